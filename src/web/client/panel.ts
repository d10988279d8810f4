import { addressOf, citePassage } from './citation.ts'
import { copyText } from './copy-text.ts'
import { make } from './make.ts'
import { openFold } from './open-fold.ts'
import { excerptOf, passageOf, plainText, type ShownPassage } from './passage.ts'

export type Panel = { readonly open: (link: Element) => boolean }

/** The panel beside the page: a passage in its article, the chain of sources above it, the accounts next to it. */
export function createPanel(): Panel {
  const panel = make('aside', { class: 'panel', 'aria-label': 'The passage', tabindex: '-1' })
  panel.hidden = true
  document.body.append(panel)
  let opener: Element | null = null
  let shown: readonly HTMLElement[] = []

  const clear = () => {
    for (const piece of shown) piece.classList.remove('shown')
    shown = []
  }
  const close = () => {
    if (panel.hidden) return
    panel.hidden = true
    clear()
    if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus({ preventScroll: true })
  }
  const open = (link: Element): boolean => {
    const passage = passageOf(link)
    if (!passage) return false
    if (!panel.contains(link)) opener = link
    clear()
    shown = passage.pieces
    for (const piece of shown) piece.classList.add('shown')
    panel.replaceChildren(...contentOf(passage, link, { open, close }))
    panel.hidden = false
    panel.scrollTop = 0
    panel.focus({ preventScroll: true })
    history.replaceState(null, '', `#${passage.mark.id}`)
    return true
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
  })
  return { open }
}

type Actions = { readonly open: (link: Element) => boolean; readonly close: () => void }

function contentOf(passage: ShownPassage, link: Element, actions: Actions): Node[] {
  const { report, mark, chain } = passage
  const title = report.querySelector('header h3, header h4, header h5')
  const date = report.querySelector('.outlet .date')?.textContent ?? ''
  const outlet = report.querySelector('.outlet bdi')?.textContent ?? ''
  const copy = make('button', { type: 'button' }, 'Copy as citation')
  copy.addEventListener('click', () => void copyText(copy, `${citePassage(passage)}\n${addressOf(mark)}`))
  const go = make('a', { href: `#${mark.id}`, 'data-plain': '' }, 'Show in the report')
  go.addEventListener('click', (event) => {
    event.preventDefault()
    actions.close()
    location.hash = '' // so that the browser goes there even where the address is already this one
    location.hash = mark.id
    openFold()
  })
  const head = make('h2', {}, make('bdi', {}, outlet))
  const from = make('p', { class: 'from' }, [date, title ? plainText(title) : ''].filter(Boolean).join(' · '))
  const nodes: Node[] = [barOf(link, actions), head, from]
  if (chain) nodes.push(make('p', { class: 'chain', dir: 'auto' }, chain))
  nodes.push(excerptOf(passage), ...supportsOf(passage, actions), make('p', { class: 'actions' }, copy, go))
  return nodes
}

/** Steps through the accounts of the same point, and closes. */
function barOf(link: Element, { open, close }: Actions): HTMLElement {
  const group = link.closest('.claim, .agreed > li, .matrix tr, .timeline > li, .naming, .dependence > li')
  const links = group
    ? [
        ...new Map(
          [...group.querySelectorAll('a[href^="#p"]:not([tabindex="-1"], .chain a)')].map((one) => [
            one.getAttribute('href'),
            one,
          ]),
        ).values(),
      ]
    : []
  const at = links.findIndex((one) => one.getAttribute('href') === link.getAttribute('href'))
  const bar = make('div', { class: 'bar' })
  if (links.length > 1 && at >= 0) {
    const step = (name: string, to: Element | undefined) => {
      const button = make('button', { type: 'button' }, name)
      button.disabled = !to
      button.addEventListener('click', () => to && open(to))
      return button
    }
    bar.append(step('Previous', links[at - 1]), step('Next', links[at + 1]), `${at + 1} of ${links.length}`)
  }
  const button = make('button', { type: 'button', class: 'close' }, 'Close')
  button.addEventListener('click', close)
  bar.append(button)
  return bar
}

/** The points the passage supports, each a way back to it. */
function supportsOf({ mark }: ShownPassage, { close }: Actions): Node[] {
  const claims = new Set<Element>()
  for (const link of document.querySelectorAll(`a[href="#${CSS.escape(mark.id)}"]`)) {
    const claim = link.closest('[data-verdict][id]')
    if (claim) claims.add(claim)
  }
  if (claims.size === 0) return []
  const items = [...claims].map((claim) => {
    const heading = claim.querySelector('h3, h4, h5, .question, a:not(.address)')
    const back = make('a', { href: `#${claim.id}` }, (heading ? plainText(heading) : claim.id).replace(/:\s*$/, ''))
    back.addEventListener('click', close)
    return make('li', {}, back)
  })
  return [
    make('div', { class: 'supports' }, make('p', { class: 'from' }, 'It stands behind'), make('ul', {}, ...items)),
  ]
}
