import type { Article, Claim } from '../../model/types.ts'
import { type Child, element } from '../element.ts'
import { anchorOf } from '../view/anchors.ts'
import { contextOf } from '../view/context.ts'
import { directionOf } from '../view/direction.ts'
import { oneLine, shorten } from '../view/shorten.ts'
import type { StoryView } from '../view/story-view.ts'
import { wordsOf } from './account-table.ts'
import { claimAddress, claimAttributes } from './claim-tools.ts'
import { isolated } from './isolated.ts'
import { foldedList } from './more.ts'
import { passageLink } from './passage-link.ts'
import { sourceChain } from './source-chain.ts'

const MOST = 4

type SinglesOfReport = {
  readonly listed: readonly Claim[]
  /** How many more stand in place, in its text. */
  readonly more: number
  readonly article: Article | undefined
}

/** What only one report says, report by report; what is not listed is marked in the report itself. */
export function singleList(
  { listed, columns, articles, budget }: StoryView,
  label: (articleId: string) => string,
  level: number,
): Child {
  const tellerOf = ({ accounts }: Claim) => accounts[0]?.articleId ?? ''
  const byReport = Map.groupBy(listed.single, tellerOf)
  const inPlace = Map.groupBy(listed.inPlace, tellerOf)
  const groups = columns.map((id) => {
    const own = byReport.get(id)
    const article = articles.find((one) => one.id === id)
    return own
      ? element(
          'div',
          { class: 'only' },
          element(`h${level}`, {}, isolated(label(id))),
          singlesOf({ listed: own, more: inPlace.get(id)?.length ?? 0, article }, id, budget.singleWords),
        )
      : null
  })
  const { single: left } = listed.left
  if (left === 0) return groups
  const note = `${left} more points that one report makes, mostly numbers without a source, are in the JSON and the CSV alone.`
  return [groups, element('p', { class: 'note' }, note)]
}

function singlesOf({ listed, more, article }: SinglesOfReport, id: string, words: number): Child {
  const list = foldedList({
    items: listed,
    most: MOST,
    draw: (claim) => single(claim, article, words),
    name: 'singles',
    what: 'more that only it says',
  })
  const rest = element(
    'p',
    { class: 'tellers' },
    element('a', { href: `#${anchorOf('article', id)}` }, `${more} more`),
    ', marked ◦ in its text',
  )
  return element('div', {}, list, more > 0 ? rest : null)
}

function single(claim: Claim, article: Article | undefined, words: number): Child {
  const account = claim.accounts[0]
  if (!account) return null
  const isWords = claim.kind === 'statement' || claim.kind === 'stance'
  const sentence = isWords ? null : inItsSentence(claim, article)
  // A question that quotes the sentence for want of better words need not quote it twice.
  const asked = sentence ? claim.question.replace(/: [“…].*$/s, '') : claim.question
  const question = element('span', { class: 'question', dir: directionOf(asked) }, `${shorten(asked, 100)}: `)
  return element(
    'li',
    claimAttributes(claim),
    isWords ? null : question,
    sentence ?? wordsOf(account, words),
    sourceChain(account),
    ' ',
    claimAddress(claim),
  )
}

/** A number alone tells little: it stands in the words about it, the number itself the link. */
function inItsSentence({ accounts }: Claim, article: Article | undefined): Child {
  const spans = accounts[0]?.spans ?? []
  const [span] = spans
  const context = span && article && spans.length === 1 ? contextOf(article, span) : null
  if (!span || !context) return null
  return element(
    'span',
    { class: 'in-text', dir: directionOf(context.before + context.after) },
    `“${context.before}`,
    passageLink(span, isolated(oneLine(span.quote))),
    `${context.after}”`,
  )
}
