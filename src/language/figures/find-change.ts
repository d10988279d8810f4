import type { Doc, Token } from '../doc.ts'
import { DOWNWARD, FALLING, MOVING, PLAIN_CHANGES, RISING, UPWARD } from '../lang/en/figure-changes.ts'
import { baseOf } from './said.ts'
import { type Placed, within } from './sentence-view.ts'

/**
 * How a measured thing moved: "fell by 4.2 points to 51.3 percent from 55.5". `level` is what it reached, `former` what it
 * left, `amount` how far it went. `at` is the token of the word that moves it, `object` that of the thing moved where it
 * stands between ("raised its key rate to 5%").
 */
export type Change = {
  readonly role: 'amount' | 'level' | 'former'
  /** null where the word does not say which way. */
  readonly lemma: 'rise' | 'fall' | null
  readonly at: number
  readonly object: number | null
}

/** How far before the number the verb may stand, in tokens; quantities between are not counted. */
const REACH = 10
const TIMES = new Set('year month quarter week day today yesterday'.split(' '))
const FILLERS = new Set(['ADV', 'ADP', 'DET', 'SYM', 'ADJ', 'PART', 'NUM', 'PROPN'])

/** The change a share, sum or measure is part of, from the words before it; `before` are the quantities of its sentence. */
export function findChange(doc: Doc, placed: Placed, before: readonly Placed[]): Change | null {
  const { sentence } = placed
  let role: Change['role'] = 'amount'
  let object: number | null = null
  for (let at = placed.first - 1, steps = 0; steps < REACH && at >= sentence.first; steps++) {
    const other = before.find((each) => at >= each.first && at < endOf(each))
    if (other) {
      at = other.first - 1
      continue
    }
    const token = within(doc, sentence, at)
    if (!token) break
    if (isWordOfChange(token) && !(placed.quantity.kind === 'money' && role === 'amount' && SUMS.has(token.lower)))
      return moved(token, role, object) ?? besideNumber(doc, placed)
    const link: Change['role'] | undefined = role === 'amount' && object === null ? LINKED.get(token.lower) : undefined
    if (link) role = link
    else if (token.upos === 'NOUN' && object === null && !TIMES.has(token.lower)) object = at
    else if (object === null && !isFiller(token, role)) break
    else if (object !== null && !INSIDE.has(token.upos) && token.lower !== 'by') break
    at--
  }
  return besideNumber(doc, placed)
}

/** A count ends with the noun it counts: "three points". */
function endOf({ quantity, phrase, last }: Placed): number {
  return quantity.kind === 'count' && phrase && !phrase.partitive ? phrase.last : last
}

const LINKED: ReadonlyMap<string, Change['role']> = new Map([
  ['to', 'level'],
  ['at', 'level'],
  ['from', 'former'],
])
/** Of money these tell no change: "raised £2 billion", "lost $5 million". */
const SUMS = new Set('raise raised raises raising lose lost loses losing gain gained'.split(' '))

/** "dropped 412 points, or 1.2 percent, to 33,871": before a level the amount may be said twice. */
function isFiller({ lower, upos }: Token, role: Change['role']): boolean {
  return FILLERS.has(upos) || TIMES.has(lower) || (role === 'level' && (lower === ',' || lower === 'or'))
}

/** What may stand between a thing moved and its verb: "raised its key lending rate". */
const INSIDE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'PART', 'NUM'])

/** "a contract", "the shed", "a slide": many such nouns mean other things too. */
function isWordOfChange({ lower, upos }: Token): boolean {
  if (MOVING.has(lower)) return upos === 'VERB' || baseOf(lower) !== lower
  return (RISING.has(lower) || FALLING.has(lower)) && (upos === 'VERB' || PLAIN_CHANGES.has(lower))
}

function moved({ lower, i }: Token, role: Change['role'], object: number | null): Change | null {
  const lemma = RISING.has(lower) ? 'rise' : FALLING.has(lower) ? 'fall' : null
  return lemma === null && role === 'amount' ? null : { role, lemma, at: i, object }
}

/** "up 3 per cent", "2 percent higher", "a 5% rise". */
function besideNumber(doc: Doc, { sentence, first, last }: Placed): Change | null {
  const [lead, next] = [within(doc, sentence, first - 1), within(doc, sentence, last)]
  const direction = (up: boolean, at: number): Change => ({
    role: 'amount',
    lemma: up ? 'rise' : 'fall',
    at,
    object: null,
  })
  if (lead?.lower === 'up' || lead?.lower === 'down') return direction(lead.lower === 'up', first - 1)
  if (!next) return null
  if (UPWARD.has(next.lower) || (RISING.has(next.lower) && next.upos === 'NOUN')) return direction(true, last)
  if (DOWNWARD.has(next.lower) || (FALLING.has(next.lower) && next.upos === 'NOUN')) return direction(false, last)
  return null
}
