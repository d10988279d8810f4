import type { Time } from '../../model/types.ts'
import type { Story, Told } from './story.ts'
import type { Tense } from './tense.ts'

/** The moment of reading: a day number, and the clock where the instant is known. */
export type Now = { readonly day: number; readonly instant: string | null }

/** What an expression is resolved against. */
export type Context = {
  readonly now: Now | null
  readonly story: Story
  readonly tense: () => Tense
  readonly sentence: number
}

/** What an expression resolves to. */
export type Resolved = Pick<Time, 'type' | 'value' | 'earliest' | 'latest'>

export function grainOf(value: string): Told['grain'] {
  if (/^\d{4}-\d\d-\d\d/.test(value)) return 'day'
  if (/^\d{4}-W/.test(value)) return 'week'
  if (/^\d{4}-Q/.test(value)) return 'quarter'
  if (/^\d{4}-\d\d$/.test(value)) return 'month'
  if (/^\d{4}-[A-Z]/.test(value)) return 'season'
  return value.length <= 2 ? 'century' : value.length === 3 ? 'decade' : 'year'
}
