import type { Bounds, Time } from '../../model/types.ts'
import type { Doc } from '../doc.ts'
import { type Atom, atomsOf } from './atoms.ts'
import type { Now, Resolved } from './context.ts'
import { dayNumber } from './date-arithmetic.ts'
import { type Found, findMatches } from './find-matches.ts'
import { joinTimes } from './join-times.ts'
import { resolve } from './resolve.ts'
import { Story } from './story.ts'
import { type Tense, tenseAt } from './tense.ts'

/** What a text's times are counted from: when it was published, as far as that is known. */
export type TimeReference = {
  readonly articleId: string
  /** `value` a day or an instant ("2016-11-09T08:15:00Z"); where it is null, the bounds serve. */
  readonly published: Bounds & { readonly value: string | null }
}

/**
 * Time expressions of a text in order, in TIMEX3 (TimeML 1.2.1): extent, type, value, and the range of days or instants
 * it stands for. Relative ones are counted from the publication date, or from what the story last spoke of ("the day
 * before"). Where only bounds of publication are known, they give the range; where nothing is, values stay open
 * ("XXXX-06"). Never asks the clock; linear in the text; never throws.
 */
export function findTimes(doc: Doc, reference: TimeReference): readonly Time[] {
  const atoms = atomsOf(doc)
  const found = joinTimes(findMatches(doc, atoms), atoms)
  const placed = found.map((expression) => place(doc, atoms, expression))
  const readings = momentsOf(reference.published).map((now) => resolveAll(placed, now))
  const open = readings.length > 1 ? resolveAll(placed, null) : []
  return found.map((expression, n): Time => {
    const start = atoms[expression.at]?.start ?? 0
    const end = atoms[expression.end - 1]?.end ?? start
    return {
      span: { articleId: reference.articleId, start, end, quote: doc.text.slice(start, end) },
      ...union(
        readings.flatMap((reading) => reading[n] ?? []),
        open[n],
      ),
    }
  })
}

/** The moments a text may have been read at: one where it is known, the two ends of its bounds, or none. */
function momentsOf({ value, earliest, latest }: TimeReference['published']): readonly (Now | null)[] {
  const known = momentOf(value)
  if (known !== null) return [known]
  const first = momentOf(earliest)
  const last = momentOf(latest)
  if (first === null || last === null) return [null]
  return first.day === last.day ? [first] : [first, last]
}

function momentOf(iso: string | null): Now | null {
  const day = iso === null ? null : dayNumber(iso)
  return iso === null || day === null ? null : { day, instant: iso.includes('T') ? iso : null }
}

/** An expression with what the text around it tells: the sentence it stands in, and its tense where that is asked. */
type Placed = { readonly found: Found; readonly sentence: number; readonly tense: () => Tense }

function place(doc: Doc, atoms: readonly Atom[], found: Found): Placed {
  const first = atoms[found.at]?.token ?? -1
  let known: Tense | undefined
  const tense = (): Tense => {
    known ??= tenseAt(doc, first, (atoms[found.end - 1]?.token ?? -2) + 1)
    return known
  }
  return { found, sentence: doc.tokens[first]?.sentence ?? 0, tense }
}

function resolveAll(placed: readonly Placed[], now: Now | null): readonly Resolved[] {
  const story = new Story()
  return placed.map(({ found, sentence, tense }) => resolve(found.meaning, { now, story, sentence, tense }))
}

/** One result of two readings: their value where they agree, else the open one; the range over both. */
function union(readings: readonly Resolved[], open: Resolved | undefined): Resolved {
  const [first, second] = readings
  if (first === undefined) return { type: 'DATE', value: '', earliest: null, latest: null }
  if (second === undefined) return first
  if (first.value === second.value && first.earliest === second.earliest && first.latest === second.latest) return first
  return {
    type: first.type,
    value: first.value === second.value || open === undefined ? first.value : open.value,
    earliest: least(first.earliest, second.earliest),
    latest: most(first.latest, second.latest),
  }
}

function least(a: string | null, b: string | null): string | null {
  return a === null || b === null ? null : a < b ? a : b
}

function most(a: string | null, b: string | null): string | null {
  return a === null || b === null ? null : a > b ? a : b
}
