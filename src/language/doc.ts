/** Universal Dependencies part-of-speech tags. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** One word or sign, with its place in the dependency tree. */
export type Token = {
  /** Index in `Doc.tokens`. */
  readonly i: number
  /** UTF-16 offsets in `Doc.text`, half-open. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly upos: Upos
  /** Penn Treebank tag: "VBD", "NNP". */
  readonly xpos: string
  readonly lemma: string
  /** Index of the head in `Doc.tokens`; -1 for the root of a sentence. */
  readonly head: number
  /** Universal Dependencies relation to the head, subtypes kept: "nsubj:pass". */
  readonly deprel: string
  /** Index in `Doc.sentences`. */
  readonly sentence: number
}

/** A sentence: offsets in the text, and its tokens `first` up to, not including, `last`. */
export type Sentence = {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  /** Index of the paragraph (blank-line separated block) it stands in. */
  readonly paragraph: number
}

/** A text with its tokens, sentences and trees; the base every reader of the language room works on. */
export type Doc = {
  readonly text: string
  readonly language: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}
