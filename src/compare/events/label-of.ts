import type { Annotated, EventMention } from '../../model/types.ts'

/** Characters a label may have. */
const LONGEST = 90

/** A short passage of a report around the trigger, as it stands there. */
export function labelOf(mentions: readonly EventMention[], article: (id: string) => Annotated | undefined): string {
  const best = [...mentions].sort(
    (a, b) => b.participants.length - a.participants.length || a.trigger.start - b.trigger.start,
  )[0]
  const annotated = best && article(best.trigger.articleId)
  if (!best || !annotated) return ''
  const { text } = annotated.article
  const sentence =
    annotated.sentences.find(({ start, end }) => start <= best.trigger.start && best.trigger.end <= end) ?? best.trigger
  const from = Math.max(sentence.start, best.trigger.start - LONGEST / 2)
  const slice = text.slice(from, Math.min(sentence.end, from + LONGEST))
  const whole = from > sentence.start ? slice.replace(/^\S*\s+/, '') : slice
  return (from + LONGEST < sentence.end ? whole.replace(/\s+\S*$/, '') : whole).replace(/\s+/g, ' ').trim()
}
