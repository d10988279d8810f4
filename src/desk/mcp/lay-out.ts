import type { Synopsis, Verdict } from '../../model/types.ts'

/** A story as an assistant needs it: its claims of some verdicts, each account with outlet, spans and chain. */
export function layOut(synopsis: Synopsis, storyId: string, verdicts: readonly Verdict[]) {
  const story = synopsis.stories.find(({ id }) => id === storyId)
  const articles = new Map(synopsis.articles.map((article) => [article.id, article]))
  return {
    storyId,
    title: story?.title ?? '',
    reports: story?.origins.articles ?? 0,
    origins: story?.origins ?? null,
    articles: (story?.articleIds ?? []).map((id) => {
      const article = articles.get(id)
      return { id, title: article?.title, outlet: article?.outlet?.name ?? null, published: article?.published ?? null }
    }),
    claims: synopsis.claims
      .filter((claim) => claim.storyId === storyId && verdicts.includes(claim.verdict))
      .map(({ question, kind, verdict, because, accounts, silent, silentCount, origins }) => ({
        question,
        kind,
        verdict,
        because,
        accounts: accounts.map(({ articleId, spans, value, unit, chain }) => ({
          articleId,
          outlet: articles.get(articleId)?.outlet?.name ?? null,
          value,
          ...(unit === undefined ? {} : { unit }),
          spans,
          chain: chain.map(({ name, kind: of }) => ({ name, kind: of })),
        })),
        silent,
        ...(silentCount === undefined ? {} : { silentCount }),
        independentOrigins: origins.independent,
      })),
    whoGotItFromWhom: synopsis.origins.edges.map(({ from, to, basis, evidence }) => ({ from, to, basis, evidence })),
    events: synopsis.events
      .filter(({ storyIds, background }) => storyIds.includes(storyId) && !background)
      .map(({ label, type, when, dates }) => ({ label, type, when, dates })),
  }
}
