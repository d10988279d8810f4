import { countryOfCapital } from '../demonym.ts'
import { LISTED } from '../gazetteer.ts'
import type { TaggedName } from '../tag-names.ts'
import type { Words } from '../words.ts'
import { type MendingRule, sentenceOf } from './mending-rule.ts'

const IN: ReadonlySet<string> = new Set('in at from near around outside across'.split(' '))

/** Last words of buildings that are nobody's surname. */
const BUILDINGS: ReadonlySet<string> = new Set(
  'tower towers building plaza stadium arena mall hotel casino resort theatre theater museum airport boulevard avenue square'.split(
    ' ',
  ),
)

/** A listed country is a place; a listed city after "in", labelled a person without any sign of one, is one too, and so is "Ruiz Tower". */
export const listedKinds: MendingRule = (words, names) => {
  const persons = new Set(
    names.flatMap((name) =>
      name.kind === 'PER' && name.last - name.first > 1 ? [words.facts[name.last - 1]?.text] : [],
    ),
  )
  return names.map((name) => {
    if (name.kind === 'LOC' || name.kind === 'MISC') return name
    const ending = words.facts[name.last - 1]
    if (name.kind === 'PER' && name.last - name.first > 1 && ending?.capital && BUILDINGS.has(ending.normal))
      return { ...name, kind: 'LOC' }
    const whole = wholePhrase(words, name)
    if (whole === 0) return name
    const single = name.last - name.first === 1
    if (whole & LISTED.country && name.kind === 'PER' && !persons.has(words.facts[name.last - 1]?.text))
      return { ...name, kind: 'LOC' }
    if (whole & LISTED.knownOrganisation && name.kind === 'PER') return { ...name, kind: 'ORG' }
    const [first] = sentenceOf(words, name.first)
    const before = name.first > first ? (words.facts[name.first - 1]?.lower ?? '') : ''
    const capital = single && countryOfCapital(words.facts[name.first]?.text ?? '') !== null
    const place = (whole & (LISTED.city | LISTED.region | LISTED.knownPlace)) !== 0
    const free = name.kind === 'PER' && !(single && persons.has(words.facts[name.first]?.text))
    return free && (capital || (place && IN.has(before))) ? { ...name, kind: 'LOC' } : name
  })
}

/** Lists of the phrase that is exactly this name; 0 where it is none. */
function wholePhrase(words: Words, name: TaggedName): number {
  const bits = words.phraseFirst[name.first] as number
  if (bits === 0) return 0
  for (let i = name.first + 1; i < name.last; i++) if (((words.phraseLater[i] as number) & bits) === 0) return 0
  return ((words.phraseLater[name.last] ?? 0) & bits) === 0 ? bits : 0
}
