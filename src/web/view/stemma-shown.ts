import type { Span, Stemma } from '../../model/types.ts'
import type { NamedEdge } from './origin-edges.ts'

/** One step of the likely descent of a text, in names: reports, and what they have it from. */
export type Descent = {
  readonly from: readonly string[]
  readonly to: string
  readonly toName: string
  /** Not among the reports. */
  readonly isLost: boolean
  readonly because: string
  readonly evidence: readonly Span[]
}

/** The steps of a stemma: those from lost sources first, with all reports that have text from each. */
export function descentOf({ lost, links }: Stemma, label: (articleId: string) => string): readonly Descent[] {
  const ids = new Set(lost.map(({ id }) => id))
  return [
    ...lost.map(({ id, name, articleIds, because, evidence }) => ({
      from: articleIds,
      to: id,
      toName: name,
      isLost: true,
      because,
      evidence,
    })),
    ...links
      .filter(({ to }) => !ids.has(to))
      .map(({ from, to, because, evidence }) => ({
        from: [from],
        to,
        toName: label(to),
        isLost: false,
        because,
        evidence,
      })),
  ]
}

/** The passage of a step that is shown: that of the report that has it from there. */
export function passageOf({ from, evidence }: Descent): Span | undefined {
  return evidence.find(({ articleId }) => from.includes(articleId)) ?? evidence[0]
}

/** The steps from lost sources as edges for the picture. */
export function inferredEdges(descent: readonly Descent[], label: (articleId: string) => string): readonly NamedEdge[] {
  return descent
    .filter(({ isLost }) => isLost)
    .flatMap(({ from, to, toName, evidence }) =>
      from.map((id) => ({
        from: id,
        to,
        basis: 'reuse' as const,
        evidence: evidence.filter(({ articleId }) => articleId === id),
        fromName: label(id),
        toName: `? ${toName}`,
        toKind: 'document' as const,
        isInferred: true,
      })),
    )
}
