import { LABEL_TRAILERS } from '../../language/lang/en/event-minor.ts'
import type { Annotated } from '../../model/types.ts'
import type { EventNode } from './event-node.ts'

export type LabelPassage = {
  readonly text: string
  /** It begins with the subject, or the sentence, and ends where a clause or a phrase ends. */
  readonly whole: boolean
}

/** Characters a label may have. */
const LONGEST = 95
/** Characters before the trigger in which its subject may stand. */
const REACH = 60
/** Where a clause ends, or another begins. */
const EDGE =
  /[;:—–"“”()[\]|]|\s-\s|, (?:and|but|who|which|while|as|after|before|said|according|the|a|an)\b|\b(?:that|because|although|while|who|which|where|after|before|when|since|but)\s/g
/** Where a passage that is too long can be cut: before a phrase that only adds. */
const JOINT = /,|\s(?=(?:in|on|at|for|with|from|by|as|and|or|over|near|against|during|amid|under|into|about|to|of)\s)/g
const DETERMINER = /\b(?:the|a|an|his|her|its|their|our)\s$/i
const TRAILERS: ReadonlySet<string> = new Set(LABEL_TRAILERS.split(' '))

/** The passage around a mention, from its subject to its object, cut where it can be cut. */
export function labelPassage(
  { mention, sentence }: EventNode,
  { article: { text }, sentences, mentions }: Annotated,
): LabelPassage {
  const { trigger, phrase } = mention
  const within = sentences[sentence] ?? trigger
  const ids = new Set([...mention.participants.map(({ entityId }) => entityId), ...mention.placeEntityIds])
  const own = mentions.filter(
    ({ span, entityId }) => ids.has(entityId) && span.start >= within.start && span.end <= within.end,
  )
  const subject = own.find(({ phrase: { start, end } }) => end <= trigger.start && trigger.start - start <= REACH)
  const lead =
    subject && !isInside(text, subject.phrase.start)
      ? withDeterminer(text, subject.phrase.start)
      : phrase
        ? withDeterminer(text, phrase.start)
        : clauseStart(text, within.start, trigger.start)
  const start = Math.max(within.start, Math.min(lead, phrase?.start ?? trigger.start))
  const limit = Math.min(within.end, start + LONGEST)
  const after = [...own.map(({ span }) => span.end), ...mention.timeSpans.map(({ end }) => end)].filter(
    (end) => end > trigger.end && end <= limit,
  )
  const least = Math.max(trigger.end, ...after)
  const edge = places(EDGE, text, least, limit)[0]
  const joint = places(JOINT, text, least, limit).at(-1)
  const cut = edge ?? (limit === within.end ? limit : joint)
  return {
    text: trimmed(text.slice(start, cut ?? lastSpace(text, least, limit))),
    whole: cut !== undefined && (subject !== undefined || start === within.start || isEdge(text, start)),
  }
}

function places(pattern: RegExp, text: string, from: number, to: number): number[] {
  return [...text.slice(from, to).matchAll(pattern)].map(({ index }) => from + index)
}

/** Where the words that lead up to a trigger begin: after the last sign or joining word before it. */
function clauseStart(text: string, from: number, to: number): number {
  const start = Math.max(from, to - REACH)
  const lead = text.slice(start, to)
  const last = [...lead.matchAll(EDGE)].at(-1)
  if (last) return start + last.index + last[0].length
  return start === from ? from : start + Math.max(0, lead.search(/\s/)) + 1
}

function isEdge(text: string, at: number): boolean {
  return /[;:—–"“”()[\]|,]\s*$/.test(text.slice(Math.max(0, at - 3), at))
}

/** "the bridge at Tolmar": the name only ends the subject. */
function isInside(text: string, start: number): boolean {
  return /\b(?:at|in|of|from|on|near|for|with|by|to|over)\s(?:the\s)?$/i.test(
    text.slice(Math.max(0, start - 10), start),
  )
}

function withDeterminer(text: string, start: number): number {
  const found = DETERMINER.exec(text.slice(Math.max(0, start - 8), start))
  return found ? start - found[0].length : start
}

function lastSpace(text: string, least: number, limit: number): number {
  const space = text.lastIndexOf(' ', limit)
  return space > least ? space : limit
}

/** Without signs at its ends, and without words at the end that only lead on to others. */
function trimmed(passage: string): string {
  const words = passage
    .replace(/\s+/g, ' ')
    .replace(/^[\s"“‘,;.)\]]+|[\s"”’.,;:!?([-]+$/g, '')
    .split(' ')
  while (words.length > 2 && TRAILERS.has(words.at(-1)?.toLowerCase() ?? '')) words.pop()
  return words.join(' ').replace(/[\s,;:–—-]+$/, '')
}
