import type { Annotated } from '../../model/types.ts'

/** What may stand between a place and the wider one it lies in: "Karst, northern Velmara", "the Karst district of Velmara". */
const BETWEEN =
  /^,? (?:(?:in|of|a \w+ (?:in|of)|(?:the )?\w+ of) )?(?:the )?(?:(?:north|south|east|west|central|up|inner|outer|greater|mid)[\w-]* )?(?:of )?$/i
const WIDEST_GAP = 40

/**
 * Which places lie in which, as far as the reports themselves say so by naming them one after the other. The answer is the
 * same for either order: a count for a town is not set against one for its region as if they were apart.
 */
export function placeContainment(articles: readonly Annotated[]): (a: string, b: string) => boolean {
  const lies = placesWithin(articles)
  return (a, b) => lies(a, b) || lies(b, a)
}

/** The same in one direction: does the place of the first id lie in that of the second? */
export function placesWithin(articles: readonly Annotated[]): (inner: string, outer: string) => boolean {
  const pairs = new Set<string>()
  for (const { article, names } of articles)
    for (const [n, name] of names.entries()) {
      const next = names[n + 1]
      if (name.kind !== 'place' || next?.kind !== 'place' || name.span.in !== undefined || next.span.in !== undefined)
        continue
      const gap = article.text.slice(name.span.end, next.span.start)
      if (gap.length > 1 && gap.length <= WIDEST_GAP && BETWEEN.test(gap))
        pairs.add(`${name.entityId}\n${next.entityId}`)
    }
  return (inner, outer) => pairs.has(`${inner}\n${outer}`)
}
