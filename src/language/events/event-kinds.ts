import { EVENT_KINDS, GENERIC_EVENTS } from '../lang/en/event-kinds.ts'

const NONE: readonly string[] = []
const LINES = EVENT_KINDS.trim()
  .split('\n')
  .map((line) => line.split(' '))
const KINDS = new Map<string, string[]>()
const TYPES = new Map<string, string>()
for (const [kind = '', type = '-', ...words] of LINES) {
  for (const word of words) {
    KINDS.set(word, [...(KINDS.get(word) ?? []), kind])
    if (type !== '-' && !TYPES.has(word)) TYPES.set(word, type)
  }
}
const GENERIC = new Set(GENERIC_EVENTS.split(' '))

/** The kinds of event that a trigger's lemma can tell of, by name; none for words that stand alone. */
export function kindsOf(lemma: string): readonly string[] {
  return KINDS.get(lemma) ?? NONE
}

/** PLOVER's event type of a lemma, where one fits. */
export function typeOf(lemma: string): string | null {
  return TYPES.get(lemma) ?? null
}

/** A word for an event of whatever kind: "the incident". */
export function isGeneric(lemma: string): boolean {
  return GENERIC.has(lemma)
}
