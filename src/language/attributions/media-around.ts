import { carrierNouns, platformNames } from '../lang/en/cue-media.ts'
import { agencyNouns, outletNouns } from '../lang/en/cue-nouns.ts'
import { speechVerbs } from '../lang/en/cue-verbs.ts'
import { mediumKind } from '../names/medium.ts'
import type { Context } from './context.ts'
import type { Draft, Range } from './draft.ts'
import { rangeOf, sourceRange } from './extent.ts'
import { firstTokenFrom } from './token-at.ts'
import { hasRelation } from './tree.ts'

type Medium = { readonly range: Range; readonly head: number }

/**
 * What somebody's words came by: "told the Tarn Times", "in an interview with the Tarn Times", "was quoted as saying by
 * the Tarn Times", "wrote on Facebook", "in court filings". The medium is a source of its own around theirs: its content
 * is the whole report of their words, and it has no cue.
 */
export function addMedia(context: Context, drafts: readonly Draft[]): readonly Draft[] {
  const byMedium = new Map<number, Draft>()
  for (const draft of drafts) {
    const medium = mediumOf(context, draft)
    if (!medium || !draft.source || !draft.cue) continue
    const other = byMedium.get(medium.head)?.content ?? []
    const parts = [draft.source, draft.cue, medium.range, ...draft.content, ...other]
    const start = Math.min(...parts.map((part) => part.start))
    const end = Math.max(...parts.map((part) => part.end))
    if (end - start > LONGEST) continue
    byMedium.set(medium.head, {
      rule: 'medium',
      source: medium.range,
      sourceHead: medium.head,
      cue: null,
      cueHead: null,
      content: [{ start, end }],
      direct: false,
      denied: false,
    })
  }
  return [...byMedium.values()].map((medium) => withMore(context, medium, drafts))
}

/** "Ruiz told the Tarn Times … She added: “…”, Ruiz said": what goes on with the words right behind came the same way. */
function withMore(context: Context, medium: Draft, drafts: readonly Draft[]): Draft {
  const { doc } = context
  const content = [...medium.content]
  const names = new Set<string>()
  for (const draft of drafts) {
    const end = content.at(-1)?.end ?? 0
    const { source, cue, sourceHead } = draft
    if (!source || !cue || sourceHead === null) continue
    const head = doc.tokens[sourceHead]
    const [first] = medium.content
    // whose words they are
    if (first && first.start <= cue.start && cue.end <= first.end && head?.upos === 'PROPN')
      for (let i = sourceHead; doc.tokens[i]?.upos === 'PROPN'; i++) names.add(doc.tokens[i]?.text ?? '')
    const parts = [source, cue, ...draft.content]
    const start = Math.min(...parts.map((part) => part.start))
    if (start < end || start > end + NEXT || !SPEAKING.test(doc.tokens[draft.cueHead ?? -1]?.lemma ?? '')) continue
    const same = AGAIN.test(doc.text.slice(source.start, source.end)) || names.has(lastName(context, sourceHead))
    if (!same || mediumOf(context, draft)) break
    content.push({ start, end: Math.max(...parts.map((part) => part.end)) })
  }
  return { ...medium, content }
}

/** The last word of the name that begins at a token. */
function lastName({ doc }: Context, head: number): string {
  let last = head
  while (doc.tokens[last + 1]?.upos === 'PROPN') last++
  return doc.tokens[last]?.text ?? ''
}

const SPEAKING = /^(?:say|add|continue|explain|go)$/

/** The one who spoke, told again without a name. */
const AGAIN = /^(?:he|she|they|the \d+-year-old)$/i

/** Characters between the report of the words and what goes on with them, at most: the next sentence or paragraph. */
const NEXT = 160

/** Characters of a report of somebody's words at most. */
const LONGEST = 3000

function mediumOf(context: Context, draft: Draft): Medium | null {
  const { doc, quoteOf } = context
  const cue = doc.tokens[draft.cueHead ?? -1]
  const polled = pollster(context, draft)
  if (polled) return polled
  if (
    !cue ||
    !draft.source ||
    !draft.cue ||
    !/^(?:clause|quotation|quoted-as|verbatim|preposition|object|naming)$/.test(draft.rule)
  )
    return null
  const told = outletTold(context, cue.i) ?? (draft.rule === 'quoted-as' ? quoterOf(context, cue.i) : null)
  if (told) return told
  const sentence = doc.sentences[cue.sentence]
  const from = Math.max(sentence?.first ?? cue.i, cue.i - FARTHEST)
  const to = Math.min(sentence?.last ?? cue.i, cue.i + FARTHEST)
  for (let i = from; i < to; i++) {
    const token = doc.tokens[i]
    if (!token || quoteOf[i] !== quoteOf[cue.i] || !/^(?:in|on|to|with|via|through|by|for)$/.test(token.lower)) continue
    const outside = ![...draft.content, draft.source].some(({ start, end }) => start <= token.start && token.end <= end)
    const medium = outside ? (toldTo(context, cue.i, i) ?? mediumBehind(context, i)) : null
    if (medium) return medium
  }
  return null
}

