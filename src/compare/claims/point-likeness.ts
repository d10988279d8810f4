import type { Span } from '../../model/types.ts'
import { createWordReader } from '../stories/words.ts'
import { conceptOf, conceptsOf } from './concepts.ts'
import { contentStems } from './passage.ts'
import type { Statement } from './statements.ts'
import { rarityOf } from './word-rarity.ts'

/** Words of names weigh less: who and where say little of what is said. */
const OF_NAMES = 0.5
/** That both credit one source tells as much as a word of this rarity. */
const OF_SOURCE = 4
/** One shared word outside names must weigh so much: several common ones tell nothing. */
export const LEAST_TOLD = 4.5
/** Of what weighs less than this, no more than a word or two, nothing is said to be covered. */
const SURELY = 9
/** So many words are added to the length of the shorter statement: of two words one is soon shared. */
const LENGTHENED = 2

/** The words of a statement, or its source, by their numbers, ascending. */
type Weighed = {
  /** What it says as a whole, and what those say whom it quotes or reports. */
  readonly units: readonly Unit[]
  readonly features: Int32Array
  /** Rarity less the logarithm of how many statements of its report have it. */
  readonly weights: Float64Array
  /** 1 where it stands in a name. */
  readonly named: Uint8Array
}

/** A part of a statement that can speak of a point by itself: its features, null where they are all, their number and weight. */
type Unit = { readonly features: ReadonlySet<number> | null; readonly length: number; readonly weight: number }

/** Of two statements: how surely they speak of one point, and the weight of each concept they share. */
export type PointLikeness = {
  /** 0 where hardly more than names are shared. */
  readonly scoreOf: (i: number, j: number) => number
  readonly sharedBy: (i: number, j: number) => readonly (readonly [concept: string, weight: number])[]
  /** How much of the weight of what the one says, or somebody in it, is in the other or in what somebody says there, from 0 to about 1. */
  readonly coverageOf: (i: number, j: number) => number
}

const wordsOf = createWordReader().read

/**
 * How surely two statements of different reports speak of one point, by their indices: for each word both have, minus the
 * logarithm of the chance that a sentence has it, less that of how many sentences of their two reports could be meant by
 * it. A rare word that each report has once is all but proof; one that each has in ten sentences is none. Divided by the
 * root of the shorter length. Source: the log-odds of record linkage (Fellegi and Sunter 1969), with words as fields.
 */
export function pointLikeness(statements: readonly Statement[]): PointLikeness {
  const numbers = new Map<string, number>()
  const names: string[] = []
  const numberOf = (feature: string): number => {
    const known = numbers.get(feature)
    if (known !== undefined) return known
    numbers.set(feature, names.push(feature) - 1)
    return names.length - 1
  }
  const weighed = weigh(statements, numberOf)
  const each = (i: number, j: number, take: (feature: number, weight: number, isName: boolean) => void): void => {
    const [a, b] = [weighed[i], weighed[j]]
    if (!a || !b) return
    for (let x = 0, y = 0; x < a.features.length && y < b.features.length; ) {
      const [one, other] = [a.features[x] as number, b.features[y] as number]
      if (one === other) {
        const isName = a.named[x] === 1 || b.named[y] === 1
        // the rarity is in both, and counts once
        const weight = (a.weights[x] as number) + (b.weights[y] as number) - rarity(names[one] ?? '')
        if (weight > 0) take(one, isName ? OF_NAMES * weight : weight, isName)
      }
      if (one <= other) x++
      if (other <= one) y++
    }
  }
  /** The highest of what the parts of two statements share, as `measure` takes it. */
  const best = (i: number, j: number, measure: (sum: number, a: Unit, b: Unit) => number): number => {
    const shared: Shared[] = []
    each(i, j, (feature, weight, isName) => {
      const isSource = names[feature]?.startsWith(SOURCE) === true
      shared.push({ feature, weight, told: isName || isSource ? 0 : weight, isSource })
    })
    let most = 0
    if (!shared.some(({ told }) => told >= LEAST_TOLD)) return most
    for (const a of weighed[i]?.units ?? [])
      for (const b of weighed[j]?.units ?? []) most = Math.max(most, measure(sharedWeight(a, b, shared), a, b))
    return most
  }
  return {
    scoreOf: (i, j) => best(i, j, (sum, a, b) => sum / Math.sqrt(Math.min(a.length, b.length) + LENGTHENED)),
    coverageOf: (i, j) =>
      best(i, j, (sum, a, b) => (sum < SURELY ? 0 : sum / Math.max(SURELY, Math.min(a.weight, b.weight)))),
    sharedBy: (i, j) => {
      const shared: (readonly [string, number])[] = []
      each(i, j, (feature, weight) => shared.push([names[feature] ?? '', weight]))
      return shared.filter(([concept]) => !concept.startsWith(SOURCE)).sort((x, y) => y[1] - x[1])
    },
  }
}

