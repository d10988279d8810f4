import { repeatNames } from '../repeated-names.ts'
import { acronyms } from './acronyms.ts'
import { bodyNouns } from './body-nouns.ts'
import { bodyRuns } from './body-runs.ts'
import { capitalRuns } from './capital-runs.ts'
import { companyNames } from './company-names.ts'
import { companySigns } from './company-signs.ts'
import { cutOrigins } from './cut-origins.ts'
import { dropPeoples } from './drop-peoples.ts'
import { forPlaces } from './for-places.ts'
import { hashtags } from './hashtags.ts'
import { hyphenedPairs } from './hyphened-pairs.ts'
import { hyphenedPersons } from './hyphened-persons.ts'
import { joinedWords } from './joined-words.ts'
import { landOwners } from './land-owners.ts'
import { listedKinds } from './listed-kinds.ts'
import { localStations } from './local-stations.ts'
import type { MendingRule } from './mending-rule.ts'
import { nicknames } from './nicknames.ts'
import { numberedBills } from './numbered-bills.ts'
import { shortBodies } from './short-bodies.ts'
import { siteNames } from './site-names.ts'
import { spacedLetters } from './spaced-letters.ts'
import { splitPlacePerson } from './split-place-person.ts'
import { things } from './things.ts'
import { toldPersons } from './told-persons.ts'
import { trimTitles } from './trim-titles.ts'
import { unknownAcronyms } from './unknown-acronyms.ts'

/** What is corrected after the tagger, in order. */
export const MENDING_RULES: readonly MendingRule[] = [
  trimTitles,
  dropPeoples, // after trimTitles, which may leave only a people or a title
  companyNames,
  splitPlacePerson,
  cutOrigins,
  hyphenedPersons,
  hyphenedPairs,
  nicknames,
  toldPersons,
  siteNames,
  localStations,
  bodyRuns,
  bodyNouns, // after bodyRuns, which tells longer names
  forPlaces,
  listedKinds,
  companySigns,
  landOwners,
  things,
  spacedLetters,
  acronyms, // after bodyRuns, whose names they may be short for
  unknownAcronyms,
  joinedWords,
  hashtags,
  numberedBills,
  capitalRuns, // after all that know what a name is
  shortBodies,
  repeatNames, // last, so that what the others found is carried through the article
]
