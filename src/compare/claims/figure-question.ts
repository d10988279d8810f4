import { bearerName } from './age-bearers.ts'
import type { Told } from './told.ts'

/** Words that say nothing of what is measured. */
const EMPTY =
  /^(?:(?:other|latest|expected|average|remaining) )?(?:number|sum|percent|percentage|share of the whole|thing|time|moment|hit time|figure|amount|total|people|age|men|women|piece|word|period|rate|level|change|mile|mile per hour|metre|kilometre|ton|tonne|pound|degree)s?$/
/** So much of the sentence stands for the question where the words for it are empty. */
const BEFORE = 45
const AFTER = 45

/** What a claim's figures answer: the commonest way to put it, of equals the shorter; where that is empty, the passage. */
export function figureQuestion(members: readonly Told[]): string {
  const counts = Map.groupBy(members, ({ figure }) => figure.measures)
  const telling = [...counts].sort(
    ([a, x], [b, y]) =>
      Number(EMPTY.test(a)) - Number(EMPTY.test(b)) || y.length - x.length || a.length - b.length || (a < b ? -1 : 1),
  )
  const best = telling[0]?.[0] ?? ''
  const first = members[0]
  if (first?.figure.kind === 'age') {
    const names = members.flatMap((member) => bearerName(member) ?? [])
    const name = names.find((one) => !one.startsWith('the ')) ?? names[0]
    if (name !== undefined) return `age of ${name}`
  }
  return first && EMPTY.test(best) ? `${best}: “${passageWords(first)}”` : best
}

/** The words of a figure's sentence around it, cut between words. */
function passageWords({ annotated, figure, passage }: Told): string {
  const { span } = figure
  if (span.in !== undefined) return span.quote.replace(/\s+/g, ' ')
  const { text } = annotated.article
  const before = text.slice(Math.max(passage.start, span.start - BEFORE), span.start)
  const after = text.slice(span.end, Math.min(passage.end, span.end + AFTER))
  const left = span.start - BEFORE > passage.start ? `…${before.replace(/^\S*\s/, '')}` : before
  const right = span.end + AFTER < passage.end ? `${after.replace(/\s\S*$/, '')}…` : after
  return `${left}${text.slice(span.start, span.end)}${right}`.replace(/\s+/g, ' ').trim()
}