/** Words between a cue and its medium at most. */
const FARTHEST = 30

/** "told the Tarn Times", "told the newspaper", "told The Ledger", "told CNN's Ana Ruiz". */
function outletTold(context: Context, verb: number): Medium | null {
  const { doc, tree } = context
  if (doc.tokens[verb]?.lemma !== 'tell') return null
  const told = tree.childrenBy(verb, 'iobj', 'obj').find((child) => child > verb)
  const range = told === undefined ? null : sourceRange(context, told, new Set([verb]))
  const head = doc.tokens[told ?? -1]
  if (!range || !head) return null
  const name = doc.text.slice(range.start, range.end)
  const whole = { range, head: head.i }
  const employer = employerOf(context, range)
  if (employer) return employer
  // "the Tarn agency": a name and what it is; "the newspaper": one named before.
  const described = agencyNouns.has(head.lemma) || outletNouns.has(head.lemma)
  if (described && (/^(?:the )?\p{Lu}/u.test(name) || TOLD_AGAIN.test(name))) return whole
  // A name with "The" written large is a title.
  if (/^The \p{Lu}/u.test(name) && head.upos === 'PROPN') return whole
  return ofOutlet(context, range) ?? (/^\p{Lu}/u.test(head.text) && isOutlet(context, name) ? whole : null)
}

/** "a reporter from the Tarn Post", "Ana Ruiz of the Tarn Post": whose reporter was told. */
function employerOf({ doc, outlets }: Context, range: Range): Medium | null {
  const told = /^(.*?) (?:from|of|at|with|for) ((?:the )?\p{Lu}[^,]{1,40})$/iu.exec(
    doc.text.slice(range.start, range.end),
  )
  const name = told?.[2] ?? ''
  if (!told || !/(?:^|the )\p{Lu}/u.test(name)) return null
  const reporter = /\b(?:reporters?|journalists?|correspondents?|interviewers?)$/i.test(told[1] ?? '')
  if (!reporter && mediumKind(name) === null && !outlets.has(name)) return null
  return { range: { start: range.end - name.length, end: range.end }, head: firstTokenFrom(doc, range.end) - 1 }
}

/** "confirmed to Tarn News that": a named outlet right behind a verb of saying. */
function toldTo(context: Context, cue: number, preposition: number): Medium | null {
  const { doc } = context
  if (doc.tokens[preposition]?.lower !== 'to' || preposition !== cue + 1) return null
  const phrase = phraseBehind(context, preposition)
  const [last, range] = [doc.tokens[phrase.last - 1], rangeOf(context, phrase)]
  if (!last || !range || !speechVerbs.has(doc.tokens[cue]?.lemma ?? '')) return null
  const whole = last.upos === 'PROPN' && isOutlet(context, doc.text.slice(range.start, range.end))
  return ofOutlet(context, range) ?? (whole ? { range, head: last.i } : null)
}

/** "analysts polled by Tarnfacts", "voters surveyed by the Tarn Institute": who asked them. */
function pollster({ doc }: Context, { source }: Draft): Medium | null {
  const asked = source && POLLED.exec(doc.text.slice(source.start, source.end))
  if (!source || !asked) return null
  const start = source.start + asked.index + asked[0].length - (asked[1]?.length ?? 0)
  return {
    range: { start, end: source.start + asked.index + asked[0].length },
    head: firstTokenFrom(doc, source.end) - 1,
  }
}

const POLLED =
  /\b(?:polled|surveyed|interviewed|canvassed|questioned) by ((?:the )?\p{Lu}[\p{L}\d&.'’-]*(?: (?:\p{Lu}[\p{L}\d&.'’-]*|of|and|for|the)){0,5})$/u

const TOLD_AGAIN = /^the (?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}+$|^state \p{Ll}+$/u

