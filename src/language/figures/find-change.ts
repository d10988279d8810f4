import type { Doc, Token } from '../doc.ts'
import { DOWNWARD, FALLING, MOVING, RISING, UPWARD } from '../lang/en/figure-changes.ts'
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
    const other = before.find(({ first, last }) => at >= first && at < last)
    if (other) {
      at = other.first - 1
      continue
    }
    const token = within(doc, sentence, at)
    if (!token) break
    if (isWordOfChange(token)) return moved(token, role, object) ?? besideNumber(doc, placed)
    const link: Change['role'] | undefined = role === 'amount' && object === null ? LINKED.get(token.lower) : undefined
    if (link) role = link
    else if (token.upos === 'NOUN' && object === null && !TIMES.has(token.lower)) object = at
    else if (object === null && !FILLERS.has(token.upos) && !TIMES.has(token.lower)) break
    else if (object !== null && !INSIDE.has(token.upos) && token.lower !== 'by') break
    at--
  }
  return besideNumber(doc, placed)
}

const LINKED: ReadonlyMap<string, Change['role']> = new Map([
  ['to', 'level'],
  ['at', 'level'],
  ['from', 'former'],
])
/** What may stand between a thing moved and its verb: "raised its key lending rate". */
const INSIDE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'PART', 'NUM'])

function isWordOfChange({ lower }: Token): boolean {
  return RISING.has(lower) || FALLING.has(lower) || MOVING.has(lower)
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
