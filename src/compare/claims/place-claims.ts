import type { Account, Annotated, Claim, EventMention, Span, StoryEvent } from '../../model/types.ts'
import { chainOf } from './chain.ts'
import { type Material, silence } from './material.ts'
import { judge, type PairVerdict } from './pair-verdict.ts'
import { sentenceAt } from './passage.ts'
import { placesWithin } from './place-containment.ts'
import type { PlacesWithin } from './scope.ts'

type Placed = {
  readonly articleId: string
  readonly entityId: string
  readonly name: string
  readonly account: Account
}

/** The claims on where the story's events happened, where several reports name a place for one. */
export function placeClaims(material: Material): Claim[] {
  const inside = placesWithin(material.articles)
  const byId = new Map(material.articles.map((annotated) => [annotated.article.id, annotated]))
  return material.events.flatMap((event) => {
    const placed = event.mentions.flatMap((mention) => {
      const annotated = byId.get(mention.trigger.articleId)
      return annotated ? placesOf(mention, annotated, material) : []
    })
    const compare = (a: Placed, b: Placed) => placeVerdict(a, b, inside)
    const all = firstOfEach(placed)
    // A place that no other report names, nor one around it, tells of another side of the event: it agrees with nothing.
    const told = all.filter((a) => all.some((b) => a.articleId !== b.articleId && compare(a, b) !== null))
    const judged = judge(told, compare)
    return judged.verdict === 'single' ? [] : [placeClaim(event, told, judged, material)]
  })
}

/** The places named in the sentence of a mention that are where it happened. */
function placesOf(mention: EventMention, annotated: Annotated, material: Material): Placed[] {
  const sentence = annotated.sentences[sentenceAt(annotated.sentences, mention.trigger.start)]
  if (!sentence || mention.trigger.in !== undefined) return []
  const attribution =
    mention.attributionIds[0] === undefined ? undefined : material.attribution(mention.attributionIds[0])
  return mention.placeEntityIds.flatMap((entityId) => {
    const span = nearest(annotated, entityId, mention.trigger, sentence)
    if (!span) return []
    const name = material.entity(entityId)?.name ?? span.quote
    const account = {
      articleId: annotated.article.id,
      spans: [span],
      value: name,
      chain: chainOf(annotated, attribution, material),
    }
    return [{ articleId: annotated.article.id, entityId, name, account }]
  })
}

function nearest(
  annotated: Annotated,
  entityId: string,
  trigger: Span,
  sentence: { readonly start: number; readonly end: number },
): Span | undefined {
  const spans = annotated.names
    .filter(
      (name) =>
        name.entityId === entityId &&
        name.span.in === undefined &&
        name.span.start >= sentence.start &&
        name.span.end <= sentence.end,
    )
    .map(({ span }) => span)
  return spans.sort((a, b) => Math.abs(a.start - trigger.start) - Math.abs(b.start - trigger.start))[0]
}

/** Each place once for each report. */
function firstOfEach(placed: readonly Placed[]): Placed[] {
  return [
    ...new Map([...placed].reverse().map((place) => [`${place.articleId}\n${place.entityId}`, place])).values(),
  ].reverse()
}

function placeClaim(
  event: StoryEvent,
  told: readonly Placed[],
  judged: ReturnType<typeof judge>,
  material: Material,
): Claim {
  const accounts = told.map(({ account }) => account)
  return {
    id: `claim:${event.id}:where`,
    storyId: material.storyId,
    eventId: event.id,
    kind: 'place',
    question: `where: ${event.label}`,
    accounts,
    ...judged,
    ...silence(material, accounts),
    origins: material.countOrigins(accounts),
  }
}

/** Places can lie in one another without the reports saying so: two names are never called a conflict. */
function placeVerdict(a: Placed, b: Placed, inside: PlacesWithin): PairVerdict | null {
  if (a.entityId === b.entityId) return { verdict: 'agree', because: 'the same place' }
  const [one, other] = [inside(a.entityId, b.entityId), inside(b.entityId, a.entityId)]
  if (one === other)
    return one
      ? { verdict: 'agree', because: `‘${a.name}’ and ‘${b.name}’: each lies in the other, as reports say` }
      : null
  const [inner, outer] = one ? [a, b] : [b, a]
  const because = `‘${inner.name}’ is narrower than ‘${outer.name}’: it lies in it, as the reports say`
  return { verdict: 'agree', because, relation: one ? 'narrower' : 'wider' }
}
