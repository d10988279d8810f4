import type { Doc, Token } from '../doc.ts'
import { FALLING, RISING } from '../lang/en/figure-changes.ts'
import { OF_PEOPLE, TALLIES } from '../lang/en/figure-predicates.ts'
import type { Change } from './find-change.ts'
import type { Tally } from './find-tally.ts'
import type { Predicate } from './said.ts'
import { type Placed, within } from './sentence-view.ts'

/** What is counted or measured: lemma, the word as the text has it, and the token where it has one. */
export type Counted = { readonly lemma: string; readonly text: string; readonly at: number | null }

const PEOPLE: Counted = { lemma: 'people', text: 'people', at: null }
const OTHERS = new Set(['other', 'others', 'more', 'rest', 'remainder'])

/** What else the sentence tells of a quantity: what is said of it, how it moved, the count before it. */
export type CountedContext = {
  readonly predicate: Predicate | null
  readonly change: Change | null
  readonly tally: Tally | null
  readonly previous: Counted | null
  /** Quantities of the sentence that stand before. */
  readonly before: readonly Placed[]
}

/** The thing counted, from the noun beside the number or the sentence around it; `previous` is the count before it. */
export function findCounted(doc: Doc, placed: Placed, context: CountedContext): Counted | null {
  const { quantity, phrase } = placed
  const { predicate, tally, previous } = context
  if (quantity.kind !== 'count' && quantity.kind !== 'ordinal') return besideUnit(doc, placed, context)
  const head = phrase ? doc.tokens[phrase.head] : undefined
  if (head && isNoun(head) && !OTHERS.has(head.lemma.toLowerCase())) return toCounted(head)
  const told = tally?.phrase ? doc.tokens[tally.phrase.head] : undefined
  if (told && isNoun(told)) return toCounted(told)
  // "a crowd of 25,000", "a population of nine million"
  if (head === undefined && isOfCrowd(doc, placed)) return PEOPLE
  if (predicate?.lemma === 'carry' && /^(?:aboard|on)$/.test(doc.tokens[predicate.at]?.lower ?? ''))
    return previous ?? PEOPLE
  const ofPeople = OF_PEOPLE.has(predicate?.lemma ?? '') || OF_PEOPLE.has(tally?.lemma ?? '')
  return previous ?? (ofPeople ? PEOPLE : null)
}

const CROWDS = new Set(
  'crowd audience gathering population congregation attendance army force garrison workforce turnout procession'.split(
    ' ',
  ),
)

function isOfCrowd(doc: Doc, { sentence, first }: Placed): boolean {
  const noun = within(doc, sentence, first - 2)
  return within(doc, sentence, first - 1)?.lower === 'of' && CROWDS.has(noun?.lower ?? '')
}

function isNoun(token: Token): boolean {
  return token.upos === 'NOUN' || token.upos === 'PROPN'
}

function toCounted(token: Token): Counted {
  const lemma = token.lemma.toLowerCase()
  return {
    lemma: lemma === 'person' ? 'people' : lemma,
    text: token.upos === 'PROPN' ? token.text : token.lower,
    at: token.i,
  }
}

const FOUND = new Set([
  'recover',
  'find',
  'pull',
  'retrieve',
  'count',
  'bring',
  'identify',
  'bury',
  'kill',
  'collect',
  'carry',
])
const DEATHS = new Set(['death', 'fatality'])

/** "94 deaths", "87 lives claimed", "46 bodies recovered" count people killed; null for all else. */
export function asDeaths(counted: Counted | null, predicate: string | null): Counted | null {
  if (!counted) return null
  const dead =
    DEATHS.has(counted.lemma) ||
    (counted.lemma === 'life' && predicate === 'kill') ||
    (counted.lemma === 'body' && predicate !== null && FOUND.has(predicate))
  return dead ? { ...PEOPLE, at: counted.at } : null
}

const IN = new Set(['in', 'for', 'of'])

/** For sums, shares, measures: "a $5 million offer", "an offer of $5 million", "a limit of 12 mph", "50% of voters". */
function besideUnit(doc: Doc, placed: Placed, { predicate, change, before }: CountedContext): Counted | null {
  const { phrase, sentence, first, quantity } = placed
  if (quantity.kind === 'score' && phrase === null) return null
  if (quantity.unit === 'magnitude') return { lemma: 'earthquake', text: 'magnitude', at: null }
  const head = phrase ? doc.tokens[phrase.head] : undefined
  if (head?.upos === 'NOUN' && !isChange(head) && !TIMES.has(head.lower)) return toCounted(head)
  // "a 5% rise in sales"
  const end = phrase?.last ?? placed.last
  const inside = within(doc, sentence, end)
  const after = within(doc, sentence, end + 1)
  if (head && isChange(head)) return inside && IN.has(inside.lower) && after?.upos === 'NOUN' ? toCounted(after) : null
  const object = change?.object === null ? undefined : doc.tokens[change?.object ?? -1]
  if (object) return toCounted(object)
  const known = change ? null : nounBefore(doc, placed, before)
  if (known) return known
  if (!change && inside && IN.has(inside.lower) && inside.lower !== 'of' && after?.upos === 'NOUN')
    return toCounted(after)
  // "shares fell 5%"; not "fined him $5 million", whose subject is another's
  const measuring = predicate !== null && MEASURING.has(doc.tokens[predicate.at]?.lemma.toLowerCase() ?? '')
  const verb = change?.at ?? (measuring ? predicate.at : undefined)
  return verb === undefined || verb >= first ? null : subjectOf(doc, placed, verb, before)
}

