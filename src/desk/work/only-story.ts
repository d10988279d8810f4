import { isDecision } from '../../compare/decisions/by-whom.ts'
import type { Annotated, Span, Synopsis } from '../../model/types.ts'

type Reports = { readonly storyId: string; readonly articles: readonly Annotated[] }

/** A story and those it is related to, as a comparison wants them that does not group by itself. */
export function groupedAbout(
  storyId: string,
  own: readonly Annotated[],
  related: readonly Reports[],
): readonly {
  readonly id: string
  readonly articleIds: readonly string[]
  readonly relatedStoryIds: readonly string[]
}[] {
  const idsOf = (articles: readonly Annotated[]) => articles.map(({ article }) => article.id)
  return [
    { id: storyId, articleIds: idsOf(own), relatedStoryIds: related.map((one) => one.storyId) },
    ...related.map((one) => ({ id: one.storyId, articleIds: idsOf(one.articles), relatedStoryIds: [storyId] })),
  ]
}

/**
 * What a synopsis says of one story: the story, its claims with all their accounts (later tolls of related stories too),
 * and the articles, entities, events and origins that these speak of.
 */
export function onlyStory(synopsis: Synopsis, storyId: string): Synopsis {
  const stories = synopsis.stories.filter(({ id }) => id === storyId)
  const related = new Set(stories.flatMap(({ relatedStoryIds }) => relatedStoryIds))
  const claims = synopsis.claims.filter((claim) => claim.storyId === storyId)
  const own = new Set(stories.flatMap(({ articleIds }) => articleIds))
  const cited = new Set([...own, ...claims.flatMap(({ accounts }) => accounts.map(({ articleId }) => articleId))])
  const isOwn = ({ articleId }: Pick<Span, 'articleId'>): boolean => own.has(articleId)
  const events = synopsis.events.filter(({ storyIds }) => storyIds.includes(storyId))
  const entities = synopsis.entities
    .map((entity) => ({
      ...entity,
      variants: entity.variants.filter(({ articleIds }) => articleIds.some((id) => cited.has(id))),
    }))
    .filter(({ variants }) => variants.length > 0)
  const known = new Set([...entities.map(({ id }) => id), ...events.map(({ id }) => id)])
  const naming = synopsis.naming
    .filter(({ entityId, eventId, label }) => label !== undefined || known.has(entityId ?? eventId ?? ''))
    .map((one) => ({ ...one, forms: one.forms.filter(isOwn) }))
    .filter(({ forms }) => forms.length > 0)
  const articleIds = new Set(synopsis.articles.map(({ id }) => id))
  const edges = synopsis.origins.edges.filter(({ from }) => own.has(from) || !articleIds.has(from))
  const linked = new Set(edges.flatMap(({ from, to }) => [from, to]))
  return {
    ...synopsis,
    articles: synopsis.articles.filter(({ id }) => cited.has(id)),
    stories: [
      ...stories,
      // a related story is named, with those of its reports that are cited, and may be opened
      ...synopsis.stories
        .filter(({ id }) => related.has(id))
        .map((story) => ({
          ...story,
          articleIds: story.articleIds.filter((id) => cited.has(id)),
          relatedStoryIds: [storyId],
        })),
    ],
    entities,
    events,
    attributions: synopsis.attributions.filter(({ content, cue, source }) => {
      const span = source ?? cue ?? content[0]
      return span !== undefined && cited.has(span.articleId)
    }),
    claims,
    origins: { nodes: synopsis.origins.nodes.filter(({ id }) => linked.has(id) || own.has(id)), edges },
    naming,
    ...(synopsis.wording && { wording: synopsis.wording.filter((side) => side.storyId === storyId) }),
    ...(synopsis.stemmata && { stemmata: synopsis.stemmata.filter((stemma) => stemma.storyId === storyId) }),
    trace: synopsis.trace.filter(
      ({ rule, ids }) => isDecision(rule) || ids.some((id) => own.has(id) || id === storyId || known.has(id)),
    ),
  }
}
