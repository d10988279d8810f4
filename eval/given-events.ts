import { createHash } from 'node:crypto'
import { findAttributions } from '../src/language/attributions/find-attributions.ts'
import type { Doc } from '../src/language/doc.ts'
import { describeEvents } from '../src/language/events/find-events.ts'
import { findTriggers, triggerAt } from '../src/language/events/trigger.ts'
import { linkNames } from '../src/language/names/link.ts'
import { createNameReader } from '../src/language/names/recognise.ts'
import { findTimes } from '../src/language/times/find-times.ts'
import { createTokenSyntax } from '../src/language/tokens/syntax.ts'
import type { Annotated } from '../src/model/types.ts'
import { readModelFiles } from '../src/read/model-files.ts'
import { bareArticle, statedDate } from './bare-article.ts'

/** A document of words and sentences, with the mentions of events that the data give: id and words by index. */
export type TokenDocument = {
  readonly id: string
  readonly sentences: readonly (readonly string[])[]
  readonly published: string | null
  readonly mentions: readonly { readonly id: string; readonly tokens: readonly number[] }[]
  /** The sentences in which mentions are marked; all where it is left out. */
  readonly scored?: ReadonlySet<number>
}

/**
 * Reads documents of given words, with the language room's own code, and describes the events at the given words only;
 * with `own`, at the words that the tool itself takes for events, of which those that stand in a given mention have its
 * id. Of several in one mention the first counts.
 */
export function createGivenReader({ own = false }: { readonly own?: boolean } = {}): (document: TokenDocument) => {
  annotated: Annotated
  doc: Doc
  ids: ReadonlyMap<string, string>
} {
  const models = readModelFiles()
  const parse = createTokenSyntax(models)
  const recognise = createNameReader(models)
  return (document) => {
    const { text, offsets, ranges } = layOut(document.sentences)
    const doc = parse(text, offsets, ranges)
    const published = statedDate(document.published)
    // Ids of data may tell the event; the order of undated articles goes by id.
    const hash = createHash('sha256').update(text).digest('hex')
    const article = bareArticle(`${hash.slice(0, 12)}-${document.id}`, text, published)
    const { entities, names, mentions } = linkNames(doc, recognise(doc), article)
    const times = findTimes(doc, { articleId: article.id, published })
    const attributions = findAttributions({ doc, article, mentions, entities })
    const given = own
      ? ownTriggers(doc, document)
      : document.mentions.map(({ id, tokens }) => ({ id, trigger: triggerAt(doc, tokens) }))
    const events = describeEvents(
      { doc, article, mentions, times, attributions },
      given.map(({ trigger }) => trigger),
    )
    const sentences = doc.sentences.map(({ start, end }) => ({ start, end }))
    const ids = new Map(events.map((event, i) => [event.id, given[i]?.id ?? event.id]))
    return {
      annotated: { article, sentences, names, mentions: [], entities, times, figures: [], attributions, events },
      doc,
      ids,
    }
  }
}

/** The words of the scored sentences that the tool takes for events. */
function ownTriggers(doc: Doc, { id, sentences, mentions, scored }: TokenDocument) {
  const sentenceOf = sentences.flatMap((words, i) => words.map(() => i))
  const mentionOf = new Map(mentions.flatMap((mention) => mention.tokens.map((token) => [token, mention.id] as const)))
  const used = new Set<string>()
  return findTriggers(doc).flatMap((trigger) => {
    const { i } = trigger.token
    if (scored && !scored.has(sentenceOf[i] ?? -1)) return []
    const mention = mentionOf.get(i)
    if (mention !== undefined && used.has(mention)) return []
    if (mention !== undefined) used.add(mention)
    return [{ id: mention ?? `${id} own ${i}`, trigger }]
  })
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?)\]%’”]|''|n['’]t$|['’](?:s|re|ve|ll|d|m)?$)/i
const NO_SPACE_AFTER = /^(?:[($[“‘£€]|``)$/

/** The words as a text with its usual spaces, each sentence after a space. */
function layOut(sentences: readonly (readonly string[])[]) {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  const ranges: { first: number; last: number; paragraph: number }[] = []
  for (const words of sentences) {
    if (words.length === 0) continue
    const first = starts.length
    words.forEach((word, i) => {
      const glued = i > 0 && (NO_SPACE_BEFORE.test(word) || NO_SPACE_AFTER.test(words[i - 1] ?? ''))
      if (text !== '' && !glued) text += ' '
      starts.push(text.length)
      text += word
      ends.push(text.length)
    })
    ranges.push({ first, last: starts.length, paragraph: 0 })
  }
  return { text, offsets: { starts, ends }, ranges }
}

/** Finds, in sentences of given words, the words that tell of events, by their index in the document. */
export function triggerWords(): (sentences: readonly (readonly string[])[]) => ReadonlySet<number> {
  const parse = createTokenSyntax(readModelFiles())
  return (sentences) => {
    const { text, offsets, ranges } = layOut(sentences)
    return new Set(findTriggers(parse(text, offsets, ranges)).map(({ token }) => token.i))
  }
}
