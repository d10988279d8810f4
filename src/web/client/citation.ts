import { plainText, type ShownPassage } from './passage.ts'

/** Where a report is from: outlet, title, date, address as far as they are known. */
function sourceOf(report: Element): string {
  const text = (selector: string) => {
    const found = report.querySelector(selector)
    return found ? plainText(found) : ''
  }
  const title = text('header h3, header h4, header h5')
  const original = report.querySelector<HTMLAnchorElement>('a.original')?.href ?? ''
  return [text('.outlet bdi'), title && `“${title}”`, text('.outlet .date'), original].filter(Boolean).join(', ')
}

/** A passage as one cites it: its words, through whom, and where. */
export function citePassage({ pieces, report, chain }: ShownPassage): string {
  const words = pieces.map(plainText).join(' ')
  return `“${words}” (${[chain, sourceOf(report)].filter(Boolean).join('; ')})`
}

/** A point with every account of it; one of a list in its words, with who says so. */
export function citeClaim(claim: Element): string {
  const heading = claim.querySelector('h3, h4, h5')
  const because = claim.querySelector('.because')
  const accounts = [...claim.querySelectorAll('tbody tr')].map(
    (row) => `– ${[...row.querySelectorAll('th, td:nth-child(2)')].map(plainText).join(': ')}`,
  )
  const teller = claim.closest('.only')?.querySelector('h3, h4, h5')
  const words = heading ? [plainText(heading), because ? plainText(because) : '', ...accounts] : linesOf(claim)
  return [...words, teller ? `(${plainText(teller)})` : '', addressOf(claim)].filter(Boolean).join('\n')
}

const linesOf = (item: Element) => (item.querySelector('p') ? [...item.querySelectorAll('p')] : [item]).map(plainText)

/** The permanent address of an element of the page. */
export function addressOf(element: Element): string {
  return `${location.href.split('#')[0]}#${element.id}`
}
