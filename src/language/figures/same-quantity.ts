import type { Figure } from '../../model/types.ts'
import { PERSON_NOUNS, PLAIN_PEOPLE } from '../lang/en/figure-predicates.ts'
import { DECIDING, OPPOSED } from '../lang/en/figure-qualifiers.ts'
import { TIME_UNITS, UNIT_WORDS } from '../lang/en/figure-units.ts'

export type SameEntity = (a: string, b: string) => boolean

/**
 * How likely two figures answer the same question, from 0 (never: another kind or unit, qualifiers that exclude each
 * other) to 1 (clearly). The product of what speaks of it: the thing counted, what is said of it, the words that tell it
 * from its neighbours, where, and of whom; the numbers themselves are not looked at. Factors were set on the cases tehran,
 * croydon-tram and dnc-lawsuit: a wrong join costs more than a missed one.
 */
export function quantityLikeness(a: Figure, b: Figure, sameEntity: SameEntity): number {
  if (a.kind !== b.kind || !sameUnit(a, b) || opposed(a, b)) return 0
  const likeness =
    counted(a, b) * predicate(a, b) * qualifiers(a, b) * place(a, b, sameEntity) * entities(a, b, sameEntity)
  return Math.min(1, Math.max(0, likeness))
}

function sameUnit(a: Figure, b: Figure): boolean {
  if (a.kind === 'count' || a.kind === 'ordinal' || a.unit === b.unit) return true
  if (a.kind === 'score' || a.kind === 'percentage') return true
  if (a.kind !== 'measure' && a.kind !== 'duration' && a.kind !== 'age') return false
  const dimension = (unit: string) => (UNIT_WORDS.get(unit) ?? TIME_UNITS.get(unit))?.dimension
  return dimension(a.unit) !== undefined && dimension(a.unit) === dimension(b.unit)
}

function opposed(a: Figure, b: Figure): boolean {
  const [x, y] = [a.facets.qualifiers, b.facets.qualifiers]
  return OPPOSED.some((set) => {
    const [mine, other] = [set.filter((word) => x.includes(word)), set.filter((word) => y.includes(word))]
    return mine.length > 0 && other.length > 0 && !mine.some((word) => other.includes(word))
  })
}

/** Same lemma 1; people by a wider and a narrower word 0.85; two different kinds of persons 0.45; different things 0.1. */
function counted(a: Figure, b: Figure): number {
  const [x, y] = [a.facets.counted, b.facets.counted]
  if (x === null || y === null) return a.kind === 'count' ? 0.6 : 0.75
  if (x === y) return 1
  if (a.kind === 'age' || a.kind === 'ordinal' || a.kind === 'score') return 0.8
  const people = [isPeople(a, x), isPeople(b, y)]
  if (people[0] && people[1])
    return PLAIN_PEOPLE.has(x) || PLAIN_PEOPLE.has(y) ? 0.85 : x.endsWith(y) || y.endsWith(x) ? 0.9 : 0.45
  if (people[0] !== people[1] && a.kind === 'count') return 0
  return a.kind === 'count' ? 0.1 : 0.5
}

/** Capitalised plurals ("Palestinians") count as persons. */
function isPeople(figure: Figure, lemma: string): boolean {
  return PERSON_NOUNS.has(lemma) || /^\p{Lu}\p{L}+s$/u.test(figure.unit)
}

/** Said the same 1; unknown on one side 0.6, on both 0.7; otherwise 0.12, of a thing that is no person and the same 0.6. */
function predicate(a: Figure, b: Figure): number {
  const [x, y] = [a.facets.predicate, b.facets.predicate]
  if (a.kind === 'age' || a.kind === 'score') return 1
  if (x === null && y === null) return a.kind === 'count' ? 0.75 : 0.95
  if (x === null || y === null) return a.kind === 'count' ? 0.6 : 0.85
  if (x === y) return 1
  const things = a.facets.counted !== null && a.facets.counted === b.facets.counted && !isPeople(a, a.facets.counted)
  return a.kind === 'count' ? (things ? 0.6 : 0.12) : 0.6
}

function qualifiers(a: Figure, b: Figure): number {
  const [x, y] = [new Set(a.facets.qualifiers), new Set(b.facets.qualifiers)]
  let factor = 1
  const apart = [...x].filter((word) => !y.has(word)).concat([...y].filter((word) => !x.has(word)))
  for (const word of apart) {
    if (DECIDING.has(word)) factor *= 0.35
    else if (word.startsWith('per ')) factor *= 0.15
    else if (word.startsWith('since ')) factor *= 1
    else factor *= 0.93
  }
  const shared = [...x].filter((word) => y.has(word)).length
  return Math.min(1, factor * (1 + 0.1 * shared))
}

function place(a: Figure, b: Figure, sameEntity: SameEntity): number {
  const overlap = shares(a.facets.placeEntityIds, b.facets.placeEntityIds, sameEntity)
  return overlap === null ? 0.92 : overlap ? 1.1 : 0.25
}

function entities(a: Figure, b: Figure, sameEntity: SameEntity): number {
  const overlap = shares(a.facets.entityIds, b.facets.entityIds, sameEntity)
  if (a.kind === 'age') return overlap ? 1 : 0.1
  if (a.kind === 'score') return overlap ? 0.9 : 0.3
  return overlap === null ? 0.97 : overlap ? 1.1 : 0.85
}

/** Do two lists name one thing? null where either is empty. */
function shares(x: readonly string[], y: readonly string[], sameEntity: SameEntity): boolean | null {
  if (!x.length || !y.length) return null
  return x.some((one) => y.some((other) => sameEntity(one, other)))
}
