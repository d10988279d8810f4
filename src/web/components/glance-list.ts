import { type Child, element } from '../element.ts'
import { anchorOf } from '../view/anchors.ts'
import type { Glance } from '../view/glance.ts'
import { quoted, shorten } from '../view/shorten.ts'
import { quoteLink } from './passage-link.ts'
import { quietSign } from './verdict-sign.ts'

/** What differs, a line each, under the headline. */
export function glanceList({ points, left }: Glance, rest: string): Child {
  if (points.length === 0) return null
  const items = points.map(({ claim: { id, kind, question, verdict }, wordings, more }) => {
    const isWords = kind === 'statement' || kind === 'stance'
    const name = isWords ? quoted(question, 110) : shorten(question, 90)
    const answers = wordings.map((span, index) => [
      index > 0 ? element('span', { 'aria-hidden': 'true' }, ' · ') : null,
      quoteLink(span, quoted(span.quote, 48)),
    ])
    return element(
      'div',
      {},
      element('dt', {}, quietSign(verdict), element('a', { href: `#${anchorOf('claim', id)}`, dir: 'auto' }, name)),
      isWords ? null : element('dd', {}, answers, more > 0 ? ` and ${more} more` : null),
    )
  })
  return [
    element('dl', { class: 'glance' }, items),
    left > 0 ? element('p', { class: 'tellers' }, element('a', { href: `#${rest}` }, `${left} more points`)) : null,
  ]
}
