import { ANOTHER, REPEATABLE } from '../../language/lang/en/event-minor.ts'
import { stem } from './stem.ts'
import type { Word } from './words.ts'

const MARKS: ReadonlySet<string> = new Set(ANOTHER.split(' ').map(stem))
const EVENTS: ReadonlySet<string> = new Set(REPEATABLE.split(' ').map(stem))
/** Words of the body that are looked at: its first sentence or two. */
const LEAD = 40
/** Words that may stand between: "second car bomb", "another deadly avalanche". */
const REACH = 3

/** Does a report begin with an event that it says is another one: "second bomb in a week", "another quake"? */
export function tellsOfAnother(title: readonly Word[], body: readonly Word[]): boolean {
  return hasMark(title) || hasMark(body.slice(0, LEAD))
}

function hasMark(words: readonly Word[]): boolean {
  return words.some(
    (word, i) => MARKS.has(word.stem) && words.slice(i + 1, i + 1 + REACH).some(({ stem: next }) => EVENTS.has(next)),
  )
}
