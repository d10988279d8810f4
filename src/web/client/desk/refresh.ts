const listeners: (() => void)[] = []

/** Called each time the page was drawn anew. */
export function onRefresh(listener: () => void): void {
  listeners.push(listener)
}

/**
 * Draws the page anew as it is now, with what one reads where it was. False where that cannot be: then all stays as it is.
 */
export async function refresh(): Promise<boolean> {
  const answer = await fetch(location.href.split('#')[0] ?? '/', { headers: { accept: 'text/html' } }).catch(() => null)
  if (!answer?.ok) return false
  if (answer.redirected) {
    // a story that is one with another now
    location.replace(answer.url)
    return true
  }
  const drawn = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const [main, next] = [document.querySelector('main'), drawn.querySelector('main')]
  if (!main || !next) return false
  const [kept, opened] = [placeOfReading(main), openedIn(main)]
  const focused = document.activeElement?.closest('main [id]')?.id
  main.replaceChildren(...next.childNodes)
  document.title = drawn.title
  const [work, now] = [document.querySelector('[data-work]'), drawn.querySelector('[data-work]')]
  if (work && now) work.replaceWith(now)
  for (const listener of listeners) listener()
  opened()
  const same = kept && document.getElementById(kept.id)
  if (same) scrollBy({ top: same.getBoundingClientRect().top - kept.top, behavior: 'instant' })
  if (focused) document.getElementById(focused)?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true })
  return true
}

/** The first thing with an address that is in view, and how far down it stands. */
function placeOfReading(main: Element): { readonly id: string; readonly top: number } | null {
  for (const { id, top } of [...main.querySelectorAll('[id]')].map((element) => ({
    id: element.id,
    top: element.getBoundingClientRect().top,
  })))
    if (top >= 0 && top < innerHeight) return { id, top }
  return null
}

/** What one has unfolded and chosen; gives what does the same again after the page was drawn anew. */
function openedIn(main: Element): () => void {
  // "12 more accounts" may be 13 now
  const keyOf = (fold: Element) =>
    `${fold.closest('[id]')?.id} ${fold.querySelector('summary')?.textContent?.replace(/\d+|s$/g, '')}`
  const open = new Set([...main.querySelectorAll('details[open]')].map(keyOf))
  const chosen = [...main.querySelectorAll<HTMLSelectElement>('select[data-field]')]
    .filter(({ value }) => value !== '')
    .map(({ dataset, value }) => [dataset.field ?? '', value] as const)
  return () => {
    for (const fold of main.querySelectorAll('details')) if (open.has(keyOf(fold))) fold.open = true
    for (const [field, value] of chosen) {
      const select = main.querySelector<HTMLSelectElement>(`select[data-field="${field}"]`)
      if (!select || ![...select.options].some((option) => option.value === value)) continue
      select.value = value
      select.dispatchEvent(new Event('change', { bubbles: true }))
    }
  }
}
