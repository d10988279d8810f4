import type { Claim, Synopsis } from '../../model/types.ts'
import { type AccountRow, rowsInOrder } from '../../web/view/account-rows.ts'
import { claimsInOrder } from './claims-in-order.ts'
import type { Cell, Rows } from './csv-report.ts'

const COLUMNS = [
  'story',
  'claim',
  'question',
  'claim verdict',
  'account verdict',
  'report',
  'article',
  'published',
  'as of, earliest',
  'as of, latest',
  'value',
  'low',
  'high',
  'bound',
  'unit',
  'derived',
  'sources, nearest first',
  'quote',
  'in',
  'start',
  'end',
]

/** The number board: every account of every figure a row, with its bounds, time, sources, and first passage. */
export function figuresTable(synopsis: Synopsis, label: (articleId: string) => string): Rows {
  const { stories, articles } = synopsis
  const titles = new Map(stories.map(({ id, title }) => [id, title]))
  const published = new Map(articles.map((article) => [article.id, article.published.value]))
  const row = (claim: Claim, { account, verdict }: AccountRow): readonly Cell[] => {
    const { articleId, value, low = null, high = null, bound = 'exact', unit, derived, asOf, chain, spans } = account
    const [span] = spans
    return [
      titles.get(claim.storyId) ?? null,
      claim.id,
      claim.question,
      claim.verdict,
      verdict,
      label(articleId),
      articleId,
      published.get(articleId) ?? null,
      asOf?.earliest ?? null,
      asOf?.latest ?? null,
      value,
      low,
      high,
      bound,
      unit ?? null,
      derived ?? null,
      chain.map(({ name }) => name).join(' ← ') || null,
      spans.map(({ quote }) => quote).join(derived === 'sum' ? ' + ' : ' … '),
      span?.in ?? null,
      span?.start ?? null,
      span?.end ?? null,
    ]
  }
  const figures = claimsInOrder(synopsis).filter(({ kind }) => kind === 'figure')
  return [COLUMNS, ...figures.flatMap((claim) => rowsInOrder(claim).map((account) => row(claim, account)))]
}
