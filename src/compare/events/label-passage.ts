import { LABEL_TRAILERS } from '../../language/lang/en/event-minor.ts'
import type { Annotated, Span } from '../../model/types.ts'
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
/** A noun that names an event ends with its phrase: what follows a comma is told of something else. */
const NOUN_EDGE = new RegExp(`${EDGE.source}|,\\s`, 'g')
/** Where a passage that is too long can be cut: before a phrase that only adds. */
const JOINT = /,|\s(?=(?:in|on|at|for|with|from|by|as|and|or|over|near|against|during|amid|under|into|about|to|of)\s)/g
/** Characters before the verb in which the head of a subject without a name may stand. */
const AGENT_REACH = 80
/** What a noun phrase begins after, or with. */
const PHRASE_START =
  /[,;:—–"“”()]\s*|\b(?:that|because|although|while|when|after|before|since|but|and|in|on|at|of|for|with|from|by)\s(?!.*\b(?:the|a|an)\s)|\b((?:the|a|an|his|her|its|their|our|two|three|four|five|six|seven|eight|nine|ten|some|many|most|several|\d+(?:[.,]\d+)*)\s)/gi
const DETERMINER = /\b(?:the|a|an|his|her|its|their|our)\s$/i
const TRAILERS: ReadonlySet<string> = new Set(LABEL_TRAILERS.split(' '))

/** The passage around a mention, from its subject to its object, cut where it can be cut. */
export function labelPassage(
  { mention, sentence }: EventNode,
  { article: { text }, sentences, mentions, times }: Annotated,
): LabelPassage {
  const { trigger, phrase } = mention
  const within = sentences[sentence] ?? trigger
  const ids = new Set([...mention.participants.map(({ entityId }) => entityId), ...mention.placeEntityIds])
  const own = mentions.filter(
    ({ span, entityId }) => ids.has(entityId) && span.start >= within.start && span.end <= within.end,
  )
  const subject = own.find(
    ({ form, phrase: { start, end } }) =>
      end <= trigger.start && trigger.start - start <= REACH && !(form === 'pronoun' && isObject(text, start, end)),
  )
  const far = subject === undefined && phrase === null ? farAgent(mention, own) : undefined
  if (far !== undefined) {
    const verb = trigger.start - (AUXILIARIES.exec(text.slice(within.start, trigger.start))?.[0].length ?? 0)
    const limit = Math.min(within.end, verb + LONGEST - (far.end - far.start))
    const { end, whole } = cutAt(EDGE, text, { least: trigger.end, limit, last: within.end })
    return { text: `${trimmed(text.slice(far.start, far.end))} … ${trimmed(text.slice(verb, end))}`, whole }
  }
  const lead =
    subject && !isInside(text, subject.phrase.start)
      ? withDeterminer(text, subject.phrase.start)
      : phrase
        ? withDeterminer(text, phrase.start)
        : (agentStart(text, within.start, mention) ?? clauseStart(text, within.start, trigger.start))
  const first = Math.max(within.start, Math.min(lead, phrase?.start ?? trigger.start))
  // "June 25 special election" is not cut within its date.
  const date = times.find(({ span }) => span.in === undefined && span.start < first && first < span.end)
  const start = Math.max(within.start, date?.span.start ?? first)
  const limit = Math.min(within.end, start + LONGEST)
  const after = [...own.map(({ span }) => span.end), ...mention.timeSpans.map(({ end }) => end)].filter(
    (end) => end > trigger.end && end <= limit,
  )
  const least = Math.max(trigger.end, ...after)
  const { end, whole } = cutAt(phrase ? NOUN_EDGE : EDGE, text, { least, limit, last: within.end })
  return {
    text: trimmed(text.slice(start, end)),
    whole: whole && (subject !== undefined || start === within.start || isEdge(text, start)),
  }
}

/** Where a label ends, and whether there a clause or a phrase does: at the first edge, the sentence's end or the last joint. */
function cutAt(
  edges: RegExp,
  text: string,
  { least, limit, last }: { readonly least: number; readonly limit: number; readonly last: number },
): { readonly end: number; readonly whole: boolean } {
  const cut =
    places(edges, text, least, limit)[0] ?? (limit === last ? limit : places(JOINT, text, least, limit).at(-1))
  return { end: cut ?? lastSpace(text, least, limit), whole: cut !== undefined }
}

/** Words that belong to the verb they stand before. */
const AUXILIARIES =
  /(?:\b(?:has|have|had|is|are|was|were|be|been|being|will|would|could|should|may|might|must|did|does|do|not|also|later|then)\s+)+$/i
const LONGEST_AGENT = 40

/** Who acts, where more stands between than a label can have ("Orbel Rising, a group that has vowed to …, posted"). */
function farAgent(
  { participants, trigger }: EventNode['mention'],
  own: readonly Annotated['mentions'][number][],
): Span | undefined {
  const agents = new Set(participants.flatMap(({ role, entityId }) => (role === 'agent' ? [entityId] : [])))
  return own.find(
    ({ entityId, form, phrase: { start, end } }) =>
      agents.has(entityId) && form !== 'pronoun' && end <= trigger.start && end - start <= LONGEST_AGENT,
  )?.phrase
}

/** "about her, and then claimed": a pronoun that ends its clause is not who acts. */
function isObject(text: string, start: number, end: number): boolean {
  return (
    /^(?:him|them|us|me)$/i.test(text.slice(start, end)) || /^\s*(?:[,.;]|and\b|but\b)/.test(text.slice(end, end + 5))
  )
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

/** Where the phrase begins whose head is the verb's subject without a name ("militants", "girl"), as far as it can be told without its tree. */
function agentStart(text: string, from: number, { trigger, arguments: heads }: EventNode['mention']): number | null {
  const begin = Math.max(from, trigger.start - AGENT_REACH)
  const lead = text.slice(begin, trigger.start)
  const found = heads
    .filter(({ role, lemma }) => role === 'agent' && /^[\p{L}-]{3,}$/u.test(lemma))
    .map(({ lemma }) => lead.toLowerCase().lastIndexOf(lemma.slice(0, Math.max(3, lemma.length - 2))))
    .filter((at) => at >= 0 && (at === 0 || /[\s“"‘'(]/.test(lead[at - 1] ?? '')))
  if (found.length === 0) return null
  const before = lead.slice(0, Math.min(...found))
  const opened = [...before.matchAll(PHRASE_START)].at(-1)
  if (opened)
    return begin + opened.index + (opened[1] === undefined ? opened[0].length : opened[0].length - opened[1].length)
  return begin === from ? from : null
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
