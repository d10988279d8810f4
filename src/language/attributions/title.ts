import type { Article, Attribution, Entity, Span } from '../../model/types.ts'
import type { Doc } from '../doc.ts'
import { groupNouns, officialNouns, witnessNouns } from '../lang/en/cue-nouns.ts'
import type { Draft } from './draft.ts'
import { findDrafts } from './find-attributions.ts'
import { kindOfSource } from './source-kind.ts'
import { createNameLookup } from './speaker-names.ts'

export type TitleInput = {
  readonly article: Article
  readonly entities: readonly Entity[]
  /** Those of the body: who speaks there may speak in the headline. */
  readonly attributions: readonly Attribution[]
  readonly parse: (text: string) => Doc
}

/**
 * Who says what in a headline: "Mayor: Bridge Is Safe", "Bridge is safe: mayor", "Bridge is safe, mayor says". Its spans
 * are `in` the title. A topic before a colon ("Tarn vote: Ruiz leads") is no speaker: only an office or group, or
 * somebody who speaks in the body, is one.
 */
export function findTitleAttributions(input: TitleInput): readonly Attribution[] {
  const { article, entities } = input
  const title = article.title ?? ''
  if (title.trim() === '') return []
  const text = inSentenceCase(title, article.text)
  const doc = input.parse(text)
  const speaking = new Set(input.attributions.flatMap(({ sourceEntityId }) => sourceEntityId ?? []))
  const lookup = createNameLookup({ doc, mentions: [], entities })
  const who = (draft: Draft): string | null =>
    draft.source && draft.sourceHead !== null ? lookup.within(draft.source, draft.sourceHead) : null
  const drafts = [...colonParts(doc), ...findDrafts({ doc, article })].filter(
    (draft, index, all) =>
      draft.source !== null &&
      (isOffice(doc, draft) || speaking.has(who(draft) ?? '')) &&
      all.findIndex(({ cue }) => cue?.start === draft.cue?.start) === index,
  )
  const span = ({ start, end }: { start: number; end: number }): Span => ({
    articleId: article.id,
    start,
    end,
    quote: title.slice(start, end),
    in: 'title',
  })
  return drafts.map((draft, index) => {
    const entityId = who(draft)
    return {
      id: `${article.id}:t${index + 1}`,
      source: draft.source && span(draft.source),
      cue: draft.cue && span(draft.cue),
      content: draft.content.map(span),
      direct: draft.direct,
      sourceEntityId: entityId,
      sourceKind: kindOfSource({ doc, article, mentions: [], entities }, draft, entityId),
      denied: draft.denied,
      via: [],
    }
  })
}

/** Words of a speaker beside a colon at most. */
const LONGEST_SPEAKER = 4

/** "Mayor: Bridge is safe" and "Bridge is safe: mayor". */
function colonParts(doc: Doc): Draft[] {
  const colon = doc.tokens.find(({ text }) => text === ':')
  const last = doc.tokens.length
  if (!colon) return []
  const parts = { before: colon.i, behind: last - colon.i - 1 }
  const [speaker, content] =
    parts.before <= LONGEST_SPEAKER && parts.before < parts.behind
      ? [doc.tokens.slice(0, colon.i), doc.tokens.slice(colon.i + 1)]
      : [doc.tokens.slice(colon.i + 1), doc.tokens.slice(0, colon.i)]
  const [from, to] = [content[0], content.at(-1)]
  const [first, end] = [speaker[0], speaker.at(-1)]
  if (!from || !to || !first || !end || speaker.length > LONGEST_SPEAKER || content.length < 2) return []
  if (speaker.some(({ upos }) => !/^(?:NOUN|PROPN|ADJ|DET|ADP)$/.test(upos))) return []
  return [
    {
      rule: 'colon',
      source: { start: first.start, end: end.end },
      sourceHead: end.i,
      cue: { start: colon.start, end: colon.end },
      cueHead: colon.i,
      content: [{ start: from.start, end: to.end }],
      direct: /^["“‘']/.test(from.text) && /["”’']$/.test(to.text),
      denied: false,
    },
  ]
}

/** Nouns for those whose word a headline gives without a name. */
function isOffice(doc: Doc, { source, sourceHead }: Draft): boolean {
  const lemma = doc.tokens[sourceHead ?? -1]?.lemma.toLowerCase() ?? ''
  const short = doc.text.slice(source?.start, source?.end).split(/\s+/).length <= LONGEST_SPEAKER
  return short && (officialNouns.has(lemma) || witnessNouns.has(lemma) || groupNouns.has(lemma) || STUDIES.test(lemma))
}

const STUDIES = /^(?:report|study|poll|survey|expert|analyst|source|lawyer|scientist|researcher|doctor)$/

/** Words of a headline in title case, made small where the text has them so: taggers read "Says" as a name. Same length. */
function inSentenceCase(title: string, text: string): string {
  const words = title.match(/\p{L}{4,}/gu) ?? []
  const large = words.filter((word) => /^\p{Lu}/u.test(word)).length
  if (words.length < 3 || large < TITLE_CASE * words.length) return title
  const small = new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu) ?? [])
  return title.replace(/(?<!^)\b\p{Lu}\p{Ll}*\b/gu, (word) =>
    small.has(word.toLowerCase()) ? word.toLowerCase() : word,
  )
}

/** Share of a headline's longer words that begin large in title case; sentence case stays well below it. */
const TITLE_CASE = 0.7
