import type { Doc } from '../doc.ts'
import { QUALIFIERS } from '../lang/en/figure-qualifiers.ts'
import type { Counted } from './find-counted.ts'
import type { Predicate } from './said.ts'
import { type Placed, within } from './sentence-view.ts'

/** How far a word may stand from the number, its noun or its verb to qualify them. */
const NEAR = 5
/** As verbs these say what was done, not which of several it is. */
const LATER = new Set(['raised', 'revised', 'updated', 'increased', 'improved', 'sweetened'])
const STOP = new Set([',', ';', '.', 'and', 'but', 'while', ':'])

/** Words that tell the quantity from its neighbours, normalised, without repeats: modifiers first. */
export function findQualifiers(
  doc: Doc,
  placed: Placed,
  predicate: Predicate | null,
  counted: Counted | null,
  moved: number | null,
): readonly string[] {
  const { quantity, sentence, phrase, first, last } = placed
  const found = new Set<string>()
  if (quantity.per) found.add(quantity.per)
  for (const at of phrase?.modifiers ?? []) {
    const token = doc.tokens[at]
    if (!token || token.upos === 'PROPN' || at < last) continue
    const lemma = token.lemma.toLowerCase()
    if (/^\p{L}/u.test(lemma)) found.add(QUALIFIERS.get(token.lower) ?? QUALIFIERS.get(lemma) ?? lemma)
  }
  const rate = quantity.kind === 'count' ? rateAfter(doc, placed) : null
  if (rate) found.add(rate)
  const add = (from: number, to: number, step: number) => {
    for (let at = from; at !== to; at += step) {
      const token = within(doc, sentence, at)
      if (!token || STOP.has(token.lower)) return
      // "raised by 5%": what is said of it, not which of several
      if (at === moved || (token.xpos === 'VBD' && LATER.has(token.lower))) continue
      const name = token.upos === 'NOUN' ? undefined : QUALIFIERS.get(token.lower)
      if (name) found.add(name)
    }
  }
  add(first - 1, first - 1 - NEAR, -1)
  if (predicate && predicate.at > last) add(predicate.at, Math.max(last - 1, predicate.at - NEAR - 2), -1)
  const after = predicate && predicate.at > last ? within(doc, sentence, predicate.at + 1) : undefined
  if (after?.upos === 'ADV') add(after.i, after.i + 1, 1)
  if (predicate?.lemma === 'injure') degree(doc, placed, predicate, found)
  beforeCounted(doc, placed, counted, found)
  debt(doc, placed, found)
  if (phrase?.partitive && quantity.kind === 'count' && quantity.form !== 'vague')
    found.add(quantity.value === 1 ? 'one of' : 'some of')
  const head = phrase ? QUALIFIERS.get(doc.tokens[phrase.head]?.lower ?? '') : undefined
  if (head === 'other') found.add('other')
  return [...found]
}

const EACH = new Set(['a', 'an', 'per', 'each', 'every'])
const SPANS = new Set(['hour', 'day', 'week', 'month', 'year', 'night', 'minute', 'second'])

/** "400,000 cars a year", "12 flights per day". */
function rateAfter(doc: Doc, { sentence, phrase, last }: Placed): string | null {
  const at = phrase?.last ?? last
  const unit = within(doc, sentence, at + 1)?.lower ?? ''
  if (!EACH.has(within(doc, sentence, at)?.lower ?? '') || !SPANS.has(unit)) return null
  return /^(?:ago|earlier|later|before|after)$/.test(within(doc, sentence, at + 2)?.lower ?? '') ? null : `per ${unit}`
}

/** "suffered minor injuries": how badly, after the verb. */
function degree(doc: Doc, { sentence }: Placed, { at }: Predicate, found: Set<string>): void {
  for (let next = at + 1; next < at + 4; next++) {
    const word = within(doc, sentence, next)?.lower ?? ''
    const name = word === 'minor' ? word : QUALIFIERS.get(word)
    if (name === 'serious' || name === 'minor') found.add(name)
  }
}

/** Words before a counted noun that stands before the number: "the speed limit of", "an initial offer of". */
function beforeCounted(doc: Doc, { phrase, sentence }: Placed, counted: Counted | null, found: Set<string>): void {
  if (!counted || counted.at === null || counted.at === phrase?.head) return
  for (let at = counted.at - 1; at > counted.at - 3; at--) {
    const token = within(doc, sentence, at)
    if (token?.upos !== 'ADJ' && token?.upos !== 'NOUN') return
    found.add(QUALIFIERS.get(token.lower) ?? token.lemma.toLowerCase())
  }
}

/** "including debt", "excluding debt", "with debt" right after a sum of money. */
function debt(doc: Doc, { quantity, last, sentence }: Placed, found: Set<string>): void {
  if (quantity.kind !== 'money') return
  for (let at = last; at < last + 8; at++) {
    const token = within(doc, sentence, at)
    if (token?.lower !== 'debt' && token?.lower !== 'debts') continue
    const words = doc.tokens.slice(last, at).map((t) => t.lower)
    if (
      words.some((word) =>
        ['including', 'includes', 'with', 'plus', 'counting', 'assuming', 'inclusive'].includes(word),
      )
    )
      found.add('with debt')
    else if (words.some((word) => ['excluding', 'without', 'before', 'exclusive'].includes(word)))
      found.add('without debt')
    return
  }
}
