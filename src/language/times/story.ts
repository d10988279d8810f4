import type { Unit } from './meaning.ts'

/** A date the story has told of: its day numbers, its TIMEX3 value and the unit it is said in. */
export type Told = {
  readonly first: number
  readonly last: number
  readonly value: string
  readonly grain: Unit | 'season'
  /** Sentence it was told in. */
  readonly sentence: number
}

const FINENESS: readonly Told['grain'][] = ['day', 'week', 'month', 'season', 'quarter', 'year', 'decade', 'century']

/** Where the story stands in time: the dates told so far, the latest first. Kept short. */
export class Story {
  #told: Told[] = []

  tell(told: Told): void {
    this.#told.unshift(told)
    if (this.#told.length > KEPT) this.#told.pop()
  }

  /** The last date told that is at least as fine as a unit: "that day" needs a day, "that year" any date in it. */
  last(unit: Unit): Told | null {
    const limit = FINENESS.indexOf(COARSENED[unit] ?? unit)
    return this.#told.find((told) => FINENESS.indexOf(told.grain) <= Math.max(limit, 0)) ?? null
  }

  /**
   * The day a time of day belongs to: one told in the same sentence or just before, else the last one told that is not
   * far from the time of reading; null where there is none.
   */
  dayOf(sentence: number, now: number | null): Told | null {
    const days = this.#told.filter((told) => told.grain === 'day')
    const near = days.find((told) => sentence - told.sentence <= NEAR_SENTENCES)
    if (near !== undefined || now === null) return near ?? days[0] ?? null
    return days.find((told) => Math.abs(told.first - now) <= NEAR_DAYS) ?? null
  }

  /** Has this day been told of? */
  hasDay(day: number): boolean {
    return this.#told.some((told) => told.grain === 'day' && told.first === day)
  }

  /** The last date told, if it is of this grain. */
  current(grain: Told['grain'], within: number): Told | null {
    return this.#told.slice(0, within).find((told) => told.grain === grain) ?? null
  }
}

const NEAR_SENTENCES = 2
const NEAR_DAYS = 2

/** Dates kept, enough for a paragraph or two. */
const KEPT = 12

/** Units that need a date as fine as another. */
const COARSENED: Readonly<Partial<Record<Unit, Unit>>> = {
  second: 'day',
  minute: 'day',
  hour: 'day',
  night: 'day',
  weekend: 'week',
  fortnight: 'week',
}
