import { PERSON_NOUNS } from '../../language/lang/en/figure-predicates.ts'
import { genderOfTitle } from '../../language/names/person-gender.ts'
import type { Annotated, Figure } from '../../model/types.ts'
import { isFresh, timesBeside } from './freshness.ts'
import { moment } from './moment.ts'
import { type Passage, passageOf, sentenceAt } from './passage.ts'
import type { Told } from './told.ts'

/** A person of a report who has no name there. */
type Nameless = { readonly noun: string | null }
/** Whose an age is; null where it does not show. */
type Bearer = { readonly entityId: string } | Nameless | null

/** One age of one named person, with one number or two. */
const ONE_PERSON = 0.95
/** By more years nobody is mistaken: two persons of one name are meant. The widest right one of 20 read was nine. */
const MISTAKEN = 10
/** One nameless person's, with one number; with two, where the sentences have something else in common; where not. */
const NAMELESS = { same: 0.9, other: 0.75, doubtful: 0.5 }
/** Ages of one nameless person that two reports give are no further apart: by years, by their share. */
const APART = { years: 1, share: 0.05 }

/**
 * How likely two ages are one person's, from 0 to 1; null where it does not show whose they are. A nameless person of one
 * report is taken for another report's where nouns and number allow it ("a five-year-old boy", "the six-year-old"), with
 * two numbers only where neither report tells of two persons of about that age.
 */
export function ageLikeness(a: Told, b: Told): number | null {
  const [x, y] = [bearerOf(a.annotated, a.figure), bearerOf(b.annotated, b.figure)]
  if (x === null || y === null) return null
  const isNamed = 'entityId' in x || 'entityId' in y
  const isOne =
    'entityId' in x || 'entityId' in y
      ? 'entityId' in x && 'entityId' in y && x.entityId === y.entityId
      : areCompatible(x, y) && areNear(a.figure, b.figure)
  if (!isOne || Math.abs(a.figure.value - b.figure.value) > MISTAKEN) return 0
  const isSame = a.figure.value === b.figure.value
  if (!isSame && (isGrown(a, b) || isOfFamily(a) || isOfFamily(b))) return 0
  if (isNamed) return ONE_PERSON
  if (isSame) return NAMELESS.same
  if (a.annotated !== b.annotated && [a, b].some(({ annotated }) => tellsOfTwo(annotated, a.figure, x))) return 0
  const isLike = [...a.passage.stems].some((stem) => b.passage.stems.has(stem) && !/\d/.test(stem))
  return isLike ? NAMELESS.other : NAMELESS.doubtful
}

