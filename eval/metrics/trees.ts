import type { Doc } from '../../src/language/doc.ts'

/** A word of a gold tree: offsets in the text, and the index of its head in the same list, -1 for a root. */
export type GoldWord = {
  readonly start: number
  readonly end: number
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly head: number
  readonly deprel: string
}

/** Counts of one or more texts; each score is an F1 of `right` over the words of both sides. */
export type TreeCounts = { gold: number; system: number; right: Record<TreeScore, number>; sentences: SentenceCounts }

export type SentenceCounts = { gold: number; system: number; right: number }

export const treeScores = ['words', 'UPOS', 'XPOS', 'lemma', 'UAS', 'LAS', 'LAS with subtypes'] as const

type TreeScore = (typeof treeScores)[number]

export function emptyCounts(): TreeCounts {
  const right = Object.fromEntries(treeScores.map((score) => [score, 0])) as Record<TreeScore, number>
  return { gold: 0, system: 0, right, sentences: { gold: 0, system: 0, right: 0 } }
}

/**
 * Adds one text to the counts, as the CoNLL 2018 shared task does (Zeman and others 2018): words match when they cover
 * the same characters, and an arc is right when word and head match. LAS compares relations without subtypes.
 */
export function countTrees(
  counts: TreeCounts,
  gold: readonly GoldWord[],
  goldSentences: ReadonlySet<string>,
  doc: Doc,
): void {
  const byPlace = new Map(doc.tokens.map((token) => [`${token.start} ${token.end}`, token]))
  counts.gold += gold.length
  counts.system += doc.tokens.length
  const place = (word: GoldWord | undefined): string => (word ? `${word.start} ${word.end}` : 'root')
  for (const word of gold) {
    const token = byPlace.get(place(word))
    if (!token) continue
    const { right } = counts
    right.words++
    if (token.upos === word.upos) right.UPOS++
    if (token.xpos === word.xpos) right.XPOS++
    if (word.lemma === '_' || token.lemma === word.lemma) right.lemma++
    const head = doc.tokens[token.head]
    const headPlace = head ? `${head.start} ${head.end}` : 'root'
    if (headPlace !== place(gold[word.head])) continue
    right.UAS++
    if (token.deprel.split(':')[0] === word.deprel.split(':')[0]) right.LAS++
    if (token.deprel === word.deprel) right['LAS with subtypes']++
  }
  counts.sentences.gold += goldSentences.size
  counts.sentences.system += doc.sentences.length
  counts.sentences.right += doc.sentences.filter(({ start, end }) => goldSentences.has(`${start} ${end}`)).length
}

/** F1 in per cent. */
export function f1({ gold, system, right }: SentenceCounts): number {
  return gold + system === 0 ? 0 : (200 * right) / (gold + system)
}
