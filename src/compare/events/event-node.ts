import { kindsOf } from '../../language/events/event-kinds.ts'
import type { Annotated, Bounds, Entity, EventMention } from '../../model/types.ts'
import type { EventContext } from './cluster-events.ts'

/** An event mention with what it is compared by. */
export type EventNode = {
  readonly mention: EventMention
  readonly articleId: string
  readonly storyId: string
  /** Stories that are linked to the mention's own. */
  readonly related: ReadonlySet<string>
  /** Lemma of the trigger. */
  readonly lemma: string
  /** Names of the kinds of event its lemma can tell of, the lemma itself first; mentions that share none never meet. */
  readonly kinds: readonly string[]
  /** Named participants by role: persons, organisations, other named things. */
  readonly who: ReadonlyMap<string, string>
  /** Participants that are places, named places, and those told of in the sentence. */
  readonly places: ReadonlySet<string>
  /** Lemmas of nameless participants. */
  readonly what: ReadonlySet<string>
  /** Words of its sentence with their weights, for likeness. */
  readonly words: ReadonlyMap<string, number>
  readonly time: Bounds
  /** How much there is to compare it by. */
  readonly weight: number
  /** What it shares with groups worth comparing. */
  readonly keys: readonly string[]
}

const PLACE = 'place'

export function createNodes(articles: readonly Annotated[], { stories, entity }: EventContext): EventNode[] {
  const storyOf = new Map(stories.flatMap((story) => story.articleIds.map((id) => [id, story])))
  const texts = articles.map(sentenceWords)
  const counts = new Map<string, number>()
  for (const sentences of texts)
    for (const word of new Set(sentences.flat())) counts.set(word, (counts.get(word) ?? 0) + 1)
  const weigh = (word: string) => Math.log((articles.length + 1) / (counts.get(word) ?? 1))
  return articles.flatMap((annotated, n) => {
    const story = storyOf.get(annotated.article.id)
    let at = 0
    return annotated.events.map((mention) => {
      while (at + 1 < annotated.sentences.length && (annotated.sentences[at]?.end ?? 0) <= mention.trigger.start) at++
      while (at > 0 && (annotated.sentences[at]?.start ?? 0) > mention.trigger.start) at--
      return createNode(mention, {
        storyId: story?.id ?? annotated.article.id,
        related: new Set(story?.relatedStoryIds),
        entity,
        words: vector(texts[n]?.[at] ?? [], weigh),
      })
    })
  })
}

type Surroundings = {
  readonly storyId: string
  readonly related: ReadonlySet<string>
  readonly entity: (id: string) => Entity | undefined
  readonly words: ReadonlyMap<string, number>
}

function createNode(mention: EventMention, { storyId, related, entity, words }: Surroundings): EventNode {
  const who = new Map<string, string>()
  const places = new Set(mention.placeEntityIds)
  for (const { entityId, role } of mention.participants) {
    if (entity(entityId)?.kind === PLACE) places.add(entityId)
    else if (!who.has(entityId)) who.set(entityId, role)
  }
  const what = new Set(mention.arguments.filter(({ role }) => role !== 'other').map(({ lemma }) => lemma))
  const { time } = mention
  const dated = time.earliest !== null || time.latest !== null
  return {
    mention,
    articleId: mention.trigger.articleId,
    storyId,
    related,
    lemma: mention.lemma,
    kinds: [`=${mention.lemma}`, ...kindsOf(mention.lemma)],
    who,
    places,
    what,
    words,
    time,
    weight: 3 * who.size + places.size + what.size + (dated ? 2 : 0),
    keys: [...who.keys(), ...places, ...what, ...(time.earliest === null ? [] : [time.earliest.slice(0, 10)])],
  }
}

/** The lower-case words of each sentence, four letters or more. */
function sentenceWords({ article, sentences }: Annotated): string[][] {
  return sentences.map(({ start, end }) =>
    (
      article.text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]{4,}/gu) ?? []
    ).map((word) => word.slice(0, 6)),
  )
}

/** Words with their weights, of length one. */
function vector(words: readonly string[], weigh: (word: string) => number): Map<string, number> {
  const weights = new Map([...new Set(words)].map((word) => [word, weigh(word)]))
  const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1
  return new Map([...weights].map(([word, weight]) => [word, weight / length]))
}
