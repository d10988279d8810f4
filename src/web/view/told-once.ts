import type { Bounds } from '../../model/types.ts'

type Labelled = { readonly label: string; readonly when: Bounds }

/**
 * The events whose label is not also told by, or within, the label of another at the same time: "killing 11" beside "The
 * dam burst, killing 11" would read as a second event. Of equal labels the one with the narrower time stays.
 */
export function toldOnce<Event extends Labelled>(events: readonly Event[]): Event[] {
  const told = events.map((event, index) => ({ event, index, words: wordsOf(event.label), width: widthOf(event.when) }))
  return told
    .filter(
      (one) =>
        !told.some(
          (other) =>
            other !== one &&
            other.words.includes(one.words) &&
            canMeet(one.event.when, other.event.when) &&
            (other.words.length > one.words.length ||
              other.width < one.width ||
              (other.width === one.width && other.index < one.index)),
        ),
    )
    .map(({ event }) => event)
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
