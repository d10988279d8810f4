import type { Doc, Token } from '../doc.ts'

/** Words that open a noun phrase without being part of what the thing is called. */
const OPENERS = new Set(['DET', 'PRON', 'ADP', 'PUNCT', 'SCONJ', 'CCONJ', 'VERB', 'AUX'])
/** Relations by which a word before its head belongs to the head's name or description. */
const MODIFIERS = /^(?:amod|compound|nmod:poss|nmod|nmod:desc|appos|flat|nummod|obl:npmod|nmod:npmod|case)$/
/** Longest phrase, in words. */
const LONGEST = 8

/**
 * The noun phrase around a mention, without its article or possessive: "Tesh" in "the coastal group Tesh" gives
 * "coastal group Tesh". Goes left over words that hang on the mention, or that the mention is the name of.
 * UTF-16 offsets in the text, half-open.
 */
export function nounPhrase(
  doc: Doc,
  mention: { readonly start: number; readonly end: number; readonly head: number },
): { start: number; end: number } {
  const { tokens } = doc
  const head = tokens[mention.head]
  if (!head) return mention
  let first = head.i
  while (first > 0 && (tokens[first - 1]?.start ?? -1) >= mention.start) first--
  while (first < head.i && isOpener(tokens[first])) first++
  while (first > 0 && head.i - first < LONGEST && belongs(tokens[first - 1], tokens, first, head)) first--
  while (first < head.i && (tokens[first]?.deprel === 'case' || isOpener(tokens[first]))) first++
  return { start: tokens[first]?.start ?? mention.start, end: mention.end }
}

/** Does the word left of `first` belong to the phrase that ends in `head`? */
function belongs(word: Token | undefined, tokens: readonly Token[], first: number, head: Token): boolean {
  if (!word || word.sentence !== head.sentence || OPENERS.has(word.upos) || word.xpos === 'POS') return false
  if (word.upos === 'ADV' || word.upos === 'CCONJ') return false
  if (tokens[word.i - 1]?.text === '-' && tokens[word.i - 1]?.end === word.start) return false
  const up = tokens[word.head]
  const within = up !== undefined && up.i >= first && up.i <= head.i && MODIFIERS.test(word.deprel)
  const named = word.upos === 'NOUN' && isNameOf(tokens[first], word, head)
  return within || named
}

/** "group Tesh": the name hangs on the common noun before it. */
function isNameOf(next: Token | undefined, noun: Token, head: Token): boolean {
  return (
    (head.head === noun.i && /^(?:appos|flat|compound|nmod)/.test(head.deprel)) ||
    (next?.head === noun.i && /^(?:appos|flat)/.test(next.deprel))
  )
}

function isOpener(word: Token | undefined): boolean {
  return (
    word !== undefined &&
    (word.upos === 'DET' ||
      word.upos === 'PUNCT' ||
      word.upos === 'CCONJ' ||
      word.deprel === 'nmod:poss' ||
      word.xpos === 'PRP$' ||
      word.xpos === 'POS')
  )
}
