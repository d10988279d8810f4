import type { Doc, Sentence, Token, Upos } from '../doc.ts'
import { readLinearModel } from '../learn/linear-model.ts'
import type { ModelFiles } from '../models.ts'
import { createBoundaryModel } from './boundary-model.ts'
import { createLemmatiser } from './lemmatiser.ts'
import { createParser } from './parser.ts'
import { type SentenceRange, splitSentences } from './split-sentences.ts'
import { createTagger } from './tagger.ts'
import { type TokenOffsets, tokenise } from './tokenise.ts'
import { describeWords } from './words.ts'

/**
 * Reads English text: sentences, tokens, tags, lemmas and trees. The function it gives takes any text, never throws and
 * takes time linear in its length.
 *
 * @throws Error where `models` lacks one of its files, RangeError where one is damaged.
 */
export function createSyntax(models: ModelFiles): (text: string) => Doc {
  const analyse = createTokenSyntax(models)
  const decide = createBoundaryModel(readLinearModel(modelFile(models, 'en/sentences.bin')))
  return (text) => {
    const offsets = tokenise(text)
    return analyse(text, offsets, splitSentences(text, offsets, decide))
  }
}

/** The same for a text whose tokens and sentences are given; the sentences must cover the tokens in order. */
export function createTokenSyntax(
  models: ModelFiles,
): (text: string, offsets: TokenOffsets, sentences: readonly SentenceRange[]) => Doc {
  const taggerModel = readLinearModel(modelFile(models, 'en/tagger.bin'))
  const tag = createTagger(taggerModel)
  const tagNames = taggerModel.classes
  const upos = tagNames.map((name) => name.slice(0, name.indexOf(' ')) as Upos)
  const xpos = tagNames.map((name) => name.slice(name.indexOf(' ') + 1))
  const parser = createParser(readLinearModel(modelFile(models, 'en/parser.bin')), tagNames)
  const exceptions = new TextDecoder().decode(modelFile(models, 'en/lemmas.tsv'))
  const lemmatise = createLemmatiser(readLinearModel(modelFile(models, 'en/lemmas.bin')), exceptions)
  return (text, { starts, ends }, ranges) => {
    const tokens: Token[] = []
    const sentences: Sentence[] = []
    for (const { first, last, paragraph } of ranges) {
      const written: string[] = []
      for (let i = first; i < last; i++) written.push(text.slice(starts[i], ends[i]))
      const words = describeWords(written, (i) => (starts[first + i + 1] ?? 0) > (ends[first + i] ?? 0))
      const tags = tag(words)
      const tree = parser.parse(words, tags)
      const sentence = sentences.length
      for (let i = 0; i < written.length; i++) {
        const word = written[i] as string
        const tagIndex = tags[i] as number
        const head = tree.heads[i] as number
        tokens.push({
          i: first + i,
          start: starts[first + i] as number,
          end: ends[first + i] as number,
          text: word,
          lower: words.forms[i] === word ? (words.lower[i] as string) : word.toLowerCase(),
          upos: upos[tagIndex] as Upos,
          xpos: xpos[tagIndex] as string,
          lemma: lemmatise(word, tagNames[tagIndex] as string),
          head: head < 0 ? -1 : first + head,
          deprel: parser.labels[tree.labels[i] as number] as string,
          sentence,
        })
      }
      sentences.push({ start: starts[first] as number, end: ends[last - 1] as number, first, last, paragraph })
    }
    return { text, language: 'en', tokens, sentences }
  }
}

function modelFile(models: ModelFiles, name: string): Uint8Array {
  const bytes = models.get(name)
  if (!bytes) throw new Error(`the model ${name} is missing: run npm run train, or reinstall the package`)
  return bytes
}
