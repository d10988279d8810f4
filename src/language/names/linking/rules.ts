import { acronym } from './acronym.ts'
import { companyEnding } from './company-ending.ts'
import { misspelling } from './misspelling.ts'
import { otherSuffix } from './other-suffix.ts'
import { personParts } from './person-parts.ts'
import { placePart } from './place-part.ts'
import type { LinkingRule } from './rule.ts'
import { sameWords } from './same-words.ts'
import { shortBody } from './short-body.ts'
import { shortForm } from './short-form.ts'

/** The rules of linking, in order; the first that says anything decides. */
export const LINKING_RULES: readonly LinkingRule[] = [
  otherSuffix, // before sameWords, which does not see the suffix
  sameWords,
  acronym,
  companyEnding,
  personParts, // before misspelling: two forenames one letter apart are two people
  misspelling,
  shortBody,
  shortForm,
  placePart,
]
