import type { Claim } from '../../model/types.ts'
import { type Child, element } from '../element.ts'
import { anchorOf } from '../view/anchors.ts'
import { directionOf } from '../view/direction.ts'
import type { ListedClaims } from '../view/listed-claims.ts'
import { shorten } from '../view/shorten.ts'
import { wordsOf } from './account-table.ts'
import { claimAddress, claimAttributes } from './claim-tools.ts'
import { isolated } from './isolated.ts'
import { foldedList } from './more.ts'
import { sourceChain } from './source-chain.ts'

const MOST = 4

/** What only one report says, report by report; what is not listed is marked in the report itself. */
export function singleList(
  { single: claims, inPlace, left: unlisted }: ListedClaims,
  columns: readonly string[],
  label: (articleId: string) => string,
  { level, words }: { readonly level: number; readonly words: number },
): Child {
  const tellerOf = ({ accounts }: Claim) => accounts[0]?.articleId ?? ''
  const byArticle = Map.groupBy(claims, tellerOf)
  const left = Map.groupBy(inPlace, tellerOf)
  const groups = columns.flatMap((id) => {
    const own = byArticle.get(id) ?? []
    if (own.length === 0) return []
    const list = foldedList({
      items: own,
      most: MOST,
      draw: (claim) => single(claim, words),
      name: 'singles',
      what: 'more that only it says',
    })
    const more = left.get(id)?.length ?? 0
    return element(
      'div',
      { class: 'only' },
      element(`h${level}`, {}, isolated(label(id))),
      element(
        'div',
        {},
        list,
        more > 0
          ? element(
              'p',
              { class: 'tellers' },
              element('a', { href: `#${anchorOf('article', id)}` }, `${more} more`),
              ', marked ◦ in its text',
            )
          : null,
      ),
    )
  })
  if (unlisted.single === 0) return groups
  const note = `${unlisted.single} numbers that one report gives without a source are in the JSON and the CSV alone.`
  return [groups, element('p', { class: 'note' }, note)]
}

function single(claim: Claim, words: number): Child {
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
    wordsOf(account, words),
    sourceChain(account),
    ' ',
    claimAddress(claim),
  )
}
