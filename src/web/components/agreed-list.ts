import type { Claim } from '../../model/types.ts'
import { type Child, element } from '../element.ts'
import { directionOf } from '../view/direction.ts'
import { quoted, shorten } from '../view/shorten.ts'
import { tellersShown } from '../view/tellers-shown.ts'
import { originNote } from './claim-card.ts'
import { claimAddress, claimAttributes } from './claim-tools.ts'
import { foldedList } from './more.ts'
import { quoteLink } from './passage-link.ts'
import { tellerLinks } from './teller-links.ts'
import { verdictSign } from './verdict-sign.ts'

const MOST = 12

/** What several reports agree on: the point once, then who says so, each a link to where. */
export function agreedList(claims: readonly Claim[], label: (articleId: string) => string): Child {
  return foldedList({
    items: claims,
    most: MOST,
    draw: (claim) => agreed(claim, label),
    name: 'agreed',
    what: 'more points they agree on',
  })
}

function agreed(claim: Claim, label: (articleId: string) => string): Child {
  const isWords = claim.kind === 'statement' || claim.kind === 'stance'
  const first = claim.accounts[0]?.spans[0]
  const values = [
    ...new Map(
      claim.accounts.flatMap(({ spans }) => spans.slice(0, 1)).map((span) => [span.quote.toLowerCase(), span]),
    ).values(),
  ]
  const point = isWords
    ? first && quoteLink(first, quoted(claim.question, 300))
    : [
        element('span', { class: 'question', dir: directionOf(claim.question) }, `${shorten(claim.question, 120)}: `),
        values.map((span, index) => [index > 0 ? ', ' : null, quoteLink(span, quoted(span.quote, 80))]),
      ]
  return element(
    'li',
    claimAttributes(claim),
    element('p', {}, verdictSign('agree', { quiet: true }), point, ' ', claimAddress(claim)),
    element('p', { class: 'tellers' }, tellers(claim, label), '. ', originNote(claim)),
  )
}

/** Who says so, each report a link to its passage; the matrix has them all. */
function tellers({ accounts }: Claim, label: (articleId: string) => string): Child {
  const byArticle = new Map(accounts.map((account) => [account.articleId, account.spans[0]]))
  const spans = [...byArticle.values()].filter((span) => span !== undefined)
  return tellerLinks(tellersShown(spans), label, spans.length)
}
