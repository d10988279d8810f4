import type { Annotated, Article, Revision, Span } from '../../model/types.ts'
import { alignSentences, flat } from './align-sentences.ts'

/**
 * What changed from one text to another: between a version of a page and the version before it, and between a repeat
 * and the text that it repeats. In the order of the articles' ids, so that the order they come in does not matter.
 */
export function findRevisions(articles: readonly Annotated[]): Revision[] {
  const byId = new Map(articles.map((annotated) => [annotated.article.id, annotated]))
  const sorted = articles.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1))
  return sorted.flatMap((annotated): Revision[] => {
    const { versionOf, nearDuplicateOf } = annotated.article
    const before = versionOf === undefined ? undefined : previous(annotated, versionOf, sorted)
    const original = nearDuplicateOf === undefined ? undefined : byId.get(nearDuplicateOf)
    return [
      ...(before ? [compareTexts('version', before, annotated)] : []),
      ...(original && original !== before ? [compareTexts('repeat', original, annotated)] : []),
    ]
  })
}

/** The version of the same page that is next older; the first where their times do not tell. */
function previous(one: Annotated, first: string, all: readonly Annotated[]): Annotated | undefined {
  const older = all
    .filter(({ article }) => article.id === first || article.versionOf === first)
    .filter(({ article }) => article.id !== one.article.id && ageOf(article) < ageOf(one.article))
    .toSorted((a, b) => (ageOf(a.article) < ageOf(b.article) ? -1 : 1))
  return older.at(-1) ?? all.find(({ article }) => article.id === first)
}

function ageOf({ published, modified }: Article): string {
  return modified?.value ?? published.value ?? published.earliest ?? '9999'
}

function compareTexts(kind: Revision['kind'], from: Annotated, to: Annotated): Revision {
  const { changed, added, removed, kept } = alignSentences(quotesOf(from), quotesOf(to))
  const of = (annotated: Annotated) => (index: number) => spanOf(annotated, index)
  return {
    kind,
    from: from.article.id,
    to: to.article.id,
    ...titlesOf(from.article, to.article),
    kept,
    changed: changed.map(({ from: a, to: b }) => ({ from: spanOf(from, a), to: spanOf(to, b) })),
    added: added.map(of(to)),
    removed: removed.map(of(from)),
  }
}

function titlesOf(from: Article, to: Article): Pick<Revision, 'title'> {
  if (from.title === null || to.title === null || flat(from.title) === flat(to.title)) return {}
  return { title: { from: titleSpan(from.id, from.title), to: titleSpan(to.id, to.title) } }
}

function titleSpan(articleId: string, title: string): Span {
  return { articleId, start: 0, end: title.length, quote: title, in: 'title' }
}

function quotesOf({ article, sentences }: Annotated): readonly string[] {
  return sentences.map(({ start, end }) => article.text.slice(start, end))
}

function spanOf({ article, sentences }: Annotated, index: number): Span {
  const { start, end } = sentences[index] ?? { start: 0, end: 0 }
  return { articleId: article.id, start, end, quote: article.text.slice(start, end) }
}
