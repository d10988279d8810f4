import type { VNode } from 'preact'
import { element } from '../element.ts'
import { anchorOf } from '../view/anchors.ts'
import { count } from '../view/headline.ts'
import { quoted } from '../view/shorten.ts'
import { type Descent, passageOf } from '../view/stemma-shown.ts'
import { isolated } from './isolated.ts'
import { quoteLink } from './passage-link.ts'

const MOST_WORDS = 90

/** The likely descent of copied text: whence reports have it, why that is thought, and the first passage. */
export function stemmaList(descent: readonly Descent[], label: (articleId: string) => string, most: number): VNode {
  const report = (id: string) => element('a', { href: `#${anchorOf('article', id)}` }, isolated(label(id)))
  return element(
    'ul',
    { class: 'dependence' },
    descent.slice(0, most).map((step) => {
      const { from, to, toName, isLost, because } = step
      const span = passageOf(step)
      return element(
        'li',
        {},
        from.map((id, index) => [index > 0 ? ', ' : null, report(id)]),
        ' ← ',
        isLost ? ['? ', isolated(toName)] : report(to),
        `: ${because}`,
        span ? [': ', quoteLink(span, quoted(span.quote, MOST_WORDS))] : null,
      )
    }),
    descent.length > most ? element('li', {}, `${count(descent.length - most, 'more step')}: see the JSON.`) : null,
  )
}
