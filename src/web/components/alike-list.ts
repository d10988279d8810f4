import type { Account, Claim } from '../../model/types.ts'
import { type Child, element } from '../element.ts'
import type { ListedClaims } from '../view/listed-claims.ts'
import { wordsOf } from './account-table.ts'
import { originNote } from './claim-card.ts'
import { claimAddress, claimAttributes, tellersOf } from './claim-tools.ts'
import { isolated } from './isolated.ts'
import { foldedList } from './more.ts'
import { sourceChain } from './source-chain.ts'

/** Points seen at once; the others are folded away. */
const MOST = 5
/** Reports whose words are given for a point. */
const MOST_REPORTS = 5

/** Points that several reports speak of in unlike words: the words of each beneath each other, without a verdict. */
export function alikeList({ alike, left }: ListedClaims, label: (articleId: string) => string, words: number): Child {
  const list = foldedList({
    items: alike,
    most: MOST,
    draw: (claim) => point(claim, label, words),
    name: 'singles',
    what: 'more points',
  })
  return left.alike > 0
    ? [list, element('p', { class: 'note' }, `${left.alike} more, told by fewer reports, are in the JSON and the CSV.`)]
    : list
}

function point(claim: Claim, label: (articleId: string) => string, words: number): Child {
  const firsts = [...new Map(claim.accounts.toReversed().map((account) => [account.articleId, account])).values()]
  const told = firsts.toReversed()
  return element(
    'li',
    { ...claimAttributes(claim), ...tellersOf(told.map(({ articleId }) => articleId)) },
    told.slice(0, MOST_REPORTS).map((account) => accountLine(account, label, words)),
    element('p', { class: 'tellers' }, originNote(claim), ' ', claimAddress(claim)),
  )
}

function accountLine(account: Account, label: (articleId: string) => string, words: number): Child {
  return element('p', {}, isolated(label(account.articleId)), ': ', wordsOf(account, words), sourceChain(account))
}
