import type { Annotated, Attribution, Span } from '../../model/types.ts'
import { contentStems } from './passage.ts'

/** One sentence of a report as a statement: its words, and who is said to have said it. */
export type Statement = {
  readonly annotated: Annotated
  readonly span: Span
  readonly stems: ReadonlySet<string>
  /** Ids of the entities named in it. */
  readonly entityIds: ReadonlySet<string>
  /** The attribution that covers most of it. */
  readonly attribution: Attribution | undefined
  /** Says of something that it is not so, or that somebody denies it. */
  readonly negated: boolean
}

/** Sentences of fewer content words say too little to be held against others. */
const LEAST_WORDS = 4
const NEGATION = /\b(?:not|no|never|neither|nor|none|without|cannot|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:e|es|ed)|dismiss(?:es|ed)?)\b|n['’]t\b/gi

/** The statements of one report, sentence by sentence. */
export function statementsOf(annotated: Annotated): Statement[] {
  const { article, sentences, attributions, names } = annotated
  const found: Statement[] = []
  let name = 0
  for (const { start, end } of sentences) {
    const quote = article.text.slice(start, end)
    const stems = contentStems(quote)
    const entityIds = new Set<string>()
    while (name < names.length && (names[name]?.span.start ?? 0) < start) name++
    for (let n = name; n < names.length; n++) {
      const named = names[n]
      if (!named || named.span.start >= end) break
      if (named.span.in === undefined) entityIds.add(named.entityId)
    }
    if (stems.size < LEAST_WORDS) continue
    const attribution = coveringAttribution(attributions, start, end)
    const negated = (quote.match(NEGATION)?.length ?? 0) % 2 === 1 || attribution?.denied === true
    found.push({ annotated, span: { articleId: article.id, start, end, quote }, stems, entityIds, attribution, negated })
  }
  return found
}

/** The innermost attribution that has the largest part of a sentence as its content. */
function coveringAttribution(attributions: readonly Attribution[], start: number, end: number): Attribution | undefined {
  let [best, most] = [undefined as Attribution | undefined, 0]
  for (const attribution of attributions) {
    let covered = 0
    for (const content of attribution.content) covered += Math.max(0, Math.min(end, content.end) - Math.max(start, content.start))
    if (covered > 0 && covered + attribution.via.length > most) [best, most] = [attribution, covered + attribution.via.length]
  }
  return best
}
