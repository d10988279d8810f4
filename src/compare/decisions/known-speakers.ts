import type { Annotated, Attribution, Entity, TraceEntry } from '../../model/types.ts'
import { decisionEntry } from './by-whom.ts'
import { said } from './correct.ts'
import type { FoundDecision } from './find-again.ts'

type Speakers = {
  readonly decisions: readonly FoundDecision[]
  /** As the reader found them, before any correction. */
  readonly before: readonly Annotated[]
  readonly entity: (id: string) => Entity | undefined
  readonly globalId: (id: string) => string
}

/** Articles with ids that hold across them: a speaker whom a person has set and whom no report names stays who it was. */
export function knownSpeakers(
  articles: readonly Annotated[],
  { decisions, before, entity, globalId }: Speakers,
): { readonly articles: readonly Annotated[]; readonly trace: readonly TraceEntry[] } {
  const set = new Map(
    decisions.flatMap((one) =>
      one.decision === 'speaker' && one.entityId !== null ? [[one.attributionId, one] as const] : [],
    ),
  )
  if (set.size === 0) return { articles, trace: [] }
  const read = new Map(before.flatMap(({ attributions }) => attributions.map((one) => [one.id, one] as const)))
  const trace: TraceEntry[] = []
  const known = (attribution: Attribution): Attribution => {
    const decision = set.get(attribution.id)
    if (!decision) return attribution
    const speaker = entity(attribution.sourceEntityId ?? '')
    if (speaker) {
      trace.push(decisionEntry('speakers', decision, 'applied', said(attribution, speaker.name), [attribution.id]))
      return attribution
    }
    const reason = `a speaker decision names '${decision.entityId}', which is no entity here`
    trace.push(decisionEntry('speakers', decision, 'lost', reason, [attribution.id]))
    const own = read.get(attribution.id)?.sourceEntityId ?? null
    return { ...attribution, sourceEntityId: own === null ? null : globalId(own) }
  }
  return { articles: articles.map((one) => ({ ...one, attributions: one.attributions.map(known) })), trace }
}
