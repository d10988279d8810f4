import type { Article, Synopsis } from '../../model/types.ts'
import { oneLine, shorten } from './shorten.ts'

/**
 * What a report calls its articles: the outlet where it is stated, else the file's name, else the id, or the
 * title where the id is but a digest, as of a pasted text.
 */
export function labelsOf(synopsis: Synopsis): (articleId: string) => string {
  const wanted = new Map(synopsis.articles.map((article) => [article.id, labelOf(article)]))
  const counts = Map.groupBy(wanted.values(), (label) => label)
  const seen = new Map<string, number>()
  const labels = new Map<string, string>()
  for (const [id, label] of wanted) {
    if ((counts.get(label)?.length ?? 0) < 2) {
      labels.set(id, label)
      continue
    }
    const number = (seen.get(label) ?? 0) + 1
    seen.set(label, number)
    labels.set(id, `${label} ${number}`)
  }
  return (articleId) => labels.get(articleId) ?? oneLine(articleId)
}

const LONGEST = 24

/** An id made of nothing but the digest of a text. */
const DIGEST = /^[0-9a-f]{12}$/

function labelOf({ id, outlet, source, title }: Article): string {
  if (outlet) return shorten(outlet.name.replace(/^www\./, ''), LONGEST)
  const name = (source.path ?? source.url ?? '')
    .split(/[/\\]/)
    .filter(Boolean)
    .at(-1)
    ?.replace(/\.\w{2,5}$/, '')
  return shorten(
    name && !/\.jsonl?$/.test(source.path ?? '') ? name : title && DIGEST.test(id) ? oneLine(title) : id,
    LONGEST,
  )
}
