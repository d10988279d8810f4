import type { VNode } from 'preact'
import type { Account, Claim, Verdict } from '../../model/types.ts'
import { type Child, element } from '../element.ts'
import { accountVerdicts } from '../view/account-verdicts.ts'
import { anchorOf, passageAnchor } from '../view/anchors.ts'
import { directionOf } from '../view/direction.ts'
import { matrixRows } from '../view/matrix-rows.ts'
import { shorten } from '../view/shorten.ts'
import type { SortedClaims } from '../view/sort-claims.ts'
import { VERDICT_SIGNS } from '../view/verdict-signs.ts'
import { isolated } from './isolated.ts'
import { verdictSign } from './verdict-sign.ts'

const MOST_WORDS = 34
const MOST_QUESTION = 64
/** Accounts of one report that a cell shows; the point itself has all. */
const MOST_IN_CELL = 3

/** The points that several reports make, by report: how each stands to the others, and who is silent. */
export function claimMatrix(
  claims: SortedClaims,
  columns: readonly string[],
  label: (articleId: string) => string,
  most: number,
): Child {
  const { shown, folded, left } = matrixRows(claims, { columns: columns.length, most })
  const rest =
    folded.length > 0
      ? element(
          'details',
          { class: 'more' },
          element('summary', {}, `${folded.length} more points by report`),
          table(folded, columns, label, 'More points by report'),
        )
      : null
  const note = left > 0 ? element('p', { class: 'note' }, `${left} more points are in the lists above.`) : null
  return [legend(), table(shown, columns, label, 'Points by report'), rest, note]
}

function table(
  claims: readonly Claim[],
  columns: readonly string[],
  label: (articleId: string) => string,
  caption: string,
): VNode {
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, 'Point'),
    columns.map((id) =>
      element('th', { scope: 'col' }, element('a', { href: `#${anchorOf('article', id)}` }, isolated(label(id)))),
    ),
  )
  const rows = claims.map((claim) => row(claim, columns))
  const all = element(
    'table',
    { class: 'matrix' },
    element('caption', { class: 'vh' }, caption),
    element('thead', {}, head),
    element('tbody', {}, rows),
  )
  return element('div', { class: 'scroll', role: 'region', 'aria-label': caption, tabindex: 0 }, all)
}

/** What the signs in the matrix and in the articles mean. */
function legend(): VNode {
  const words: readonly (readonly [Verdict, string])[] = [
    ['differ', 'cannot all be true, or differ in a way to know of'],
    ['update', 'later, and can be true too'],
    ['unclear', 'compare yourself'],
    ['agree', 'compatible'],
  ]
  return element(
    'ul',
    { class: 'legend' },
    words.map(([verdict, meaning]) => element('li', {}, verdictSign(verdict), `– ${meaning}`)),
    element('li', {}, element('b', {}, '·'), ' silent'),
    element('li', {}, element('b', {}, '?'), ' perhaps, in other words'),
  )
}

function row(claim: Claim, columns: readonly string[]): VNode {
  const { id, verdict, kind, question, accounts } = claim
  const verdicts = accountVerdicts(claim)
  const byArticle = Map.groupBy(
    accounts.map((account, index) => ({ account, verdict: verdicts[index] ?? verdict })),
    ({ account }) => account.articleId,
  )
  // In neither: it may tell it in words too unlike to be sure. A claim whose silent reports are only counted names none.
  const silent = new Set(claim.silent)
  const perhaps = (articleId: string) => claim.silentCount === undefined && !silent.has(articleId)
  const cell = (articleId: string) => {
    const said = byArticle.get(articleId)
    if (!said) return perhaps(articleId) ? element('td', {}, '?') : element('td', {})
    const links = said.slice(0, MOST_IN_CELL).map((one) => cellLink(one, claim))
    const left = said.length - MOST_IN_CELL
    return element('td', {}, links, left > 0 ? element('i', {}, `and ${left} more`) : null)
  }
  const isWords = kind === 'statement' || kind === 'stance'
  return element(
    'tr',
    { class: isWords ? `${verdict} words` : verdict },
    element(
      'th',
      { scope: 'row', dir: directionOf(question) },
      element('a', { href: `#${anchorOf('claim', id)}` }, shorten(question, MOST_QUESTION)),
    ),
    columns.map(cell),
  )
}

/** The verdict's sign is the style's: that of the row, or the link's own where it stands otherwise. */
function cellLink({ account, verdict }: { readonly account: Account; readonly verdict: Verdict }, claim: Claim): Child {
  const span = account.spans[0]
  if (!span) return null
  const isWords = claim.kind === 'statement' || claim.kind === 'stance'
  return element(
    'a',
    { href: `#${passageAnchor(span)}`, class: verdict === claim.verdict ? null : verdict },
    isWords ? VERDICT_SIGNS[verdict].word : isolated(shorten(span.quote, MOST_WORDS)),
  )
}
