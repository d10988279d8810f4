import type { Annotated } from '../../model/types.ts'
import type { EventNode } from './event-node.ts'

/** Characters a label may have. */
const LONGEST = 90
/** Characters before the trigger in which its subject may stand. */
const REACH = 60
/** Where a clause ends, or another begins. */
const EDGE =
  /[;:—–"“”]|, (?:and|but|who|which|while|as|after|before|said|according|the|a|an)\b|\b(?:that|because|although|while|who|which|where|after|before|when|since|but)\s/g

/** A short passage around the trigger that tells the event best: from the subject to the object, as it stands in the text. */
export function labelOf(nodes: readonly EventNode[], article: (id: string) => Annotated | undefined): string {
  const best = [...nodes].sort(
    (a, b) => worth(b) - worth(a) || a.sentence - b.sentence || (a.mention.id < b.mention.id ? -1 : 1),
  )[0]
  const annotated = best && article(best.articleId)
  return best && annotated ? passage(best, annotated) : ''
}

function worth({ mention, persons, who, places, sentence }: EventNode): number {
  const agent =
    mention.participants.some(({ role }) => role === 'agent') || mention.arguments.some(({ role }) => role === 'agent')
  return (
    2 * Number(mention.phrase === null) +
    2 * Number(agent) +
    Math.min(3, persons.size + who.size) +
    Math.min(1, places.size) +
    Number(mention.modality === 'asserted') +
    Number(sentence < 3)
  )
}

function passage({ mention, sentence }: EventNode, { article: { text }, sentences, mentions }: Annotated): string {
  const { trigger, phrase } = mention
  const within = sentences[sentence] ?? trigger
  const ids = new Set([...mention.participants.map(({ entityId }) => entityId), ...mention.placeEntityIds])
  const own = mentions.filter(
    ({ span, entityId }) => ids.has(entityId) && span.start >= within.start && span.end <= within.end,
  )
  const before = own.filter(({ phrase: { end, start } }) => end <= trigger.start && trigger.start - start <= REACH)
  const start = Math.max(
    within.start,
    Math.min(before[0]?.phrase.start ?? clauseStart(text, within.start, trigger.start), phrase?.start ?? trigger.start),
  )
  const limit = Math.min(within.end, start + LONGEST)
  const after = [...own.map(({ span }) => span.end), ...mention.timeSpans.map(({ end }) => end)].filter(
    (end) => end > trigger.end && end <= limit,
  )
  const least = Math.max(trigger.end, ...after)
  const edge = [...text.slice(least, limit).matchAll(EDGE)].map(({ index }) => least + index)[0]
  const end = edge ?? (limit === within.end ? limit : lastSpace(text, least, limit))
  return text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/^[\s"“‘,;]+|[\s"”’.,;:!?]+$/g, '')
}

/** Where the words that lead up to a trigger begin: after the last sign or joining word before it. */
function clauseStart(text: string, from: number, to: number): number {
  const start = Math.max(from, to - REACH)
  const lead = text.slice(start, to)
  const last = [...lead.matchAll(EDGE)].at(-1)
  if (last) return start + last.index + last[0].length
  return start === from ? from : start + Math.max(0, lead.search(/\s/)) + 1
}

function lastSpace(text: string, least: number, limit: number): number {
  const space = text.lastIndexOf(' ', limit)
  return space > least ? space : limit
}
