import type { Account, Claim, Synopsis, Verdict } from '../../model/types.ts'
import { accountVerdicts } from '../../web/view/account-verdicts.ts'
import { anchorOf } from '../../web/view/anchors.ts'
import { claimsInOrder } from './claims-in-order.ts'
import type { Cell, Rows } from './csv-report.ts'

const COLUMNS = [
  'story',
  'claim',
  'address',
  'kind',
  'question',
  'verdict',
  'because',
  'reports',
  'origins',
  'origins at least',
  'origins at most',
]

/**
 * The claim matrix: a claim a row, a column for each report with its own words, "silent" where a report of the story
 * says nothing of it, empty where it belongs to another story.
 */
export function claimsTable(synopsis: Synopsis, label: (articleId: string) => string): Rows {
  const { stories } = synopsis
  const columns = columnsOf(synopsis)
  const titles = new Map(stories.map(({ id, title }) => [id, title]))
  const reportsOf = new Map(stories.map(({ id, articleIds }) => [id, new Set(articleIds)]))
  const row = (claim: Claim): readonly Cell[] => {
    const { id, storyId, kind, question, verdict, because, origins, accounts, silent, silentCount } = claim
    const verdicts = accountVerdicts(claim)
    const said = Map.groupBy(
      accounts.map((account, index) => ({ account, verdict: verdicts[index] ?? verdict })),
      ({ account }) => account.articleId,
    )
    const quiet = silentCount === undefined ? new Set(silent) : (reportsOf.get(storyId) ?? new Set())
    return [
      titles.get(storyId) ?? null,
      id,
      `#${anchorOf('claim', id)}`,
      kind,
      question,
      verdict,
      because,
      said.size,
      origins.independent,
      origins.atLeast,
      origins.atMost,
      ...columns.map((articleId) => {
        const own = said.get(articleId)
        return own ? own.map((one) => inWords(one, claim)).join('\n') : quiet.has(articleId) ? 'silent' : null
      }),
    ]
  }
  return [[...COLUMNS, ...columns.map(label)], ...claimsInOrder(synopsis).map(row)]
}

/** Story after story, the reports of each as the page has them. */
function columnsOf({ stories, articles }: Synopsis): readonly string[] {
  return [...new Set([...stories.flatMap(({ articleIds }) => articleIds), ...articles.map(({ id }) => id)])]
}

/** The account's passages; before them how it stands to the others where they stand in different ways. */
function inWords({ account, verdict }: { readonly account: Account; readonly verdict: Verdict }, claim: Claim): string {
  const words = account.spans.map(({ quote }) => quote).join(account.derived === 'sum' ? ' + ' : ' … ')
  return verdict === claim.verdict ? words : `${verdict}: ${words}`
}
