import { TIME_UNITS } from '../../lang/en/figure-units.ts'
import type { Atom } from '../atoms.ts'
import type { FigureRule, Reading, Scan } from '../quantity.ts'

/** The oldest anyone is said to be. */
const OLDEST = 120

/** Ages: "42-year-old", "30 years old", "aged 16 to 18", "Ana Ruiz, 42, said", "the driver (42)". */
export const age: FigureRule = {
  name: 'age',
  read: (scan, { first, last, value }) =>
    inDecade(scan.atoms, first, last, value) ??
    old(scan.atoms, first, last) ??
    aged(scan.atoms, first, last, value) ??
    apposed(scan, first, last, value),
}

const OWNERS = new Set(['his', 'her', 'their', 'my', 'our', 'its', 'whose'])
const THIRDS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['early', [0, 3]],
  ['mid', [4, 6]],
  ['late', [7, 9]],
])

/** "in her 40s", "a man in his mid-50s", "two women in their late 20s". */
function inDecade(atoms: readonly Atom[], first: number, last: number, value: number): Reading | null {
  const plural = atoms[last]
  if (plural?.text !== 's' || !plural.glued || value % 10 !== 0 || value < 10 || value > 100) return null
  let from = first - 1
  if (atoms[from]?.text === '-') from--
  const third = THIRDS.get(atoms[from]?.lower ?? '')
  if (third) from--
  if (!OWNERS.has(atoms[from]?.lower ?? '')) return null
  const [low, high] = third ?? [0, 9]
  return {
    kind: 'age',
    unit: 'years',
    first: from + 1,
    last: last + 1,
    value: third ? value + Math.round((low + high) / 2) : value,
    ends: [value + low, value + high],
  }
}

function old(atoms: readonly Atom[], first: number, from: number): Reading | null {
  const hyphen = (at: number) => (atoms[at]?.text === '-' || atoms[at]?.text === '‑' ? at + 1 : at)
  let at = hyphen(from)
  const short = atoms[at]?.lower ?? ''
  if (short === 'yo' || (short === 'y' && atoms[at + 1]?.text === '/' && atoms[at + 2]?.lower === 'o')) {
    return { kind: 'age', unit: 'years', first, last: short === 'yo' ? at + 1 : at + 3 }
  }
  const unit = TIME_UNITS.get(short)
  if (!unit) return null
  at = hyphen(at + 1)
  if (atoms[at]?.lower === 'old' || atoms[at]?.lower === 'olds')
    return { kind: 'age', unit: `${unit.unit}s`, first, last: at + 1 }
  if (atoms[at]?.lower === 'of' && atoms[at + 1]?.lower === 'age')
    return { kind: 'age', unit: `${unit.unit}s`, first, last: at + 2 }
  return null
}

function aged(atoms: readonly Atom[], first: number, last: number, value: number): Reading | null {
  if (value > OLDEST) return null
  for (let at = first - 1, steps = 0; at >= 0 && steps < 8; at--, steps++) {
    const word = atoms[at]?.lower ?? ''
    // "aged 7, 9 and 12"
    if (word === ',' || (atoms[at]?.kind === 'number' && Number(word) <= OLDEST)) continue
    if (word === 'aged' || word === 'ages' || word === 'age') return { kind: 'age', unit: 'years', first, last }
    if (
      ![
        'between',
        'of',
        'from',
        'at',
        'about',
        'around',
        'just',
        'only',
        'over',
        'under',
        'least',
        'to',
        'and',
      ].includes(word)
    )
      return null
  }
  return null
}

/** A number between commas, or in brackets, after a name or after a person's role. */
function apposed({ atoms, personEndsAt }: Scan, first: number, last: number, value: number): Reading | null {
  const number = atoms[first]
  const [comma, before, after] = [atoms[first - 1], atoms[first - 2], atoms[last]]
  if (number?.kind !== 'number' || last !== first + 1 || value < 1 || value > OLDEST || !Number.isInteger(value))
    return null
  if (!comma || !before || before.kind !== 'word') return null
  const bracket = comma.text === '(' && after?.text === ')'
  const commas =
    comma.text === ',' &&
    comma.glued &&
    (!after ||
      [',', '.', ';', '!', '?', '—', '-', '–'].includes(after.text) ||
      ['and', 'was', 'from', 'who', 'of', 'has', 'is', 'told', 'said', 'had', 'were'].includes(after.lower))
  // "Ana Ruiz, 53-3, 47 KOs": a record
  if (after && /^[-–]$/.test(after.text) && atoms[last + 1]?.kind === 'number') return null
  if (!bracket && !commas) return null
  const named = personEndsAt(before.end)
  if (named) return { kind: 'age', unit: 'years', first, last }
  if (!/^\p{Lu}/u.test(before.text))
    return commas && after?.text === ',' && PERSON_ROLE.test(before.lower)
      ? { kind: 'age', unit: 'years', first, last }
      : null
  if (named === false && !/^\p{Lu}/u.test(atoms[first - 3]?.text ?? '')) return null
  return NOT_PERSON.has(before.lower) ? null : { kind: 'age', unit: 'years', first, last }
}

/** Nouns of agents, by their ending, and the commonest others. */
const PERSON_ROLE =
  /(?:er|or|ist|man|woman|ian|ant|ent|father|mother|wife|husband|son|girl|boy|nurse|pilot|chef|guard|widow|coach)$/
const NOT_PERSON = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday street road avenue act section article chapter page no'.split(
    ' ',
  ),
)
