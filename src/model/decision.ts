import type { Claim, Span } from './types.ts'

/** Where something that a decision names stood when it was decided: its id may be another when it is read again. */
export type Anchor = { readonly id: string; readonly span: Span }

/** Who decided, when and why; and where what is named stood. */
type Made = {
  /** Its own id: the desk's, or any. */
  readonly id?: string
  readonly author?: string
  /** ISO 8601. */
  readonly made?: string
  readonly note?: string
  readonly anchors?: readonly Anchor[]
}

/** A claim as a person saw it. Its id changes with its accounts, so it is found again by their passages and its question. */
export type ClaimTarget = {
  readonly id?: string
  readonly kind?: Claim['kind']
  readonly question: string
  /** The passages of its accounts, one each. */
  readonly passages: readonly Span[]
}

/** Stories, entities or events are one. Of stories the ids may be those of articles in them. */
type Merge = { readonly decision: 'merge-stories' | 'merge-entities' | 'merge-events'; readonly ids: readonly string[] }

/** Articles that are a story of their own; `from` are those that stay where they are: what comes later goes with what it is like. */
type Split = {
  readonly decision: 'split-story'
  readonly articleIds: readonly string[]
  readonly from?: readonly string[]
}

/** An article belongs to the story of another (`to`, or a story's id); `from` as of a split. */
type Move = {
  readonly decision: 'move-article'
  readonly articleId: string
  readonly to: string
  readonly from?: readonly string[]
}

/** Stories, articles, entities or events that are not one, whatever they look like. */
type Apart = { readonly decision: 'not-same'; readonly ids: readonly string[] }

/** When an article was published. */
type Published = { readonly decision: 'published'; readonly articleId: string; readonly value: string | null }

/** Who says something: an entity, somebody whom no entity stands for yet (`name`, as the article writes it), or nobody known. */
type Speaker = {
  readonly decision: 'speaker'
  readonly attributionId: string
  readonly entityId: string | null
  readonly name?: string
}

type FigureValue = { readonly decision: 'figure'; readonly figureId: string; readonly value: number }

/** `from` does not depend on `to`; where a claim is named, not in what it says of that. */
type Veto = {
  readonly decision: 'veto-origin'
  readonly from: string
  readonly to: string
  readonly claim?: ClaimTarget
}

/** A person has checked a claim, or sets its verdict aside. */
type ClaimMark = { readonly decision: 'claim'; readonly claim: ClaimTarget; readonly mark: 'checked' | 'set-aside' }

/** One correction a person has made, a line of `--decisions FILE`. */
export type Decision = Made & (Merge | Split | Move | Apart | Published | Speaker | FigureValue | Veto | ClaimMark)

/** One kind of decision. */
export type DecisionOf<Kind extends Decision['decision']> = Extract<Decision, { readonly decision: Kind }>
