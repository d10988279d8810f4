import type { Annotated, Article, Decision, Entity, Story, Synopsis } from '../model/types.ts'
import { makeClaims } from './claims/make-claims.ts'
import { correct } from './decisions/correct.ts'
import { findAgain } from './decisions/find-again.ts'
import { knownSpeakers } from './decisions/known-speakers.ts'
import { markClaims } from './decisions/mark-claims.ts'
import { setDates } from './decisions/set-dates.ts'
import { settle } from './decisions/settle.ts'
import { vetoesOf, withoutVetoed, withoutVetoedSources } from './decisions/vetoes.ts'
import { createKnownThings, type KnownThing } from './entities/known-things.ts'
import { linkEntities } from './entities/link-entities.ts'
import { clusterEvents } from './events/cluster-events.ts'
import { withOrigins } from './events/event-origins.ts'
import { isSaying } from './events/minor-words.ts'
import { groupByEach } from './group-by-each.ts'
import { nameForms } from './naming/name-forms.ts'
import { countOrigins } from './origins/count-origins.ts'
import { findReuse, type Reuse, sharesPassage } from './origins/reuse.ts'
import { stemmaOf } from './origins/stemma.ts'
import { traceOrigins } from './origins/trace-origins.ts'
import { relabel } from './relabel.ts'
import { groupStories, type StoryGroups } from './stories/group-stories.ts'
import { inferDates } from './stories/infer-dates.ts'
import { findRevisions } from './versions/find-revisions.ts'
import { sideWords } from './wording/side-words.ts'

export type CompareOptions = {
  /** Corrections a person has made. */
  readonly decisions?: readonly Decision[]
  /** Reads an article again once its date has been inferred; without it, its times stay as they were read. */
  readonly annotate?: (article: Article) => Annotated
  /** The stories, where they have been told apart already; else that is the first step. */
  readonly grouped?: StoryGroups
  /** Persons, bodies and places that a file of the user's knows by their names. */
  readonly known?: readonly KnownThing[]
  /** Told of each step, for progress. */
  readonly onStep?: (step: string) => void
}

/**
 * Lays annotated articles side by side: stories, entities, events, claims, origins and naming. The result does not
 * depend on the order of the articles, save for the order of `articles` itself.
 */
export function compare(input: readonly Annotated[], options: CompareOptions = {}): Synopsis {
  const { decisions = [], onStep = () => {} } = options
  onStep('stories')
  const ordered = input.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1))
  const set = setDates(ordered, decisions, options.annotate)
  const grouped = options.grouped ?? groupStories(set.articles, { decisions })
  const redated = redate(set.articles, inferDates(set.articles, grouped.stories), options.annotate)
  // what is read again has other ids: only now is looked for what the decisions speak of
  const found = findAgain(decisions, redated)
  const settled = settle(found.decisions)
  const corrected = correct(redated, settled.standing)
  const dated = corrected.articles
  onStep('entities')
  const linked = linkEntities(dated, {
    decisions: settled.standing,
    stories: grouped.stories,
    ...(options.known && options.known.length > 0 && { known: createKnownThings(options.known) }),
  })
  const entities = new Map(linked.entities.map((entity) => [entity.id, entity]))
  const entity = (id: string): Entity | undefined => entities.get(id)
  const speaking = knownSpeakers(
    dated.map((annotated) => relabel(annotated, linked.globalId)),
    { decisions: settled.standing, before: redated, entity, globalId: linked.globalId },
  )
  const whole = speaking.articles
  const articles = whole.map(withoutTitle)
  const byId = new Map(articles.map((annotated) => [annotated.article.id, annotated]))
  onStep('events')
  const events = clusterEvents(articles, { stories: grouped.stories, entity, decisions: settled.standing })
  onStep('origins')
  const members = (ids: readonly string[]) => ids.map((id) => byId.get(id)).filter((found) => found !== undefined)
  // Over all stories: a report may take its background from one on another story.
  const shared = withoutStock(findReuse(articles), grouped.stories)
  const parts = partsOf(grouped.stories, members, shared)
  const graph = traceOrigins(articles, shared, entity, decisions)
  onStep('claims')
  const vetoes = vetoesOf(decisions)
  const stories: Story[] = grouped.stories.map((story) => ({
    ...story,
    title: titleOf(members(story.articleIds)),
    origins: storyOrigins(members(story.articleIds), parts.get(story.id)?.reuse ?? [], vetoes),
  }))
  const done = events.events.filter(({ mentions }) => !mentions.every(({ lemma }) => isSaying(lemma)))
  const ofStory = groupByEach(done, ({ storyIds }) => storyIds)
  const made = stories.flatMap((story, index) => {
    onStep(`claims of story ${index + 1} of ${stories.length}`)
    const own = parts.get(story.id)
    const related = story.relatedStoryIds.map((id) => parts.get(id)).filter((part) => part !== undefined)
    const near = own ? [own, ...related] : related
    return makeClaims({
      storyId: story.id,
      articles: own?.articles ?? [],
      related: related.flatMap((part) => part.articles),
      events: ofStory.get(story.id) ?? [],
      entity,
      attributions: near.flatMap((part) => part.articles).flatMap((annotated) => annotated.attributions),
      reuse: near.flatMap((part) => part.reuse),
      quotations: near.flatMap((part) => part.quotations),
      decisions,
    })
  })
  const { claims, trace: marked } = markClaims(
    made.flatMap((part) => part.claims),
    decisions,
    new Set(byId.keys()),
  )
  onStep('naming')
  const naming = nameForms(articles, { entities: linked.entities, events: events.events, stories })
  const stemmata = stories.flatMap(({ id, articleIds }) => {
    const reuse = withoutVetoed(parts.get(id)?.reuse ?? [], vetoes)
    return stemmaOf(members(articleIds), id, reuse) ?? []
  })
  const wording = stories.flatMap((story) => sideWords(members(story.articleIds), story))
  const revisions = findRevisions(articles)
  const ofDecisions = [set, found, settled, corrected, speaking, ...made].flatMap((part) => part.trace)
  return {
    synopsis: 1,
    articles: input.flatMap(({ article }) => byId.get(article.id)?.article ?? []),
    stories,
    entities: linked.entities,
    events: withOrigins(events.events, stories),
    attributions: whole.flatMap((annotated) => annotated.attributions),
    claims,
    origins: graph.origins,
    naming,
    ...(stemmata.length > 0 ? { stemmata } : {}),
    ...(wording.length > 0 ? { wording } : {}),
    ...(revisions.length > 0 ? { revisions } : {}),
    trace: [...grouped.trace, ...ofDecisions, ...marked, ...linked.trace, ...events.trace, ...graph.trace],
  }
}

