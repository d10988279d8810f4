import type { Figure } from '../../model/types.ts'
import { OF_PEOPLE, PERSON_NOUNS, PLAIN_PEOPLE } from '../lang/en/figure-predicates.ts'
import { DECIDING, OPPOSED } from '../lang/en/figure-qualifiers.ts'
import { TIME_UNITS, UNIT_WORDS } from '../lang/en/figure-units.ts'
import { apartBy, areCompatible, isSameNumber } from './compatible.ts'

export type SameEntity = (a: string, b: string) => boolean

/**
 * How likely two figures answer the same question, from 0 (never: another kind or unit, qualifiers that exclude each
 * other) to 1 (clearly). The product of what speaks of it: the thing counted, what is said of it, the words that tell it
 * from its neighbours, where, and of whom. Numbers that cannot both be true need more of it than numbers that can: a part
 * against a whole, one place against none, two figures of one report are then more likely two questions. Factors were set
 * on the cases tehran, croydon-tram and dnc-lawsuit.
 */
export function quantityLikeness(a: Figure, b: Figure, sameEntity: SameEntity): number {
  if (a.kind !== b.kind || !sameUnit(a, b) || opposed(a, b)) return 0
  const fits = areCompatible(a, b)
  const said = counted(a, b, fits) * predicate(a, b, fits)
  if (said < NOTHING) return 0
  const likeness =
    said *
    qualifiers(a, b, fits) *
    place(a, b, fits, sameEntity) *
    entities(a, b, fits, sameEntity) *
    numbers(a, b, fits)
  return Math.min(1, Math.max(0, likeness))
}

/** What place, names and numbers cannot make up for. */
const NOTHING = 0.05
/** The most by which one place and one name for both raise the likeness. */
const MOST_RAISED = 1.1 * 1.2

/**
 * The most that `quantityLikeness` can say of any two figures that measure what these two measure (kind, unit, facets,
 * whether part of a total), with one number for both or with others: so that whole classes of figures need not be compared.
 */
export function mostQuantityLikeness(a: Figure, b: Figure, sameNumber: boolean): number {
  if (a.kind !== b.kind || !sameUnit(a, b) || opposed(a, b)) return 0
  const [x, y] = [
    { ...a, value: TELLING },
    { ...b, value: sameNumber ? TELLING : OTHER },
  ]
  return Math.min(1, counted(x, y, true) * predicate(x, y, true) * qualifiers(x, y, true) * MOST_RAISED)
}

/** Any two different numbers of three digits that say something. */
const TELLING = 123
const OTHER = 456

function sameUnit(a: Figure, b: Figure): boolean {
  if (a.kind === 'count' || a.kind === 'ordinal' || a.unit === b.unit) return true
  if (a.kind === 'score' || a.kind === 'percentage') return true
  if (a.kind !== 'measure' && a.kind !== 'duration' && a.kind !== 'age') return false
  const dimension = (unit: string) => (UNIT_WORDS.get(unit) ?? TIME_UNITS.get(unit))?.dimension
  return dimension(a.unit) !== undefined && dimension(a.unit) === dimension(b.unit)
}

function opposed(a: Figure, b: Figure): boolean {
  const [x, y] = [a.facets.qualifiers, b.facets.qualifiers]
  if (x.length === 0 || y.length === 0) return false
  return OPPOSED.some((set) => {
    const [mine, other] = [set.filter((word) => x.includes(word)), set.filter((word) => y.includes(word))]
    return mine.length > 0 && other.length > 0 && !mine.some((word) => other.includes(word))
  })
}

/**
 * Numbers that can both be true 1. Else less the further apart they are, where both are of the same days: 0.95 near, 0.7
 * from 1.3 times on, 0.55 from 2.5, 0.4 from 10; a toll may rise far in weeks, so where the days differ or are not known it
 * stays 0.85 up to 5 times, then 0.7, 0.5 from 20. An open bound ("at least five") is held to the same. Two figures of one report 0.5.
 */
function numbers(a: Figure, b: Figure, fits: boolean): number {
  const own = a.span.articleId === b.span.articleId && !fits && !byDifferentSources(a, b) ? 0.5 : 1
  const apart = apartBy(a, b)
  const close = fits && apart < 2 ? 1 : apart < 1.3 ? 0.95 : null
  if (close !== null) return own * close
  if (!sameDays(a, b)) return own * (apart < 5 ? 0.85 : apart < 20 ? 0.7 : 0.5)
  if (a.facets.predicate === b.facets.predicate && DISPUTED.has(a.facets.predicate ?? ''))
    return own * (apart < 3.5 ? 0.95 : apart < 6 ? 0.8 : 0.5)
  return own * (apart < 2.5 ? (fits ? 1 : 0.7) : apart < 10 ? 0.55 : 0.4)
}

