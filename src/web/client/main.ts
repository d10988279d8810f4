import '../style/page.css'
import { addCopyButtons } from './copy-buttons.ts'
import { addFilters } from './filters.ts'
import { nameSigns } from './name-signs.ts'
import { openFold } from './open-fold.ts'
import { createPanel } from './panel.ts'

// The page is whole without this script; it adds a panel for passages, filters, and citations to copy.
const panel = createPanel()
addFilters()
addCopyButtons()
nameSigns()

document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
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
