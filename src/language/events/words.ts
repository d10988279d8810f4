import {
  DENYING_VERBS,
  DOUBTING_VERBS,
  FUTURE_AUXILIARIES,
  HAPPENING_VERBS,
  LIGHT_VERBS,
  NEGATIONS,
  OBJECT_CONTROL,
  PLANNED_ADJECTIVES,
  PLANNING_VERBS,
  POSSIBLE_AUXILIARIES,
  SUPPORT_VERBS,
  TELLING_NOUNS,
} from '../lang/en/event-verbs.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** The words of the language that the event rules ask for, as sets of lemmas. */
export const WORDS = {
  light: set(LIGHT_VERBS),
  support: set(SUPPORT_VERBS),
  happening: set(HAPPENING_VERBS),
  objectControl: set(OBJECT_CONTROL),
  planning: set(PLANNING_VERBS),
  denying: set(DENYING_VERBS),
  doubting: set(DOUBTING_VERBS),
  future: set(FUTURE_AUXILIARIES),
  possible: set(POSSIBLE_AUXILIARIES),
  negation: set(NEGATIONS),
  telling: set(TELLING_NOUNS),
  plannedAdjective: set(PLANNED_ADJECTIVES),
}
