import type { Doc, Token } from '../doc.ts'
import { ahead, aheadAsVerb, aheadWithTo, finished, saying, timeless } from '../lang/en/time-verbs.ts'

/** 'since': surely past. 'open': the words look ahead of another time ("agreed to meet"), or leave it to chance ("could meet"). */
export type Tense = 'past' | 'future' | 'present' | 'open' | 'since' | null

const FUTURE_MODALS = new Set(['will', 'wo', "'ll", '’ll', 'shall', 'would', 'may', 'might'])

const OPEN_MODALS = new Set(['can', 'must', 'should'])

/** "could", "ca" and the like leave the time open too, but mostly of what lies behind. */
function modalTense(modal: string): Tense {
  return FUTURE_MODALS.has(modal) ? 'future' : OPEN_MODALS.has(modal) ? 'open' : null
}

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
  if (leading === 'for' && DELIVERED.has(tokens[last]?.lemma ?? '')) return 'future'
  if (leading === 'since') return 'since'
  // "ahead of November's vote", "ahead of the June summit".
  if (leading === 'of' && tokens[first - 2]?.lower === 'ahead') return 'future'
  // "as soon as Tuesday", "as early as next week".
  if (leading === 'as' && /^(?:soon|early|late)$/.test(tokens[first - 2]?.lower ?? ''))
    return asSoon(tokens, from, first)
  if (leading === 'until' || leading === 'till') return pastPerfect(tokens, from, first) ? 'past' : 'future'
  return besideVerb(tokens, first, last, to) ?? before(tokens, from, first) ?? after(tokens, last, to)
}

/** "after the court Tuesday refused to hear it", "the union on Friday will strike": a time between subject and verb. */
function besideVerb(tokens: readonly Token[], first: number, last: number, to: number): Tense {
  const next = tokens[last]
  const start = tokens[first - 1]?.lower === 'on' ? first - 2 : first - 1
  if (next === undefined || last >= to || !SUBJECT.has(tokens[start]?.xpos ?? '')) return null
  if (next.xpos === 'VBD') return 'past'
  return next.xpos === 'MD' && FUTURE_MODALS.has(next.lower) ? 'future' : null
}

const SUBJECT = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'PRP', ','])

/** Markets trade these ahead: "crude for December delivery". */
const DELIVERED = new Set(['delivery', 'settlement', 'contract', 'future', 'transaction', 'shipment', 'release'])

/** "could come as early as Thursday", but "was seen as early as Thursday". */
function asSoon(tokens: readonly Token[], from: number, first: number): Tense {
  return before(tokens, from, first) === 'past' ? 'past' : 'future'
}

type Window = { readonly from: number; readonly first: number; readonly last: number; readonly to: number }

/** "Wednesday's ruling" has happened, unless the words look ahead to it: "ahead of Sunday's vote". */
function ofPossessive(tokens: readonly Token[], { from, first, last, to }: Window): Tense {
  const lead = tokens[first - 1]?.lower
  if (AT.has(lead ?? '') && before(tokens, from, first) === 'future') return 'future'
  // "spoke before Sunday's vote", of the days just past or those to come: what is nearer
  if (lead === 'before' && (before(tokens, from, first) === 'past' || after(tokens, last, to) === 'past')) return 'open'
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
    if (isAhead(tokens, i) && !isAttribute(tokens, i, first)) return hadBefore(tokens, i, from) ? 'past' : 'future'
    const tense = verbTense(tokens, i, from)
    if (tense === 'present' && looksBack(tokens, i, first)) return 'past'
    if (tense === 'present' && isScheduled(tokens, i, first)) return 'future'
    if (tense !== undefined) return tense
  }
  return null
}

/** How far the verb of a plan stands from its time, in tokens. */
const PLAN_REACH = 8

/** "are in hospital after a crash Friday": the time is that of what lies behind. */
function looksBack(tokens: readonly Token[], i: number, first: number): boolean {
  for (let j = i + 1; j < first; j++) if (BACKWARD.has(tokens[j]?.lower ?? '')) return true
  return false
}

const BACKWARD = new Set(['after', 'following', 'since', 'over'])

