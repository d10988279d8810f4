import { targetOf } from './open-fold.ts'

/** A passage as the page holds it. */
export type ShownPassage = {
  readonly mark: HTMLElement
  /** All pieces of it; one that crosses another is cut. */
  readonly pieces: readonly HTMLElement[]
  readonly report: HTMLElement
  readonly block: HTMLElement
  readonly chain: string
}

/** The passage a link leads to; null where it leads elsewhere. */
export function passageOf(link: Element): ShownPassage | null {
  const mark = targetOf(link.getAttribute('href') ?? '')
  const report = mark?.closest<HTMLElement>('.report')
  const block = mark?.closest<HTMLElement>('p, li, h3, h4, h5')
  if (!mark || !report || !block) return null
  const others = [...report.querySelectorAll<HTMLElement>('mark[data-of]')].filter(
    (piece) => piece.dataset.of === mark.id,
  )
  return {
    mark,
    pieces: [mark, ...others],
    report,
    block,
    chain: mark.title ? `← ${mark.title}` : isClaimed(mark) ? 'in the report’s own voice' : '',
  }
}

/** Marked by a verdict, not only for a name or a time. */
function isClaimed(mark: Element): boolean {
  return [...mark.classList].some((name) => name !== 'shown')
}

/** The text of an element without the signs behind its passages. */
export function plainText(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const sign of copy.querySelectorAll('mark ~ a, .vh, .address, .copy, .fix, .was-corrected')) sign.remove()
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** The block with this passage alone marked, to be shown elsewhere: no second set of ids. */
export function excerptOf({ block, mark }: ShownPassage): Node {
  const copy = block.cloneNode(true) as HTMLElement
  for (const sign of copy.querySelectorAll('mark ~ a')) sign.remove()
  for (const piece of copy.querySelectorAll<HTMLElement>('mark')) {
    if (piece.id === mark.id || piece.dataset.of === mark.id) {
      piece.className = 'shown'
      piece.removeAttribute('id')
      piece.removeAttribute('title')
    } else piece.replaceWith(...piece.childNodes)
  }
  const excerpt = document.createElement('p')
  excerpt.className = 'text'
  excerpt.dir = 'auto'
  excerpt.append(...copy.childNodes)
  return excerpt
}
