/** A passage by its UTF-16 offsets, half-open. */
export type Range = { readonly start: number; readonly end: number }

/** An attribution as a rule finds it, before its parts become spans and its speaker an entity. */
export type Draft = {
  /** Name of the rule. */
  readonly rule: string
  readonly source: Range | null
  /** Token that heads the source; for "who" its antecedent's, so that the speaker can be looked up. */
  readonly sourceHead: number | null
  readonly cue: Range | null
  /** Token that heads the cue; null where the speaker is carried over from before. */
  readonly cueHead: number | null
  readonly content: readonly Range[]
  readonly direct: boolean
  readonly denied: boolean
}
