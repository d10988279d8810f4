import type { NameKind } from '../../model/types.ts'
import type { Doc } from '../doc.ts'
import type { ModelFiles } from '../models.ts'
import { trimName } from './name-edges.ts'
import { createNameTagger, type TaggedName } from './tag-names.ts'

/** A name in a text: UTF-16 offsets, and the tokens `first` up to, not including, `last`. */
export type NameSpan = {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  readonly kind: NameKind
}

const KINDS: Readonly<Record<TaggedName['kind'], NameKind>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  MISC: 'other',
}

/** The reader of names. Titles ("Mr"), "the" and possessive "'s" are no part of a name. Throws where a model lacks. */
export function createNameReader(models: ModelFiles): (doc: Doc) => readonly NameSpan[] {
  const tag = createNameTagger(models)
  return (doc) => {
    const sentences = doc.sentences.map((sentence) =>
      doc.tokens.slice(sentence.first, sentence.last).map((token) => token.text),
    )
    const offset = doc.sentences[0]?.first ?? 0
    const spans: NameSpan[] = []
    for (const name of tag(sentences)) {
      const edges = trimName(doc, name.first + offset, name.last + offset, KINDS[name.kind])
      const first = doc.tokens[edges.first]
      const last = doc.tokens[edges.last - 1]
      if (!first || !last) continue
      spans.push({ start: first.start, end: last.end, ...edges, kind: KINDS[name.kind] })
    }
    return spans
  }
}
