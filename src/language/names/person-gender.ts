import type { Doc } from '../doc.ts'
import { FAMILY_FIRST } from '../lang/en/family-first.ts'
import { FEMALE_ROLES, MALE_ROLES } from '../lang/en/role-words.ts'
import { type Gender, genderOf } from './forename.ts'
import { normal } from './gazetteer.ts'
import type { NameSpan } from './recognise.ts'

const MALE: ReadonlySet<string> = new Set([
  ...MALE_ROLES,
  ...'mr sir lord herr señor senor monsieur sheikh sheik shaikh imam ayatollah rabbi pope prince king emir sultan shah father brother don'.split(
    ' ',
  ),
])
const FEMALE: ReadonlySet<string> = new Set([
  ...FEMALE_ROLES,
  ...'mrs ms miss dame lady madam madame mme frau señora senora princess queen sister duchess empress sheikha'.split(
    ' ',
  ),
])

/** Gender that a word before a name, or a role, tells. */
export function genderOfTitle(word: string): Gender | null {
  const plain = word.toLowerCase().replace(/\.$/, '')
  if (MALE.has(plain)) return 'male'
  return FEMALE.has(plain) ? 'female' : null
}

/** Gender that one name shows by the title before it or its forename. */
export function genderOfName(doc: Doc, name: Pick<NameSpan, 'first' | 'last'>): Gender | null {
  const title = genderOfTitle(doc.tokens[name.first - 1]?.text ?? '')
  if (title !== null) return title
  // Of "Jean-Marc" neither half tells it.
  if (name.last - name.first < 2 || /^[-‐–]$/.test(doc.tokens[name.first + 1]?.text ?? '')) return null
  // "Kim Dae-jung", "Kim Dae Jung": the family comes first.
  if (name.last - name.first > 2 && FAMILY_FIRST.has(doc.tokens[name.first]?.lower ?? '')) return null
  return genderOf(normal(doc.tokens[name.first]?.text ?? ''))
}
