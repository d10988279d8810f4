import type { Transaction } from 'kysely'
import type { Decision, Span } from '../../../model/types.ts'
import type { Tables } from '../tables.ts'

/** Takes the words of articles that are deleted out of the decisions that were made on them; where they stood is kept. */
export async function redactDecisions(db: Transaction<Tables>, articleIds: readonly string[]): Promise<void> {
  const gone = new Set(articleIds)
  const rows = await db
    .selectFrom('decision')
    .innerJoin('decision_article', 'decision_article.decision', 'decision.id')
    .select(['decision.id', 'decision.decision'])
    .distinct()
    .where('decision_article.article', 'in', articleIds)
    .execute()
  for (const { id, decision } of rows) {
    const known = JSON.parse(decision) as Decision
    const redacted = JSON.stringify(redact(known, gone))
    if (redacted !== decision)
      await db.updateTable('decision').set({ decision: redacted }).where('id', '=', id).execute()
  }
}

function redact(decision: Decision, gone: ReadonlySet<string>): Decision {
  const span = (one: Span): Span => (gone.has(one.articleId) ? { ...one, quote: '' } : one)
  const anchors = decision.anchors?.map((anchor) => ({ ...anchor, span: span(anchor.span) }))
  const common = anchors === undefined ? decision : { ...decision, anchors }
  if (common.decision === 'speaker' && common.name !== undefined && isOf(common.anchors, gone))
    return { ...common, name: '(deleted)' }
  if ((common.decision !== 'claim' && common.decision !== 'veto-origin') || common.claim === undefined) return common
  const { claim } = common
  if (!claim.passages.some(({ articleId }) => gone.has(articleId))) return common
  return { ...common, claim: { ...claim, question: '', passages: claim.passages.map(span) } }
}

function isOf(anchors: Decision['anchors'], gone: ReadonlySet<string>): boolean {
  return anchors?.some(({ span }) => gone.has(span.articleId)) ?? false
}
