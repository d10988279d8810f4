import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

/** A word with its universal tag and its place, as a peer gives them. */
export type TaggedWord = { readonly start: number; readonly end: number; readonly upos: string }

export type PeerTagger = { readonly name: string; readonly tag: (text: string) => TaggedWord[] }

/** The part-of-speech taggers that JavaScript programs use. */
export const peerTaggers: readonly PeerTagger[] = [
  { name: 'wink-nlp', tag: createWink() },
  { name: 'compromise', tag: compromiseTags },
]

/** wink-nlp gives universal tags; the places are found by looking for each word after the one before. */
function createWink(): PeerTagger['tag'] {
  const wink = winkNLP(model, ['sbd', 'pos'])
  const { its } = wink
  return (text) => {
    const tokens = wink.readDoc(text).tokens()
    const tags = tokens.out(its.pos) as unknown as string[]
    let from = 0
    return (tokens.out(its.value) as string[]).map((value, i) => {
      const start = Math.max(from, text.indexOf(value, from))
      from = start + value.length
      return { start, end: from, upos: tags[i] ?? 'X' }
    })
  }
}

/** compromise's own tags, from the most to the least telling, as universal ones. */
const universal: readonly (readonly [string, string])[] = [
  ['ProperNoun', 'PROPN'],
  ['Pronoun', 'PRON'],
  ['Possessive', 'PRON'],
  ['Auxiliary', 'AUX'],
  ['Copula', 'AUX'],
  ['Modal', 'AUX'],
  ['Verb', 'VERB'],
  ['Value', 'NUM'],
  ['Noun', 'NOUN'],
  ['Adjective', 'ADJ'],
  ['Adverb', 'ADV'],
  ['Determiner', 'DET'],
  ['Conjunction', 'CCONJ'],
  ['Preposition', 'ADP'],
  ['Expression', 'INTJ'],
]

type Term = {
  readonly text: string
  readonly tags?: readonly string[]
  readonly offset?: { readonly start: number; readonly length: number }
}

function compromiseTags(text: string): TaggedWord[] {
  const sentences = nlp(text).json({ offset: true, terms: { offset: true, tags: true } }) as { terms: Term[] }[]
  return sentences.flatMap(({ terms }) =>
    terms.flatMap(({ text: word, tags = [], offset }) => {
      if (!offset || word === '') return []
      const start = Math.max(0, text.indexOf(word, offset.start))
      const upos = universal.find(([tag]) => tags.includes(tag))?.[1] ?? 'X'
      return [{ start, end: start + word.length, upos }]
    }),
  )
}
