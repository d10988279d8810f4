import { make } from '../make.ts'

const KEYS = [
  ['/', 'search'],
  ['j', 'next story, or next point of a story'],
  ['k', 'the one before'],
  ['Enter', 'open it'],
  ['Escape', 'close what is open'],
  ['?', 'this list'],
] as const
/** What j and k go through: stories of a list, hits of a search, points of a story. */
const STEPS =
  '.stories h3 a, .found h2 a, .found .passage:first-child a, .claim > :is(h3, h4, h5) .address, .steps > li > a'

/** Keys for those who work without a mouse. */
export function addKeys(): void {
  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event
    if (
      ctrlKey ||
      metaKey ||
      altKey ||
      (target instanceof Element && target.closest('input, textarea, select, dialog'))
    )
      return
    if (key === '/') {
      event.preventDefault()
      document.querySelector<HTMLInputElement>('.ask [type=search], .find input')?.focus()
    } else if (key === '?') help()
    else if (key === 'j' || key === 'k') step(key === 'j' ? 1 : -1)
  })
}

function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>(STEPS)].filter((link) => link.checkVisibility())
  const at = links.indexOf(document.activeElement as HTMLElement)
  // from where one reads, not from the top of the page
  const inView = links.findIndex((link) => link.getBoundingClientRect().top >= 0)
  const to = at >= 0 ? at + by : by > 0 ? inView : inView - 1
  const link = links[Math.max(0, Math.min(links.length - 1, to))]
  link?.focus({ preventScroll: true })
  link?.closest('li, .claim')?.scrollIntoView({ block: 'nearest' })
}

function help(): void {
  const dialog = make(
    'dialog',
    { class: 'help', 'aria-label': 'Keys' },
    make('h2', {}, 'Keys'),
    make('dl', {}, ...KEYS.flatMap(([key, what]) => [make('dt', {}, make('kbd', {}, key)), make('dd', {}, what)])),
    make('form', { method: 'dialog' }, make('button', {}, 'Close')),
  )
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}