/** "meets Tuesday", "the hearing is on Thursday": with a day, the simple present tells of what is to come. */
function isScheduled(tokens: readonly Token[], i: number, first: number): boolean {
  const { lemma = '', xpos = '' } = tokens[i] ?? {}
  if (first - i > PLAN_REACH || !/^VB[ZP]?$/.test(xpos)) return false
  if (lemma === 'be') return first - i === 1 || (first - i === 2 && tokens[i + 1]?.lower === 'on')
  return !timeless.has(lemma)
}

/** "held a scheduled meeting Friday", "spoke of the upcoming vote Friday": said of the thing, not of the time. */
function isAttribute(tokens: readonly Token[], i: number, first: number): boolean {
  return i + 1 < first && /^(?:JJ|VBN|VBG)$/.test(tokens[i]?.xpos ?? '') && /^NNS?$/.test(tokens[i + 1]?.xpos ?? '')
}

/** "due", "scheduled for"; "set", "proposed" only with what it is to be. */
function isAhead(tokens: readonly Token[], i: number): boolean {
  const { lemma = '', xpos = '' } = tokens[i] ?? {}
  const next = tokens[i + 1]?.lower
  const isFollowed = next === 'to' || next === 'for'
  if (!ahead.has(lemma)) return aheadWithTo.has(lemma) && isFollowed
  // "closed due to snow Friday"
  if (lemma === 'due' && next === 'to' && tokens[i + 2]?.xpos !== 'VB') return false
  // "fell more than expected Friday", "as planned"; "signed the plan Friday": a thing, and done.
  if (/^(?:than|as)$/.test(tokens[i - 1]?.lower ?? '') && xpos !== 'NN') return false
  return isFollowed || !(xpos === 'NN' || xpos === 'NNS') || !aheadAsVerb.has(lemma)
}

/** "had been due to expire": ahead then, behind now. */
function hadBefore(tokens: readonly Token[], i: number, from: number): boolean {
  for (let j = i - 1; j >= Math.max(from, i - 3); j--) if (tokens[j]?.lower === 'had') return true
  return false
}

function after(tokens: readonly Token[], last: number, to: number): Tense {
  // "In March the mill, which makes paper, shut": the verb of a relative clause is passed over.
  let isRelative = false
  let participle: Tense = null
  for (let i = last; i < to; i++) {
    const token = tokens[i]
    if (token === undefined || token.text === ';') break
    if (token.xpos === 'WDT' || token.xpos === 'WP') isRelative = i > last
    // Where no finite verb follows, the tagger took one for a participle: "In March the mill shut".
    if (token.xpos === 'VBN' && !isRelative) participle = 'past'
    if (!FINITE.has(token.xpos)) continue
    if (isRelative) {
      isRelative = false
      continue
    }
    if (token.xpos === 'MD') return modalTense(token.lower)
    if (token.xpos === 'VBD') return 'past'
    if (token.xpos === 'VBZ' || token.xpos === 'VBP') {
      if (token.lemma === 'have') return 'past'
      return ahead.has(tokens[i + 1]?.lemma ?? '') ? 'future' : 'present'
    }
  }
  return participle
}

const FINITE = new Set(['MD', 'VBD', 'VBZ', 'VBP'])

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
      return modalTense(token.lower)
    case 'VB':
      return infinitiveTense(tokens, i, from) ?? plainTense(tokens, i)
    case 'VBN':
      return participleTense(tokens, i, from)
    case 'VBG':
      // "…, saying on Friday that": as the saying was, unless it is still to come.
      return saying.has(token.lemma) && tokens[i - 1]?.text === ',' ? 'past' : undefined
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
    if (token?.xpos === 'MD') return modalTense(token.lower)
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
    if (xpos === 'MD') return modalTense(lower)
    if (lemma === 'have') return 'past'
    if (lemma === 'be' && xpos === 'VBD') return 'past'
    // "to be published on Thursday"
    if (lemma === 'be' && tokens[j - 1]?.lower === 'to') return infinitiveTense(tokens, j, from) ?? 'future'
    // "will be finished", "has been met": what stands before decides.
    if (lemma === 'be' && (xpos === 'VBZ' || xpos === 'VBP')) return 'present'
    // "these are remarks made Friday": the noun's participle, not the verb's.
    if (xpos?.startsWith('NN')) return 'past'
  }
  return 'past'
}
