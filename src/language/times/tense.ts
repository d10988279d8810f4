import type { Doc, Token } from '../doc.ts'
import { ahead, aheadWithTo, finished, saying, timeless } from '../lang/en/time-verbs.ts'

/** 'since': surely past. 'open': the words look ahead of another time ("agreed to meet"), or leave it to chance ("could meet"). */
export type Tense = 'past' | 'future' | 'present' | 'open' | 'since' | null

const FUTURE_MODALS = new Set(['will', 'wo', "'ll", '’ll', 'shall', 'would', 'may', 'might'])

/** How far verbs are looked for, in tokens. */
const BEFORE = 40
const AFTER = 25

/**
 * Tense of what a time expression is said of, by the tags around it: the nearest verb group of its clause, before it
 * or, where the sentence opens with it, after it. Null where no verb tells. Made to bear wrong tags, so no tree is used.
 */
export function tenseAt(doc: Doc, first: number, last: number): Tense {
  const at = doc.tokens[first]
  if (at === undefined) return null
  const { tokens } = doc
  const sentence = doc.sentences[at.sentence]
  const from = Math.max(sentence?.first ?? 0, first - BEFORE)
  const to = Math.min(sentence?.last ?? tokens.length, last + AFTER)
  const possessive = /^['’]s?$/.test(tokens[last]?.text ?? '')
  if (possessive) return ofPossessive(tokens, { from, first, last, to })
  const leading = tokens[first - 1]?.lower
  if (leading === 'since') return 'since'
  // "ahead of November's vote", "ahead of the June summit".
  if (leading === 'of' && tokens[first - 2]?.lower === 'ahead') return 'future'
  // "as soon as Tuesday", "as early as next week".
  if (leading === 'as' && /^(?:soon|early|late)$/.test(tokens[first - 2]?.lower ?? ''))
    return asSoon(tokens, from, first)
  if (leading === 'until' || leading === 'till') return pastPerfect(tokens, from, first) ? 'past' : 'future'
  return before(tokens, from, first) ?? after(tokens, last, to)
}

/** "could come as early as Thursday", but "was seen as early as Thursday". */
function asSoon(tokens: readonly Token[], from: number, first: number): Tense {
  return before(tokens, from, first) === 'past' ? 'past' : 'future'
}

type Window = { readonly from: number; readonly first: number; readonly last: number; readonly to: number }

/** "Wednesday's ruling" has happened, unless the words look ahead to it: "ahead of Sunday's vote". */
function ofPossessive(tokens: readonly Token[], { from, first, last, to }: Window): Tense {
  const lead = tokens[first - 1]?.lower
  if (AT.has(lead ?? '') && before(tokens, from, first) === 'future') return 'future'
  if (lead === 'for' || lead === 'before' || (lead === 'of' && tokens[first - 2]?.lower === 'ahead')) {
    return before(tokens, from, first) === 'past' && lead === 'for' ? 'past' : 'future'
  }
  return after(tokens, last, to) === 'future' ? 'future' : 'past'
}

/** "expected at Saturday's funeral", "will vote in Sunday's election". */
const AT = new Set(['at', 'in', 'on', 'to'])

function pastPerfect(tokens: readonly Token[], from: number, first: number): boolean {
  for (let i = first - 1; i >= from; i--) if (tokens[i]?.lower === 'had') return true
  return false
}

function before(tokens: readonly Token[], from: number, first: number): Tense {
  for (let i = first - 1; i >= from; i--) {
    const token = tokens[i]
    if (token === undefined) break
    if (token.text === ';' || token.text === '”' || token.text === "''") return null
    if (isAhead(tokens, i)) return hadBefore(tokens, i, from) ? 'past' : 'future'
    const tense = verbTense(tokens, i, from)
    if (tense === 'present' && isScheduled(tokens, i, first)) return 'future'
    if (tense !== undefined) return tense
  }
  return null
}

/** How far the verb of a plan stands from its time, in tokens. */
const PLAN_REACH = 8

/** "meets Tuesday", "the hearing is on Thursday": with a day, the simple present tells of what is to come. */
function isScheduled(tokens: readonly Token[], i: number, first: number): boolean {
  const { lemma = '', xpos = '' } = tokens[i] ?? {}
  if (first - i > PLAN_REACH || !/^VB[ZP]?$/.test(xpos)) return false
  if (lemma === 'be') return first - i === 1 || (first - i === 2 && tokens[i + 1]?.lower === 'on')
  return !timeless.has(lemma)
}

/** "due", "scheduled for"; "set", "proposed" only with what it is to be. */
function isAhead(tokens: readonly Token[], i: number): boolean {
  const lemma = tokens[i]?.lemma ?? ''
  if (ahead.has(lemma)) return true
  const next = tokens[i + 1]?.lower
  return aheadWithTo.has(lemma) && (next === 'to' || next === 'for')
}

/** "had been due to expire": ahead then, behind now. */
function hadBefore(tokens: readonly Token[], i: number, from: number): boolean {
  for (let j = i - 1; j >= Math.max(from, i - 3); j--) if (tokens[j]?.lower === 'had') return true
  return false
}

function after(tokens: readonly Token[], last: number, to: number): Tense {
  for (let i = last; i < to; i++) {
    const token = tokens[i]
    if (token === undefined || token.text === ';') break
    if (token.xpos === 'MD') return FUTURE_MODALS.has(token.lower) ? 'future' : null
    if (token.xpos === 'VBD') return 'past'
    if (token.xpos === 'VBZ' || token.xpos === 'VBP') {
      if (token.lemma === 'have') return 'past'
      return ahead.has(tokens[i + 1]?.lemma ?? '') ? 'future' : 'present'
    }
  }
  return null
}

/** Tense of the verb at `i`; null where its group does not tell, undefined where it is no finite verb. */
function verbTense(tokens: readonly Token[], i: number, from: number): Tense | undefined {
  const token = tokens[i]
  switch (token?.xpos) {
    case 'VBD':
      return 'past'
    case 'VBZ':
    case 'VBP':
      return saying.has(token.lemma) || token.lemma === 'have' ? 'past' : 'present'
    case 'MD':
      return FUTURE_MODALS.has(token.lower) ? 'future' : null
    case 'VB':
      return infinitiveTense(tokens, i, from) ?? plainTense(tokens, i)
    case 'VBN':
      return participleTense(tokens, i, from)
    default:
      return undefined
  }
}

/** A plural's verb that the tagger took for an infinitive: "the envoys meet Monday". */
function plainTense(tokens: readonly Token[], i: number): Tense | undefined {
  const before = tokens[i - 1]?.xpos ?? ''
  return before === 'NNS' || before === 'NNPS' || before === 'NNP' ? 'present' : undefined
}

/** "will meet Friday", "agreed to meet Friday", "did not meet Friday": the words before it decide. */
function infinitiveTense(tokens: readonly Token[], i: number, from: number): Tense | undefined {
  for (let j = i - 1; j >= Math.max(from, i - 4); j--) {
    const token = tokens[j]
    if (token?.xpos === 'MD') return FUTURE_MODALS.has(token.lower) ? 'future' : null
    if (token?.lower === 'did') return 'past'
    if (token?.lower !== 'to') continue
    const governor = tokens[j - 1]
    if (governor === undefined) return undefined
    if (isAhead(tokens, j - 1) || (governor.lemma === 'be' && governor.xpos !== 'VBD')) {
      return hadBefore(tokens, j - 1, from) ? 'past' : 'future'
    }
    return /^VB/.test(governor.xpos) && !finished.has(governor.lemma) ? 'open' : undefined
  }
  return undefined
}

/** "has met", "was met" are past, "is met" present; "the agreement reached Friday" is past. */
function participleTense(tokens: readonly Token[], i: number, from: number): Tense | undefined {
  for (let j = i - 1; j >= Math.max(from, i - 4); j--) {
    const { xpos, lemma, lower = '' } = tokens[j] ?? {}
    if (xpos === 'MD') return FUTURE_MODALS.has(lower) ? 'future' : null
    if (lemma === 'have') return 'past'
    if (lemma === 'be' && xpos === 'VBD') return 'past'
    // "to be published on Thursday"
    if (lemma === 'be' && tokens[j - 1]?.lower === 'to') return infinitiveTense(tokens, j, from) ?? 'future'
    // "will be finished", "has been met": what stands before decides.
    if (lemma === 'be' && (xpos === 'VBZ' || xpos === 'VBP')) return 'present'
  }
  return 'past'
}
