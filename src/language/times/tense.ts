import type { Doc, Token } from '../doc.ts'

export type Tense = 'past' | 'future' | 'present' | null

const FUTURE_MODALS = new Set(['will', 'wo', "'ll", '’ll', 'shall'])
const OPEN_MODALS = new Set(['would', 'could', 'may', 'might', 'can', 'should', 'must'])
/** Verbs and adjectives that send what follows them ahead of the report: "plans to meet on Friday". */
const AHEAD = new Set([
  'plan',
  'expect',
  'schedule',
  'set',
  'due',
  'intend',
  'hope',
  'aim',
  'vow',
  'pledge',
  'promise',
  'slate',
  'prepare',
  'ready',
  'likely',
  'propose',
  'anticipate',
  'poise',
  'await',
  'upcoming',
  'payable',
  'deadline',
])
const SAYING = new Set([
  'say',
  'tell',
  'announce',
  'report',
  'add',
  'note',
  'ask',
  'warn',
  'state',
  'declare',
  'insist',
  'claim',
  'deny',
])

/**
 * Tense of what a time expression is said of, by the tags around it: the nearest verb group of its clause, before it
 * or, where the sentence opens with it, after it. Null where no verb tells. Made to bear wrong tags, so no tree is used.
 */
export function tenseAt(doc: Doc, first: number, last: number): Tense {
  const at = doc.tokens[first]
  if (at === undefined) return null
  const sentence = doc.sentences[at.sentence]
  const from = Math.max(sentence?.first ?? 0, first - 40)
  const to = Math.min(sentence?.last ?? doc.tokens.length, last + 25)
  return before(doc.tokens, from, first) ?? after(doc.tokens, last, to)
}

function before(tokens: readonly Token[], from: number, first: number): Tense {
  for (let i = first - 1; i >= from; i--) {
    const token = tokens[i]
    if (token === undefined) break
    if (token.text === ';' || token.text === '”' || token.text === "''") return null
    if (AHEAD.has(token.lemma) && !isActivePast(token)) return 'future'
    const tense = verbTense(tokens, i, from)
    if (tense !== undefined) return tense
  }
  return null
}

/** "planned" with an object before the date is still ahead; "hoped Friday" is not: only a saying verb's own past counts. */
function isActivePast(token: Token): boolean {
  return token.xpos === 'VBD' && SAYING.has(token.lemma)
}

function after(tokens: readonly Token[], last: number, to: number): Tense {
  for (let i = last; i < to; i++) {
    const token = tokens[i]
    if (token === undefined) break
    if (token.text === ';') return null
    if (token.xpos === 'MD') return FUTURE_MODALS.has(token.lower) ? 'future' : null
    if (token.xpos === 'VBD') return 'past'
    if (token.xpos === 'VBZ' || token.xpos === 'VBP')
      return AHEAD.has(tokens[i + 1]?.lemma ?? '') ? 'future' : 'present'
  }
  return null
}

/** Tense of the verb at `i`; null where its group does not tell, undefined where it is no finite verb. */
function verbTense(tokens: readonly Token[], i: number, from: number): Tense | undefined {
  const token = tokens[i]
  if (token === undefined) return undefined
  switch (token.xpos) {
    case 'VBD':
      return 'past'
    case 'VBZ':
    case 'VBP':
      return 'present'
    case 'MD':
      return FUTURE_MODALS.has(token.lower) ? 'future' : OPEN_MODALS.has(token.lower) ? 'future' : null
    case 'VB':
      // "will meet Friday", "to meet Friday": the words before it decide.
      return infinitiveTense(tokens, i, from)
    case 'VBN':
      return participleTense(tokens, i, from)
    default:
      return undefined
  }
}

function infinitiveTense(tokens: readonly Token[], i: number, from: number): Tense | undefined {
  for (let j = i - 1; j >= Math.max(from, i - 4); j--) {
    const token = tokens[j]
    if (token?.xpos === 'MD') return 'future'
    if (token?.lower === 'did') return 'past'
    if (token?.xpos === 'TO' || token?.lower === 'to') {
      const governor = tokens[j - 1]
      if (governor !== undefined && (AHEAD.has(governor.lemma) || governor.lemma === 'be')) return 'future'
      return undefined
    }
  }
  return undefined
}

function participleTense(tokens: readonly Token[], i: number, from: number): Tense | undefined {
  for (let j = i - 1; j >= Math.max(from, i - 4); j--) {
    const { xpos, lemma } = tokens[j] ?? {}
    if (xpos === 'MD') return 'future'
    if (lemma === 'have') return 'past'
    if (lemma === 'be' && xpos === 'VBD') return 'past'
    if (lemma === 'be' && (xpos === 'VBZ' || xpos === 'VBP')) return 'past'
  }
  return undefined
}
