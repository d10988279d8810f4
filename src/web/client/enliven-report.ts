import { addCopyButtons } from './copy-buttons.ts'
import { addFilters } from './filters.ts'
import { nameSigns } from './name-signs.ts'
import { openFold } from './open-fold.ts'
import { createPanel } from './panel.ts'

/** Adds a panel for passages, filters, and citations to copy; once for a page. */
export function enlivenReport(): void {
  const panel = createPanel()
  enlivenFindings()
  document.addEventListener('click', (event) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return
    const link = event.target instanceof Element ? event.target.closest<Element>('a[href^="#p"]') : null
    if (!link || link.hasAttribute('data-plain')) return
    if (panel.open(link)) event.preventDefault()
  })
  addEventListener('hashchange', openFold)
  addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.more')) fold.open = true
  })
  openFold()
}

/** What is added to the findings themselves: again where they were drawn anew. */
export function enlivenFindings(): void {
  addFilters()
  addCopyButtons()
  nameSigns()
}
