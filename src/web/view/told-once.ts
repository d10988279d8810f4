import type { Bounds } from '../../model/types.ts'

type Labelled = { readonly label: string; readonly when: Bounds }

/** Words that two labels of one passage share in a row, at least, and their share of the shorter label. */
const SAME_PASSAGE = { words: 5, share: 0.6 }

/**
 * The events whose label is not also told by, or within, the label of another at the same time: "killing 11" beside "The
 * dam burst, killing 11" would read as a second event. Of equal labels the one with the narrower time stays, of two that
 * are mostly one passage the first.
 */
export function toldOnce<Event extends Labelled>(events: readonly Event[]): Event[] {
  const told = events.map((event, index) => ({ event, index, words: wordsOf(event.label), width: widthOf(event.when) }))
  return told
    .filter(
      (one) =>
        !told.some(
          (other) =>
            other !== one &&
            canMeet(one.event.when, other.event.when) &&
            (other.words.includes(one.words)
              ? other.words.length > one.words.length ||
                other.width < one.width ||
                (other.width === one.width && other.index < one.index)
              : other.index < one.index && !one.words.includes(other.words) && isOnePassage(one.words, other.words)),
        ),
    )
    .map(({ event }) => event)
}

/** Whether most of one label's words stand in a row in the other: "sued by his aide in 2014", "was sued by his aide in 2014, alleging". */
function isOnePassage(one: string, other: string): boolean {
  const words = one.trim().split(' ')
  const shorter = Math.min(words.length, other.trim().split(' ').length)
  const run = Math.max(SAME_PASSAGE.words, Math.ceil(SAME_PASSAGE.share * shorter))
  for (let i = 0; i + run <= words.length; i++)
    if (other.includes(` ${words.slice(i, i + run).join(' ')} `)) return true
  return false
}

function wordsOf(label: string): string {
  return ` ${(label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `
}

/** Milliseconds that a time leaves open. */
function widthOf({ earliest, latest }: Bounds): number {
  return earliest === null || latest === null ? Number.POSITIVE_INFINITY : Date.parse(latest) - Date.parse(earliest)
}

function canMeet(a: Bounds, b: Bounds): boolean {
  const before = (end: string | null, start: string | null) =>
    end !== null && start !== null && end.slice(0, start.length) < start.slice(0, end.length)
  return !before(a.latest, b.earliest) && !before(b.latest, a.earliest)
}
