import type { Account, Claim, Verdict } from '../../model/types.ts'
import { rowsInOrder } from '../../web/view/account-rows.ts'
import { agreedPoints } from '../../web/view/agreed-points.ts'
import { count, originsInWords } from '../../web/view/headline.ts'
import { shortTime } from '../../web/view/short-time.ts'
import { VERDICT_SIGNS } from '../../web/view/verdict-signs.ts'
import { escapeMarkdown, quotedMarkdown } from './escape-markdown.ts'
import type { References } from './references.ts'

/** A point on which accounts do not simply agree: the verdict with its reason, then every account, the earliest first. */
export function contestedLines(claim: Claim, references: References): string[] {
  const { because, silent, silentCount, kind } = claim
  const rows = rowsInOrder(claim)
  const mixed = new Set(rows.map(({ verdict }) => verdict)).size > 1
  return [
    `### ${kind === 'statement' || kind === 'stance' ? quotedMarkdown(claim.question) : escapeMarkdown(claim.question)}`,
    '',
    `**${signed(claim.verdict)}** ${[escapeMarkdown(because), originsOf(claim)].filter(Boolean).join('. ')}`,
    '',
    ...rows.map(
      ({ account, verdict }) =>
        `- ${mixed ? `${VERDICT_SIGNS[verdict].sign} ` : ''}${accountLine(account, references)}`,
    ),
    ...(silent.length > 0 ? ['', `Silent on it: ${silent.map(references.name).join(', ')}.`] : []),
    ...(silentCount ? ['', `Silent on it: ${count(silentCount, 'report')}.`] : []),
    '',
  ]
}

/** What several reports agree on: the point, and who says so where. */
export function agreedLines(claims: readonly Claim[], references: References): string[] {
  return agreedPoints(claims).map(({ first, others }) => {
    const spans = first.accounts.flatMap((account) => account.spans)
    const isWords = first.kind === 'statement' || first.kind === 'stance'
    const point = isWords
      ? quotedMarkdown(first.question)
      : escapeMarkdown([first, ...others].map(({ question }) => question).join('; '))
    // Words are said once; a report that has other words has its own.
    const isSaid = (quote: string) => isWords && quote === first.question
    const tellers = spans.map((span) =>
      isSaid(span.quote)
        ? `${references.name(span.articleId)} ${references.place(span)}`
        : `${references.name(span.articleId)} ${references.quote(span)}`,
    )
    return `- ${point} — ${tellers.join(', ')}. ${originsOf(first)}`
  })
}

/** What only one report says, report by report. */
export function singleLines(claims: readonly Claim[], order: readonly string[], references: References): string[] {
  const byReport = Map.groupBy(claims, ({ accounts }) => accounts[0]?.articleId ?? '')
  return order.flatMap((id) => {
    const own = byReport.get(id)
    return own ? [`### ${references.name(id)}`, '', ...own.map((claim) => singleLine(claim, references)), ''] : []
  })
}

function singleLine({ kind, question, accounts }: Claim, references: References): string {
  const [account] = accounts
  if (!account) return ''
  const label = kind === 'statement' || kind === 'stance' ? '' : `${escapeMarkdown(question)}: `
  return `- ${label}${wordsOf(account, references)}`
}

function accountLine(account: Account, references: References): string {
  const time = account.asOf ? shortTime(account.asOf) : null
  return `${references.name(account.articleId)}${time ? `, ${time}` : ''}: ${wordsOf(account, references)}`
}

/** The passages, and through whom they came. */
function wordsOf({ spans, derived, value, chain }: Account, references: References): string {
  const words = spans.map(references.quote).join(derived === 'sum' ? ' + ' : ' … ')
  const read = derived ? ` read as ${value}` : ''
  return `${words}${read}${chain.map(({ name }) => ` ← ${escapeMarkdown(name)}`).join('')}`
}

const signed = (verdict: Verdict) => `${VERDICT_SIGNS[verdict].sign} ${VERDICT_SIGNS[verdict].word}:`

function originsOf({ origins, accounts }: Claim): string {
  return accounts.length < 2 || origins.articles < 2
    ? ''
    : `${count(origins.articles, 'report')}, ${originsInWords(origins)}.`
}