type Shared = {
  readonly feature: number
  readonly weight: number
  readonly told: number
  readonly isSource: boolean
}

/** What two parts share; 0 where hardly more than names. */
function sharedWeight(a: Unit, b: Unit, shared: readonly Shared[]): number {
  let [sum, said] = [0, 0]
  for (const { feature, weight, told, isSource } of shared) {
    if (!isSource && (a.features?.has(feature) === false || b.features?.has(feature) === false)) continue
    sum += weight
    said = Math.max(said, told)
  }
  return said < LEAST_TOLD ? 0 : sum
}

/** Before an entity's id, where it is a source. */
const SOURCE = '@'

const rarity = (feature: string): number => (feature.startsWith(SOURCE) ? OF_SOURCE : rarityOf(feature))

function weigh(statements: readonly Statement[], numberOf: (feature: string) => number): Weighed[] {
  const featuresOf = statements.map(({ stems, attribution, span }) => {
    const source = attribution?.sourceEntityId
    const said = attribution?.source
    const ofSource = source && isWithin(said, span) ? conceptsOf(contentStems(said.quote)) : NONE
    const own = [...stems].filter((stem) => !ofSource.has(stem))
    return source ? [...own, `${SOURCE}${source}`] : own
  })
  const counts = new Map<Statement['annotated'], Map<string, number>>()
  statements.forEach(({ annotated }, i) => {
    const own = counts.get(annotated) ?? new Map<string, number>()
    for (const feature of featuresOf[i] ?? []) own.set(feature, (own.get(feature) ?? 0) + 1)
    counts.set(annotated, own)
  })
  return statements.map((statement, i): Weighed => {
    const own = counts.get(statement.annotated)
    const named = namedBy(statement)
    const features = (featuresOf[i] ?? [])
      .map((feature) => ({
        number: numberOf(feature),
        weight: rarity(feature) - Math.log(own?.get(feature) ?? 1),
        isNamed: !feature.startsWith(SOURCE) && (!statement.telling.has(feature) || named.has(feature)),
      }))
      .sort((a, b) => a.number - b.number)
    return {
      features: Int32Array.from(features, ({ number }) => number),
      weights: Float64Array.from(features, ({ weight }) => weight),
      named: Uint8Array.from(features, ({ isNamed }) => Number(isNamed)),
      units: unitsOf(statement, features, numberOf),
    }
  })
}

function unitsOf(
  { annotated, span }: Statement,
  features: readonly Feature[],
  numberOf: (feature: string) => number,
): Unit[] {
  const unit = (own: readonly Feature[]) => ({
    length: own.length,
    weight: own.reduce((sum, { weight, isNamed }) => sum + (isNamed ? OF_NAMES * weight : weight), 0),
  })
  const contents = annotated.attributions.flatMap(({ content }) => content.filter((part) => isWithin(part, span)))
  const parts = contents.map(({ quote }) => {
    const wanted = new Set([...conceptsOf(contentStems(quote))].map(numberOf))
    const own = features.filter(({ number }) => wanted.has(number))
    return { features: new Set(own.map(({ number }) => number)), ...unit(own) }
  })
  return [{ features: null, ...unit(features) }, ...parts]
}

type Feature = { readonly number: number; readonly weight: number; readonly isNamed: boolean }

const NONE: ReadonlySet<string> = new Set()

/**
 * The concepts of the titles and roles that stand with names ("the club's head coach Ana Ruiz"), and those written with a
 * capital within the sentence: names that were not seen to be some.
 */
function namedBy({ annotated, span }: Statement): ReadonlySet<string> {
  const phrases = annotated.mentions.filter(({ form, phrase }) => form === 'name' && isWithin(phrase, span))
  const capitals = wordsOf(span.quote).flatMap(({ stem, capital }, n) => (capital && n > 0 ? [conceptOf(stem)] : []))
  return new Set([...capitals, ...conceptsOf(phrases.flatMap(({ phrase }) => [...contentStems(phrase.quote)]))])
}

function isWithin(some: Span | null | undefined, span: Span): some is Span {
  return some != null && some.in === undefined && some.start >= span.start && some.end <= span.end
}
