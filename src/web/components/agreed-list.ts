import type { Claim, Span } from '../../model/types.ts'
import { type Child, element } from '../element.ts'
import { type AgreedPoint, agreedPoints } from '../view/agreed-points.ts'
import { anchorOf } from '../view/anchors.ts'
import { directionOf } from '../view/direction.ts'
import type { ListedClaims } from '../view/listed-claims.ts'
import { quoted, shorten } from '../view/shorten.ts'
import { tellersShown } from '../view/tellers-shown.ts'
import { originNote } from './claim-card.ts'
import { claimAddress, claimAttributes, tellersOf } from './claim-tools.ts'
import { foldedList } from './more.ts'
import { quoteLink } from './passage-link.ts'
import { tellerLinks } from './teller-links.ts'

const MOST = 12
const MOST_VALUES = 6

/** What several reports agree on: the point once, then who says so, each a link to where. */
export function agreedList({ agreed: claims, left }: ListedClaims, label: (articleId: string) => string): Child {
  return [
    foldedList({
      items: agreedPoints(claims),
      most: MOST,
      draw: (point) => agreed(point, label),
      name: 'agreed',
      what: 'more points they agree on',
    }),
    left.agreed > 0
      ? element(
          'p',
          { class: 'note' },
          `${left.agreed} more points that few of the reports share are in the JSON and the CSV alone.`,
        )
      : null,
  ]
}

function agreed({ first, others, spans }: AgreedPoint, label: (articleId: string) => string): Child {
  const isWords = first.kind === 'statement' || first.kind === 'stance'
  const [span] = spans
  const point = isWords
    ? span && quoteLink(span, quoted(first.question, 300))
    : [question(first, others), ': ', valuesOf(spans)]
  return element(
    'li',
    { ...claimAttributes(first), ...tellersOf(spans.map(({ articleId }) => articleId)) },
    element('p', {}, point, ' ', claimAddress(first)),
    element('p', { class: 'tellers' }, tellerLinks(tellersShown(spans), label, spans.length), '. ', originNote(first)),
  )
}

/** What is asked; what else the same passages answer, each with its address. */
function question({ question: asked }: Claim, others: readonly Claim[]): Child {
  return element(
    'span',
    { class: 'question', dir: directionOf(asked) },
    shorten(asked, 120),
    others.map(({ id, question: also }) => [
      '; ',
      element('span', { id: anchorOf('claim', id) }, shorten(also.replace(/^(?:when|where): /, ''), 120)),
    ]),
  )
}

/** Each wording once. */
function valuesOf(spans: readonly Span[]): Child {
  const values = [...new Map(spans.map((span) => [span.quote.toLowerCase(), span])).values()]
  const links = values
    .slice(0, MOST_VALUES)
    .map((span, index) => [index > 0 ? ', ' : null, quoteLink(span, quoted(span.quote, 80))])
  return values.length > MOST_VALUES ? [links, ` and ${values.length - MOST_VALUES} more wordings`] : links
}
