import { MINOR_EVENTS, OCCASIONS, REACTIONS, SAYING_EVENTS } from '../../language/lang/en/event-minor.ts'

const SAYING: ReadonlySet<string> = new Set(SAYING_EVENTS.split(' '))
const OCCASION: ReadonlySet<string> = new Set(OCCASIONS.split(' '))
const REACTION: ReadonlySet<string> = new Set(REACTIONS.split(' '))
const MINOR: ReadonlySet<string> = new Set(MINOR_EVENTS.split(' '))

/** Whether an event's lemma tells of saying or thinking alone: what was said is a statement, when it was said no claim. */
export const isSaying = (lemma: string): boolean => SAYING.has(lemma)

/** Whether an event's lemma tells of saying, being or relating alone. */
export const isMinor = (lemma: string): boolean => MINOR.has(lemma) || SAYING.has(lemma)

/** "in a statement", "told the court": where or in what something was said. */
export const isOccasion = (noun: string): boolean => OCCASION.has(noun)

/** "condemned it", "called it childish": said of the news itself, so in its days. */
export const isReaction = (lemma: string): boolean => REACTION.has(lemma)
