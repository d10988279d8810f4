import type { Figure } from '../../model/types.ts'
import type { Told } from './told.ts'

/** Two measures of one thing are nearly the same, and stand within so many characters. */
const NEARLY = 1.1
const BESIDE = 250

/** "The one institute gave 6.4, the other 6.5": measures that are nearly the same, told one after the other. */
export function isContrast(a: Figure, b: Figure): boolean {
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)]
  return (
    high < NEARLY * low && areBeside(a, b) && a.unit === b.unit && (a.kind === 'measure' || a.kind === 'percentage')
  )
}

const areBeside = (a: Figure, b: Figure): boolean => Math.abs(a.span.start - b.span.start) < BESIDE

/** Who gives a measure says so with one of these. */
const GIVING =
  /\b(?:put|puts|gave|gives?|measur(?:ed|es?)|record(?:ed|s)|estimat(?:ed|es)|said|says|according|show(?:ed|s)|register(?:ed|s)|report(?:ed|s)|count(?:ed|s)?|spoke|speaks)\b/i

/**
 * Of figures that answer one question: whether one of their reports itself sets two such numbers against each other, by
 * giving both one after the other, from two sources ("38 died, according to the council, and 41 according to the party").
 */
export function disputedIn(members: readonly Told[]): (a: Told, b: Told) => boolean {
  const pairs = new Set<string>()
  for (const own of Map.groupBy(members, ({ annotated }) => annotated).values())
    for (const a of own)
      for (const b of own)
        if (a.figure.value < b.figure.value && areSetAgainst(a, b)) pairs.add(`${a.figure.value} ${b.figure.value}`)
  return ({ figure: a }, { figure: b }) => pairs.has(`${Math.min(a.value, b.value)} ${Math.max(a.value, b.value)}`)
}

/** Does their report set two numbers against each other, from two sources? */
export function areSetAgainst(a: Told, b: Told): boolean {
  if (a.own || b.own) return false
  if (!areBeside(a.figure, b.figure) || arePlacesApart(a.figure, b.figure) || a.figure.kind === 'percentage')
    return false
  if (isContrast(a.figure, b.figure) && [a, b].every(isGiven)) return true
  return areOfTwoSources(a.figure, b.figure) && !areByOneName(a, b)
}

/**
 * "Police said one had died … two were hurt, police said": two sayings of one source. What ends in a number ("injures 2") is
 * no source.
 */
function areByOneName({ annotated: { attributions }, figure: a }: Told, { figure: b }: Told): boolean {
  const [one, other] = [a, b].map(({ attributionId }) => {
    const said = attributions.find(({ id }) => id === attributionId)
    if (/\d$/.test(said?.source?.quote ?? '')) return null
    return said?.sourceEntityId ?? said?.source?.quote.toLowerCase().replace(/^(?:the|an?) /, '')
  })
  return one === null || other === null || (one !== undefined && one === other)
}

function isGiven({ annotated: { article }, figure: { span }, passage }: Told): boolean {
  // "the 12-inch and the 13-inch model" are two models
  if (/\d-?\p{L}+$|\d-\s?\p{L}/u.test(span.quote)) return false
  return span.in === undefined && GIVING.test(article.text.slice(passage.start, passage.end))
}

/** What two sources count each for the whole; of other things each may tell of its own ("the one wasted 2, the other 3"). */
export const COUNTED_IN_DISPUTE = new Set(
  'kill injure displace arrest protest miss destroy damage hold abduct infect'.split(' '),
)

/** Numbers of one thing said in one way, that the report credits to two sources. */
function areOfTwoSources(a: Figure, b: Figure): boolean {
  if (a.attributionId === null || b.attributionId === null || a.attributionId === b.attributionId) return false
  if ([a, b].some(({ facets, partOf }) => typeof partOf === 'string' || facets.qualifiers.includes('some of')))
    return false
  const said = [a.facets.predicate, b.facets.predicate].filter((predicate) => predicate !== null)
  return said.length > 0 && new Set(said).size === 1 && said.every((predicate) => COUNTED_IN_DISPUTE.has(predicate))
}

function arePlacesApart(a: Figure, b: Figure): boolean {
  const [x, y] = [a.facets.placeEntityIds, b.facets.placeEntityIds]
  return x.length > 0 && y.length > 0 && !x.some((id) => y.includes(id))
}