/** "Ruiz, 31" where the report names several persons of that name. */
function isOfFamily({ annotated, figure, passage }: Told): boolean {
  const name = nameBeside(annotated, figure, passage)
  if (name === undefined || /\s/.test(name.span.quote.trim())) return false
  const word = name.span.quote.replace(/[’']s?$/, '').toLowerCase()
  return annotated.names.some(
    ({ kind, entityId, span }) =>
      kind === 'person' &&
      entityId !== name.entityId &&
      span.quote
        .toLowerCase()
        .split(/[\s-]+/)
        .includes(word),
  )
}

/** People grow older: is the one age what the other has become by the time it is told of? */
function isGrown(a: Told, b: Told): boolean {
  const [young, old] = a.figure.value < b.figure.value ? [a, b] : [b, a]
  const [then, now] = [spanOf(young), spanOf(old)]
  if (then === null || now === null) return false
  const most = (now[1] - then[0]) / YEAR
  return most >= A_MONTH && old.figure.value - young.figure.value <= most + 1
}

const YEAR = 365.25 * 86_400_000
const A_MONTH = 1 / 12

/** First and last moment of the times beside an age, else of its report's publication. */
function spanOf({
  times: beside,
  passage,
  annotated: { article, times: all },
}: Told): readonly [number, number] | null {
  // "Ruiz, 92, told the Post in 2006": she was so when she said it
  const within = all.flatMap(({ span, type, earliest, latest }) => {
    const isIn = span.in === undefined && span.start >= passage.start && span.end <= passage.end
    const [first, last] = isIn && type === 'DATE' ? [moment(earliest), moment(latest, true)] : [null, null]
    return first === null || last === null ? [] : [[first, last] as const]
  })
  const times = beside.length > 0 ? beside : within
  if (times.length > 0) return [Math.min(...times.map(([first]) => first)), Math.max(...times.map(([, last]) => last))]
  const { value, earliest, latest } = article.published
  const [first, last] = [moment(value ?? earliest), moment(value ?? latest, true)]
  return first === null || last === null ? null : [first, last]
}

/** A man is no girl; a person is no animal, building or firm. */
function areCompatible(x: Nameless, y: Nameless): boolean {
  if (x.noun === null || y.noun === null || x.noun === y.noun) return true
  const [person, other] = [x.noun, y.noun].map((noun) => PERSON_NOUNS.has(noun))
  return person === true && other === true && !areOfTwoSexes(x.noun, y.noun)
}

function areOfTwoSexes(x: string, y: string): boolean {
  const [one, other] = [x, y].map((noun) => genderOfTitle(noun.replace(/^school(?=.{3})/, '')))
  return one !== null && other !== null && one !== other
}

function areNear({ value: a, unit: x }: Figure, { value: b, unit: y }: Figure): boolean {
  return x === y && Math.abs(a - b) <= Math.max(APART.years, APART.share * Math.max(a, b))
}

/**
 * Gives the report two ages near this one, of nameless persons of its days, in two places? In one sentence it says two
 * things of one person, and so it does where it corrects itself.
 */
function tellsOfTwo(annotated: Annotated, like: Figure, of: Nameless): boolean {
  const near = annotated.figures.filter((figure) => {
    if (figure.kind !== 'age' || !areNear(like, figure) || !isFresh(annotated, timesBeside(annotated, figure)))
      return false
    const bearer = bearerOf(annotated, figure)
    return bearer !== null && !('entityId' in bearer) && areCompatible(of, bearer)
  })
  if (of.noun !== null && ofNoun(annotated, of.noun).some((figure) => !areNear(like, figure))) return true
  const { text } = annotated.article
  const isCorrected = ({ start, end }: Passage) => CORRECTED.test(text.slice(start, end))
  if (near.some(({ span }) => isCorrected(passageOf(annotated, span)))) return false
  const passages = Map.groupBy(near, ({ span }) => passageOf(annotated, span).start)
  const values = [...passages.values()].map((figures) => new Set(figures.map(({ value }) => value)))
  const single = new Set(values.filter(({ size }) => size === 1).flatMap((one) => [...one]))
  return single.size > 1
}

/** The ages of nameless persons told by this very noun. */
function ofNoun(annotated: Annotated, noun: string): readonly Figure[] {
  return annotated.figures.filter((figure) => {
    const bearer = figure.kind === 'age' ? bearerOf(annotated, figure) : null
    return bearer !== null && 'noun' in bearer && bearer.noun === noun
  })
}

const CORRECTED = /\b(?:initially|originally|previously|at first|later|earlier|updated?|corrected|corrects|revised)\b/i

/** Whose age it is, in words: "Ana Ruiz", "the boy"; null where it does not show. */
export function bearerName({ annotated, figure }: Told): string | null {
  const bearer = bearerOf(annotated, figure)
  if (bearer === null) return null
  if ('entityId' in bearer) return annotated.entities.find(({ id }) => id === bearer.entityId)?.name ?? null
  return bearer.noun === null ? null : `the ${bearer.noun}`
}

/** So far from an age its noun stands: "a five-year-old Ruritanian boy". */
const NOUN_WITHIN = 30
/** "Ana Ruiz, ", "Ana Ruiz, who turned ", "Ana Ruiz is a " */
const BEFORE = /^[,(\s–—-]*(?:(?:who|is|was|turned|now|aged|age|an?|the|just|only)\s+)*$/i
const PRONOUN = /\b(?:s?he)\s+(?:is|was|turned|were)\s+(?:(?:only|just|about|an?|the)\s+)*$/i
/** Of "her 14-year-old daughter", "the mother of a boy" somebody else tells who it is. */
const RELATIVE =
  /(?:\b(?:his|her|their|my|our|its|whose)|[’']s?|\b(?:mother|father|parents?|sons?|daughters?|brothers?|sisters?|wife|husband|widow|children) of (?:an?|the))\s+(?:\p{Ll}+\s+)?$/iu

/** Remembers whose an age is, which is asked for every pair; that changes nothing but the time it takes. */
const known = new WeakMap<Figure, { readonly bearer: Bearer }>()

function bearerOf(annotated: Annotated, figure: Figure): Bearer {
  const found = known.get(figure) ?? { bearer: readBearer(annotated, figure) }
  known.set(figure, found)
  return found.bearer
}

function readBearer(annotated: Annotated, figure: Figure): Bearer {
  const { span, facets } = figure
  const { text } = annotated.article
  if (span.in !== undefined) return null
  const { start, end } = passageOf(annotated, span)
  const before = text.slice(start, span.start)
  const named = nameBeside(annotated, figure, { start, end })
  if (named !== undefined) return { entityId: named.entityId }
  const spoken = PRONOUN.test(before) ? mentionedBefore(annotated, start, span.start) : null
  if (spoken !== null) return { entityId: spoken }
  if (RELATIVE.test(before)) return null
  const role = /\b(\p{Ll}+),\s$/u.exec(before)?.[1] ?? ''
  if (PERSON_NOUNS.has(role)) return { noun: role }
  if (!/old$/i.test(span.quote) || (/\sold$/i.test(span.quote) && !tellsOfPerson(before))) return null
  const after = text.slice(span.end, Math.min(end, span.end + NOUN_WITHIN)).toLowerCase()
  const noun = facets.counted !== null && after.includes(facets.counted) ? facets.counted : null
  if (noun !== null && after.includes(`${noun}s`)) return null
  const spokenOf =
    noun === null && /\bthe\s+(?:\p{Ll}+\s+)?$/iu.test(before)
      ? personBefore(annotated, { start, to: span.start, end })
      : null
  if (spokenOf !== null) return { entityId: spokenOf }
  return { noun }
}

/** The name in the sentence that an age stands beside. */
function nameBeside(
  { article: { text }, names }: Annotated,
  { span, facets }: Figure,
  { start, end }: Pick<Passage, 'start' | 'end'>,
): Annotated['names'][number] | undefined {
  return names.find((name) => {
    if (name.kind !== 'person' || name.span.in !== undefined || name.span.start < start || name.span.end > end)
      return false
    if (name.span.end <= span.start) return BEFORE.test(text.slice(name.span.end, span.start))
    const words = text.slice(span.end, name.span.start).match(/[\p{L}’'-]+/gu) ?? []
    return name.span.start >= span.end && words.every((word) => word.toLowerCase() === facets.counted)
  })
}

/** "The boy is thought to be ", "he was "; not "the picture is " */
function tellsOfPerson(before: string): boolean {
  const words = before.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.some((word) => word === 'he' || word === 'she' || PERSON_NOUNS.has(word))
}

/** Who the last pronoun of a stretch stands for, if the report names that person. */
function mentionedBefore({ mentions, names }: Annotated, from: number, to: number): string | null {
  const last = mentions.findLast(({ span, form }) => form === 'pronoun' && span.start >= from && span.end <= to)
  return last !== undefined && names.some(({ entityId, kind }) => kind === 'person' && entityId === last.entityId)
    ? last.entityId
    : null
}

/**
 * The one person whom the sentence before and the words up to there speak of; null where they speak of none or several, or
 * where this sentence names the same person beside ("the 18-year-old ran at Ruiz").
 */
function personBefore(
  { names, mentions, sentences }: Annotated,
  { start, to, end }: { readonly start: number; readonly to: number; readonly end: number },
): string | null {
  const sentence = sentences[sentenceAt(sentences, start) - 1]
  if (sentence === undefined) return null
  const persons = new Set(names.flatMap(({ kind, entityId }) => (kind === 'person' ? [entityId] : [])))
  const there = mentions.filter(
    ({ span, entityId }) =>
      span.in === undefined && span.start >= sentence.start && span.end <= to && persons.has(entityId),
  )
  const ids = new Set(there.map(({ entityId }) => entityId))
  const [only] = ids
  const isBeside = names.some(
    ({ entityId, span }) => entityId === only && span.in === undefined && span.start >= start && span.end <= end,
  )
  return ids.size === 1 && only !== undefined && !isBeside ? only : null
}
