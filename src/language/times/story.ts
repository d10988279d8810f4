import type { Unit } from './meaning.ts'

/** A date the story has told of: its day numbers, its TIMEX3 value and the unit it is said in. */
export type Told = {
  readonly first: number
  readonly last: number
  readonly value: string
  readonly grain: Unit | 'season'
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

  /** The last date told, if it is of this grain. */
  current(grain: Told['grain'], within: number): Told | null {
    return this.#told.slice(0, within).find((told) => told.grain === grain) ?? null
  }
}

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
