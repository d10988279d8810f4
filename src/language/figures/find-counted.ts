import type { Doc, Token } from '../doc.ts'
import { OF_PEOPLE } from '../lang/en/figure-predicates.ts'
import type { Tally } from './find-tally.ts'
import type { Predicate } from './said.ts'
import { type Placed, within } from './sentence-view.ts'

/** What is counted or measured: lemma, the word as the text has it, and the token where it has one. */
export type Counted = { readonly lemma: string; readonly text: string; readonly at: number | null }

const PEOPLE: Counted = { lemma: 'people', text: 'people', at: null }
const OTHERS = new Set(['other', 'others', 'more', 'rest', 'remainder'])

/** The thing counted, from the noun beside the number or the sentence around it; `previous` is the count before it. */
export function findCounted(
  doc: Doc,
  placed: Placed,
  predicate: Predicate | null,
  tally: Tally | null,
  previous: Counted | null,
): Counted | null {
  const { quantity, phrase } = placed
  if (quantity.kind !== 'count' && quantity.kind !== 'ordinal') return besideUnit(doc, placed, predicate)
  const head = phrase ? doc.tokens[phrase.head] : undefined
  if (head && isNoun(head) && !OTHERS.has(head.lemma.toLowerCase())) return toCounted(head)
  const told = tally?.phrase ? doc.tokens[tally.phrase.head] : undefined
  if (told && isNoun(told)) return toCounted(told)
  const ofPeople = OF_PEOPLE.has(predicate?.lemma ?? '') || OF_PEOPLE.has(tally?.lemma ?? '')
  return previous ?? (ofPeople ? PEOPLE : null)
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

/** For sums, shares, measures: "a $5 million offer", "an offer of $5 million", "a limit of 12 mph", "50% of voters". */
function besideUnit(doc: Doc, placed: Placed, predicate: Predicate | null): Counted | null {
  const { phrase, sentence, first } = placed
  const head = phrase ? doc.tokens[phrase.head] : undefined
  if (head?.upos === 'NOUN') return toCounted(head)
  const before = nounBefore(doc, placed)
  if (before) return toCounted(before)
  const inside = within(doc, sentence, placed.last)
  const after = within(doc, sentence, placed.last + 1)
  if ((inside?.lower === 'in' || inside?.lower === 'for') && after?.upos === 'NOUN') return toCounted(after)
  if (!predicate || predicate.at >= first) return null
  // the subject of a verb of change: "shares fell 5%"
  for (let at = predicate.at - 1; at >= sentence.first && at > predicate.at - 8; at--) {
    const token = doc.tokens[at]
    if (token?.upos === 'NOUN') return toCounted(token)
    if (token && (token.upos === 'VERB' || token.lower === ',')) return null
  }
  return null
}

/** "offer of $5", "limit: 12 mph", "stake worth £5m", "price was $5". */
function nounBefore(doc: Doc, { sentence, first }: Placed): Token | null {
  let at = first - 1
  const link = within(doc, sentence, at)
  if (!link || !['of', 'is', 'was', 'worth', 'valued', 'totalling', 'totaling', 'to', ':'].includes(link.lower))
    return null
  while (
    ['ADP', 'AUX', 'ADJ', 'ADV', 'PART'].includes(within(doc, sentence, at)?.upos ?? '') ||
    within(doc, sentence, at)?.xpos === 'VBN'
  )
    at--
  const token = within(doc, sentence, at)
  return token && isNoun(token) && token.upos === 'NOUN' ? token : null
}