/** Counts of a whole that reports of one day may give very differently. */
const DISPUTED = new Set(['kill', 'injure', 'displace', 'arrest', 'protest', 'miss', 'destroy', 'damage'])

/** A report that credits two numbers to two sources sets them against each other itself. */
function byDifferentSources(a: Figure, b: Figure): boolean {
  return a.attributionId !== null && b.attributionId !== null && a.attributionId !== b.attributionId
}

const SAME_DAYS = 4 * 86_400_000

function sameDays(a: Figure, b: Figure): boolean {
  if (a.asOf.latest === b.asOf.latest) return a.asOf.latest !== null
  const [x, y] = [Date.parse(a.asOf.latest ?? ''), Date.parse(b.asOf.latest ?? '')]
  return Math.abs(x - y) <= SAME_DAYS
}

/**
 * Same lemma 1; people by a wider and a narrower word 0.9, what only the verb makes people 0.5 where the numbers differ (0.6 where the numbers differ and the narrower is an age group
 * or sex); two different kinds of persons 0.45; different things of one whole ("two-car", "two-coach train") 0.8, 0.65 where the numbers differ. Shares of two things with
 * two numbers 0.5, also where a bound lets both be true.
 */
function counted(a: Figure, b: Figure, fits: boolean): number {
  const [x, y] = [familyOf(a.facets.counted), familyOf(b.facets.counted)]
  if (x === null || y === null) return a.kind === 'count' ? 0.6 : a.kind === 'percentage' ? 0.85 : 0.75
  if (x === y) return 1
  if (a.kind === 'age' || a.kind === 'ordinal' || a.kind === 'score') return 0.8
  if (a.kind !== 'count')
    return isSameNumber(a, b) ? 0.95 : a.value === b.value || (fits && a.kind !== 'percentage') ? 0.8 : 0.5
  const [person, other] = [isPeople(a, x), isPeople(b, y)]
  if (person && other) {
    if (!fits && !(isPerson(a, x) && isPerson(b, y))) return 0.5
    const plain = [isPlain(a, x), isPlain(b, y)]
    if (plain[0] && plain[1]) return 0.9
    if (plain[0] || plain[1]) return !fits && (PART_OF_ALL.has(x) || PART_OF_ALL.has(y)) ? 0.6 : 0.9
    if (x.endsWith(y) || y.endsWith(x)) return 0.9
    return fits && DISPUTED.has(a.facets.predicate ?? '') && a.facets.predicate === b.facets.predicate ? 0.7 : 0.45
  }
  const common = shared(a, b).filter((word) => !DECIDING.has(word)).length
  if (common > 0) return fits || common > 1 ? 0.8 : 0.65
  return person === other ? 0.1 : 0
}

/** Nouns that news uses for one thing; the first stands for all. */
const FAMILIES: ReadonlyMap<string, string> = new Map(
  'job position post role,house home,plane aircraft jet airliner,gunman shooter attacker assailant,rescuer firefighter,count charge,shot bullet round,police policeman,shop store,village hamlet,prisoner detainee inmate,company firm,customer consumer,disc disk cd,nation country,lawmaker legislator,fan supporter,vaccine shot dose'
    .split(',')
    .flatMap((line) => {
      const words = line.split(' ')
      return words.map((word) => [word, words[0] ?? word] as const)
    }),
)

const familyOf = (lemma: string | null): string | null => (lemma === null ? null : (FAMILIES.get(lemma) ?? lemma))

const PART_OF_ALL = new Set([
  'child',
  'woman',
  'man',
  'girl',
  'boy',
  'baby',
  'soldier',
  'officer',
  'driver',
  'crew',
  'militant',
  'fighter',
])

/** Capitalised plurals ("Ruritanians") count as persons. */
function isPeople(figure: Figure, lemma: string): boolean {
  return isPerson(figure, lemma) || OF_PEOPLE.has(figure.facets.predicate ?? '')
}

/** By the noun itself; a verb that is said of people may have been read into the wrong clause. */
function isPerson(figure: Figure, lemma: string): boolean {
  return PERSON_NOUNS.has(lemma) || isNationals(figure)
}

function isPlain(figure: Figure, lemma: string): boolean {
  return PLAIN_PEOPLE.has(lemma) || isNationals(figure)
}

function isNationals(figure: Figure): boolean {
  return /^\p{Lu}\p{L}+s$/u.test(figure.unit)
}

