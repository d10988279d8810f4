import type { Claim } from '../../model/types.ts'
import { type Child, element } from '../element.ts'
import { directionOf } from '../view/direction.ts'
import { shorten } from '../view/shorten.ts'
import { wordsOf } from './account-table.ts'
import { claimAddress, claimAttributes } from './claim-tools.ts'
import { foldedList } from './more.ts'
import { sourceChain } from './source-chain.ts'

const MOST = 4

/** What only one report says, report by report. */
export function singleList(
  claims: readonly Claim[],
  columns: readonly string[],
  label: (articleId: string) => string,
  level: number,
): Child {
  const byArticle = Map.groupBy(claims, ({ accounts }) => accounts[0]?.articleId ?? '')
  return columns.flatMap((id) => {
    const own = byArticle.get(id) ?? []
    if (own.length === 0) return []
    const list = foldedList({ items: own, most: MOST, draw: single, name: 'singles', what: 'more that only it says' })
    return element(
      'div',
      { class: 'only' },
      element(`h${level}`, {}, element('bdi', {}, label(id))),
      element('div', {}, list),
    )
  })
}

function single(claim: Claim): Child {
  const account = claim.accounts[0]
  if (!account) return null
  const question =
    claim.kind === 'statement' || claim.kind === 'stance'
      ? null
      : element('span', { class: 'question', dir: directionOf(claim.question) }, `${shorten(claim.question, 100)}: `)
  return element(
    'li',
    claimAttributes(claim),
    question,
    wordsOf(account),
    sourceChain(account),
    ' ',
    claimAddress(claim),
  )
}