/** "CNN's Ana Ruiz", "the Tarn Post's editor": the outlet whose somebody or something it is. */
function ofOutlet({ doc, outlets }: Context, range: Range): Medium | null {
  const owner = /^(?:the )?([^,]{2,40}?)['’]s?\s/i.exec(doc.text.slice(range.start, range.end))
  const name = owner?.[1] ?? ''
  if (!owner || (mediumKind(name) === null && !outlets.has(name))) return null
  const end = range.start + owner[0].trimEnd().replace(/['’]s?$/, '').length
  return { range: { start: range.start, end }, head: firstTokenFrom(doc, end) - 1 }
}

/** "The Tarn Post quoted Ruiz | as saying": who quotes. */
function quoterOf(context: Context, saying: number): Medium | null {
  const { doc, tree } = context
  for (let i = saying; i > saying - FARTHEST; i--) {
    if (!/^(?:quote|cite)$/.test(doc.tokens[i]?.lemma ?? '') || tree.childrenBy(i, 'obj').length === 0) continue
    const head = tree.childrenBy(i, 'nsubj')[0]
    const range = head === undefined ? null : sourceRange(context, head, new Set([i]))
    return range && head !== undefined ? { range, head } : null
  }
  return null
}

/** The medium that a preposition leads to. */
function mediumBehind(context: Context, preposition: number): Medium | null {
  const { doc } = context
  const word = doc.tokens[preposition]?.lower ?? ''
  const phrase = phraseBehind(context, preposition)
  const last = doc.tokens[phrase.last - 1]
  const range = rangeOf(context, phrase)
  if (!last || !range) return null
  const text = doc.text.slice(range.start, range.end)
  const lead = doc.tokens[preposition - 1]?.lower ?? ''
  if (/^(?:on|via|through|in)$/.test(word) && platformNames.test(text)) {
    const named = doc.tokens.slice(phrase.first, phrase.last).find((token) => platformNames.test(token.text))
    return named ? { range: { start: named.start, end: named.end }, head: named.i } : null
  }
  const carries = word === 'in' && carrierNouns.has(last.lemma) && !TOLD_OF.test(doc.tokens[phrase.last]?.lower ?? '')
  if (carries) return { range, head: last.i }
  const owner = MEETING.test(lead) || word === 'on' ? ofOutlet(context, range) : null
  if (owner) return owner
  if (word === 'on' && BROADCASTERS.test(text) && last.upos === 'PROPN') return { range, head: last.i }
  // "quoted by state television", "in an interview with the Tarn Ledger"
  const described = outletNouns.has(last.lemma) || agencyNouns.has(last.lemma)
  if (MEETING.test(lead) && described && word !== 'for') return { range, head: last.i }
  if (/^interviews?$/.test(lead) && word === 'with' && /^the \p{Lu}/iu.test(text) && last.upos === 'PROPN')
    return { range, head: last.i }
  // "in an interview with", "speaking to", "quoted by", "in remarks on": only then is a paper what the words came by.
  return MEETING.test(lead) && isOutlet(context, text) && last.upos === 'PROPN' ? { range, head: last.i } : null
}

/** Those whom one speaks on. */
const BROADCASTERS =
  /^(?:the )?(?:\p{Lu}[\p{L}]* )*(?:TV|Television|Radio|News|BBC|ITV|CNN|NBC|CBS|ABC|MSNBC|NPR|PBS|C-SPAN)\b/u

const MEETING =
  /^(?:interview|interviews|conversation|remarks|comments|statement|email|e-mail|letter|message|speaking|spoke|talking|talked|quoted|saying|cited|appearance|column|article|piece|op-ed|reported)$/

/** "in the book by": somebody else's. */
const TOLD_OF = /^(?:of|by|about)$/

/** The words of a plain noun phrase, one after the other. */
function phraseBehind({ doc, quoteOf }: Context, preposition: number): { first: number; last: number } {
  let last = preposition + 1
  while (last < doc.tokens.length && last <= preposition + LONGEST_PHRASE) {
    const token = doc.tokens[last]
    if (!token || token.sentence !== doc.tokens[preposition]?.sentence || quoteOf[last] !== quoteOf[preposition]) break
    if (
      !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(token.upos) &&
      !hasRelation(token, ['nmod:poss', 'case']) &&
      token.xpos !== 'PRP$'
    )
      break
    if (token.upos === 'ADP' || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(token.lower)) break
    last++
  }
  return { first: preposition + 1, last }
}

const LONGEST_PHRASE = 7

function isOutlet({ outlets }: Context, name: string): boolean {
  return mediumKind(name) !== null || outlets.has(name.replace(/^the /i, ''))
}
