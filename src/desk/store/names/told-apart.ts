import type { Decision, Span } from '../../../model/types.ts'

/** A passage whose entity a person has told from others of its name, and what its id over the collection ends in. */
export type ToldApart = { readonly span: Span; readonly mark: string }

/** What people have told apart by passages, of the decisions that hold: the first that each names keeps the id of the name. */
export function toldApart(decisions: readonly Decision[]): readonly ToldApart[] {
  return decisions.flatMap((known) => {
    if (known.decision !== 'not-same') return []
    return known.ids.slice(1).flatMap((id) =>
      (known.anchors ?? [])
        .filter((anchor) => anchor.id === id)
        .slice(0, 1)
        .map(({ span }) => ({ span, mark: `~${span.articleId}` })),
    )
  })
}
