import { EVENT_NOUNS } from '../../language/lang/en/event-nouns.ts'
import { SYNONYMS } from '../../language/lang/en/synonyms.ts'
import { stem } from '../stories/stem.ts'

/** The concept of each stem that has one: the first stem of its family, or for a noun of its verb's. */
const FAMILY: ReadonlyMap<string, string> = familyByStem()

/** A stem in two families is of the larger's meaning as likely as of the smaller's: it stays its own. */
function familyByStem(): Map<string, string> {
  const found = new Map<string, string | null>()
  for (const line of SYNONYMS.split('\n')) {
    const stems = new Set(line.split(' ').filter(Boolean).flatMap(formsOf))
    const [first = ''] = stems
    for (const one of stems) found.set(one, found.has(one) ? null : first)
  }
  for (const line of EVENT_NOUNS.split('\n')) {
    const [noun = '', verb = ''] = line.split(' ')
    if (verb === '') continue
    const concept = found.get(stem(verb)) ?? stem(verb)
    for (const one of [...formsOf(noun), ...formsOf(verb)]) if (!found.has(one)) found.set(one, concept)
  }
  return new Map([...found].flatMap(([one, concept]) => (concept === null ? [] : [[one, concept]])))
}

/** The stems of a word and of what it is inflected to: "deny", "denied". */
function formsOf(word: string): string[] {
  const past = word.endsWith('y') ? `${word.slice(0, -1)}ied` : word.endsWith('e') ? `${word}d` : `${word}ed`
  return [stem(word), stem(past)]
}

/** A stem's concept: one for all words of a family, "deny", "denied" and "denial"; else the stem itself. */
export function conceptOf(stem: string): string {
  return FAMILY.get(stem) ?? stem
}

/** The concepts of stems. */
export function conceptsOf(stems: Iterable<string>): Set<string> {
  return new Set([...stems].map(conceptOf))
}