/** Without what headlines attribute: their offsets are not those of the body, and the body says the same. */
function withoutTitle(annotated: Annotated): Annotated {
  return { ...annotated, attributions: annotated.attributions.filter(({ content }) => content[0]?.in === undefined) }
}

type Shared = ReturnType<typeof findReuse>

/** Reports on two stories share a set phrase sooner than a passage. */
function withoutStock({ reuse, quotations }: Shared, stories: StoryGroups['stories']): Shared {
  const storyOf = storiesOf(stories)
  return {
    reuse: reuse.filter((edge) => storyOf.get(edge.from) === storyOf.get(edge.to) || sharesPassage(edge)),
    quotations,
  }
}

function storiesOf(stories: StoryGroups['stories']): ReadonlyMap<string, string> {
  return new Map(stories.flatMap(({ id, articleIds }) => articleIds.map((article) => [article, id] as const)))
}

/** Each story's reports with the text and the quotations they share: all that its claims need, so that none looks at all. */
function partsOf(
  stories: StoryGroups['stories'],
  members: (ids: readonly string[]) => readonly Annotated[],
  { reuse, quotations }: Shared,
): ReadonlyMap<string, Shared & { readonly articles: readonly Annotated[] }> {
  const storyOf = storiesOf(stories)
  const within = (a: string, b: string): string | undefined =>
    storyOf.get(a) === storyOf.get(b) ? storyOf.get(a) : undefined
  const reuseOf = Map.groupBy(reuse, ({ from, to }) => within(from, to))
  const quotationsOf = Map.groupBy(quotations, ({ a, b }) => within(a, b))
  return new Map(
    stories.map(({ id, articleIds }) => [
      id,
      { articles: members(articleIds), reuse: reuseOf.get(id) ?? [], quotations: quotationsOf.get(id) ?? [] },
    ]),
  )
}

/** Articles whose date was inferred, with it; read again, for their "Saturday" has a day now. */
function redate(
  articles: readonly Annotated[],
  dates: ReadonlyMap<string, Article['published']>,
  annotate: CompareOptions['annotate'],
): Annotated[] {
  return articles.map((annotated) => {
    const published = dates.get(annotated.article.id)
    if (!published) return annotated
    const article = { ...annotated.article, published }
    return annotate ? annotate(article) : { ...annotated, article }
  })
}

/** The title of the first report that has one. */
function titleOf(articles: readonly Annotated[]): string {
  return articles.find(({ article }) => article.title)?.article.title ?? articles[0]?.article.id ?? ''
}

/** A story's reports counted by whom they have their text from: copies of one another, or one agency credited by several. */
function storyOrigins(
  articles: readonly Annotated[],
  reuse: readonly Reuse[],
  vetoes: ReturnType<typeof vetoesOf>,
): Story['origins'] {
  const told = articles.map(({ article }) => ({
    articleId: article.id,
    chain: article.credits.slice(0, 1).map((name) => ({ name, kind: 'agency' as const })),
  }))
  const {
    groups,
    articles: count,
    independent,
    atMost,
  } = countOrigins(withoutVetoedSources(told, vetoes), {
    reuse: withoutVetoed(reuse, vetoes),
    unsourced: 'own',
  })
  return { articles: count, independent, atLeast: Math.min(independent, Math.max(1, independent - 1)), atMost, groups }
}