/** Verbs whose subject is what the number measures. */
const MEASURING = new Set(
  'cost weigh total measure number last reach hit exceed top average stand equal amount yield cover span'.split(' '),
)

/** The noun that a verb is said of: the head of its subject ("the yield on the note rose"), not the last noun before it. */
function subjectOf(doc: Doc, { sentence }: Placed, verb: number, before: readonly Placed[]): Counted | null {
  let found: Token | null = null
  let at = verb - 1
  // "closed down 2.3%": what stands beside the number belongs to a verb
  if (DIRECTIONS.has(doc.tokens[verb]?.lower ?? '') && doc.tokens[at]?.upos === 'VERB') at--
  // "The stock, which has gained 40% this year, closed"
  if (doc.tokens[at]?.lower === ',') at = beforeInsertion(doc, at, sentence.first)
  for (const from = at; at >= sentence.first && at > from - SUBJECT_REACH; at--) {
    const token = doc.tokens[at]
    if (!token || isIn(before, at)) continue
    if (token.lower === ',' && RELATIVE.has(doc.tokens[at + 1]?.lower ?? '')) continue
    // a tagger is often wrong on the first word of a sentence
    const opens = at === sentence.first && from === at && token.upos !== 'PRON' && token.upos !== 'DET'
    if (!opens && (token.upos === 'VERB' || token.lower === ',' || /^(?:S|C)CONJ$/.test(token.upos))) break
    if (token.upos !== 'NOUN' && !opens) continue
    if (TIMES.has(token.lower)) continue
    if (found === null || (governs(doc, at) && !TALLIES.has(token.lower))) found = token
  }
  return found && toCounted(found)
}

const SUBJECT_REACH = 12
const TIMES = new Set('year month quarter week day years months weeks days today yesterday'.split(' '))
const DIRECTIONS = new Set(['up', 'down'])
const RELATIVE = new Set(['which', 'who', 'that'])
const LONGEST_INSERTION = 20

/** The token before the comma that opens what the comma at `closing` closes; `closing` - 1 where none opens. */
function beforeInsertion(doc: Doc, closing: number, first: number): number {
  for (let at = closing - 2; at > first && at > closing - LONGEST_INSERTION; at--)
    if (doc.tokens[at]?.lower === ',') return at - 1
  return closing - 1
}

/** Does a preposition before its phrase hang the noun on another: "the price of a share was"? */
function governed(doc: Doc, at: number): boolean {
  for (let i = at - 1; i > at - 5; i--) {
    const token = doc.tokens[i]
    if (token && /^(?:of|on|for|from|at)$/.test(token.lower)) return true
    if (!token || !/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(token.upos)) return false
  }
  return false
}

/** Is the noun followed by a preposition that hangs what comes after on it? */
function governs(doc: Doc, at: number): boolean {
  return /^(?:of|on|in|for|from|at)$/.test(doc.tokens[at + 1]?.lower ?? '')
}

function isChange({ lower }: Token): boolean {
  return RISING.has(lower) || FALLING.has(lower)
}

function isIn(quantities: readonly Placed[], at: number): boolean {
  return quantities.some(({ first, last, phrase, quantity }) => {
    const end = quantity.kind === 'count' && phrase && !phrase.partitive ? phrase.last : last
    return at >= first && at < end
  })
}

/** "offer of $5", "limit: 12 mph", "stake worth £5m", "price was $5". */
function nounBefore(doc: Doc, placed: Placed, before: readonly Placed[]): Counted | null {
  const { sentence, first, quantity } = placed
  let at = first - 1
  // "turnout was a record 81%"
  while (/^(?:a|an|record|all-time|all|time)$/.test(within(doc, sentence, at)?.lower ?? '')) at--
  const link = within(doc, sentence, at)
  // "sentenced the head of the port to seven years"
  if (quantity.kind === 'duration' && link?.lower === 'to') return null
  if (
    !link ||
    !['of', 'is', 'was', 'are', 'were', 'worth', 'valued', 'totalling', 'totaling', 'to', ':'].includes(link.lower)
  )
    return null
  while (
    ['ADP', 'AUX', 'ADJ', 'ADV', 'PART'].includes(within(doc, sentence, at)?.upos ?? '') ||
    within(doc, sentence, at)?.xpos === 'VBN'
  )
    at--
  const token = within(doc, sentence, at)
  const linked = within(doc, sentence, at + 1)?.upos === 'AUX'
  const near = token?.upos === 'NOUN' && !isIn(before, at) && !isChange(token) && !(linked && governed(doc, at))
  if (token && near) return toCounted(token)
  // "Orders for the three months ended March 31 were worth"
  return linked ? subjectOf(doc, placed, at + 1, before) : null
}