/** Said the same 1; unknown on one side 0.6, on both 0.75 (things, not persons, count by themselves: 0.85, 0.95). */
function predicate(a: Figure, b: Figure, fits: boolean): number {
  const [x, y] = [a.facets.predicate, b.facets.predicate]
  if (a.kind === 'age' || a.kind === 'score' || x === y)
    return x === null && a.kind === 'count' ? (things(a, b) ? 0.95 : 0.75) : 1
  if (x === null || y === null) return a.kind === 'count' && !things(a, b) ? 0.6 : 0.85
  if (a.kind !== 'count') return isSameNumber(a, b) ? 0.95 : fits ? 0.85 : 0.6
  if (things(a, b)) return 0.7
  // two such numbers are not met by chance: "145.3 million exposed", "145.3 million had it taken"
  if (isSameNumber(a, b) && !(DISPUTED.has(x) && DISPUTED.has(y))) return 0.5
  // one kind of persons, "120 prisoners" to be freed or exchanged
  const kind = a.facets.counted === b.facets.counted && !PLAIN_PEOPLE.has(a.facets.counted ?? 'people')
  return kind && fits && !DISPUTED.has(x) && !DISPUTED.has(y) ? 0.6 : 0.12
}

function things(a: Figure, b: Figure): boolean {
  return [a, b].some((figure) => figure.facets.counted !== null && !isPeople(figure, figure.facets.counted))
}

function shared(a: Figure, b: Figure): readonly string[] {
  return a.facets.qualifiers.filter((word) => b.facets.qualifiers.includes(word))
}

/** Of those missing or held, "still" says nothing new. */
const LASTING = new Set(['miss', 'hold', 'trap'])

function qualifiers(a: Figure, b: Figure, fits: boolean): number {
  const [x, y] = [a.facets.qualifiers, b.facets.qualifiers]
  const apart = [...x.filter((word) => !y.includes(word)), ...y.filter((word) => !x.includes(word))]
  let factor = (a.partOf === null) === (b.partOf === null) || fits ? 1 : 0.5
  for (const word of apart) {
    if (word.startsWith('since ') || (word === 'remaining' && LASTING.has(a.facets.predicate ?? ''))) continue
    if (word === 'some of' || word === 'other') factor *= fits ? 1 : 0.6
    else if (word.startsWith('per ')) factor *= isSameNumber(a, b) ? 0.6 : 0.15
    else factor *= DECIDING.has(word) ? 0.35 : 0.93
  }
  return Math.min(1, factor * (1 + 0.1 * shared(a, b).length))
}

/** The same place 1.1; two names 0.8 where the numbers agree (one may lie in the other), else 0.35; one unknown 0.9. */
function place(a: Figure, b: Figure, fits: boolean, sameEntity: SameEntity): number {
  const [x, y] = [a.facets.placeEntityIds, b.facets.placeEntityIds]
  const overlap = shares(x, y, sameEntity)
  if (overlap !== null) return overlap ? 1.1 : fits ? 0.8 : 0.35
  return fits || x.length === y.length ? 0.95 : 0.9
}

/** One age of nobody named is one person's where the sentences are alike too. */
const NAMELESS = 0.2

function entities(a: Figure, b: Figure, fits: boolean, sameEntity: SameEntity): number {
  const overlap = shares(a.facets.entityIds, b.facets.entityIds, sameEntity)
  if (a.kind === 'age') {
    const nameless = a.facets.entityIds.length + b.facets.entityIds.length === 0
    return overlap ? (isNearest(a, b, sameEntity) ? 1 : 0.5) : nameless && a.value === b.value ? NAMELESS : 0.1
  }
  if (a.kind === 'score') return overlap ? 0.9 : 0.3
  if (a.kind === 'percentage' || a.kind === 'money') {
    if (overlap !== null) return isNearest(a, b, sameEntity) ? 1.2 : overlap ? 0.7 : fits ? 0.9 : 0.5
    return fits ? 0.97 : 0.75
  }
  return overlap === null ? 0.97 : overlap ? 1.1 : fits ? 0.95 : 0.85
}

/** Is what stands nearest to both numbers one thing? */
function isNearest(a: Figure, b: Figure, sameEntity: SameEntity): boolean {
  const [x, y] = [a.facets.entityIds[0], b.facets.entityIds[0]]
  return x !== undefined && y !== undefined && sameEntity(x, y)
}

/** Do two lists name one thing? null where either is empty. */
function shares(x: readonly string[], y: readonly string[], sameEntity: SameEntity): boolean | null {
  if (!x.length || !y.length) return null
  return x.some((one) => y.some((other) => sameEntity(one, other)))
}
