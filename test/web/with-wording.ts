import type { Synopsis } from '../../src/model/types.ts'

/** The synopsis with the first words in small letters of every report as if they were its own. */
export function withWording(synopsis: Synopsis): Synopsis {
  const storyOf = new Map(synopsis.stories.flatMap(({ id, articleIds }) => articleIds.map((one) => [one, id] as const)))
  const wording = synopsis.articles.map(({ id, text, outlet }) => ({
    storyId: storyOf.get(id) ?? '',
    outlet: outlet?.name ?? null,
    articleIds: [id],
    terms: [...text.matchAll(/\b\p{Ll}{5,9}\b/gu)].slice(0, 8).map(({ 0: quote, index }) => ({
      text: quote,
      z: 3,
      count: 5,
      others: 1,
      spans: [{ articleId: id, start: index, end: index + quote.length, quote }],
    })),
  }))
  return { ...synopsis, wording }
}
