/** How much of a story its page shows before it folds, shortens or leaves to the JSON. */
export type Budget = {
  readonly isTight: boolean
  /** Points on which reports differ, and those to compare oneself, listed; what most reports tell first. */
  readonly apart: number
  readonly unclear: number
  /** Reports that are columns of the matrix; those with most of its points. */
  readonly columns: number
  /** Agreed points listed; those that most reports tell. */
  readonly agreed: number
  /** Points that several speak of in unlike words, listed. */
  readonly alike: number
  /** Points that only one report makes: so many are listed in all, as many of each report. */
  readonly single: number
  /** Of what only one says and no list names, so many points of each report are marked in its text. */
  readonly inPlace: number
  /** Characters of a passage in the list of what only one says. */
  readonly singleWords: number
  /** Reports whose omissions are listed. */
  readonly blind: number
  /** Events of the timeline. */
  readonly events: number
  /** Entities and events whose names are laid side by side; forms of one in one report. */
  readonly named: number
  readonly forms: number
  /** Sides whose own words are listed, and how many of each. */
  readonly sides: number
  readonly terms: number
  /** Accounts in the matrix, six empty cells for one. */
  readonly accounts: number
  /** Lines in the picture of origins. */
  readonly drawn: number
  /** Decisions that are listed. */
  readonly traced: number
}

/** Reports that a reader can still go through one by one. */
const FEW = 20
/** Reports that a table can have as columns, and a reader can still find one among. */
const MANY = 120

// Found on real stories of 2, 6, 11, 14, 20 and 60 reports: a page of a few reports holds all there is; one of 20 or
// of 60 stays under 300 kB beside its articles, and within what an editor reads.
const WIDE: Budget = {
  isTight: false,
  apart: Infinity,
  unclear: Infinity,
  columns: Infinity,
  agreed: 100,
  alike: 40,
  single: 150,
  inPlace: Infinity,
  singleWords: 420,
  blind: 20,
  events: 48,
  named: 12,
  forms: 6,
  sides: 20,
  terms: 8,
  accounts: 550,
  drawn: 18,
  traced: 30,
}
const TIGHT: Budget = {
  isTight: true,
  apart: Infinity,
  unclear: Infinity,
  columns: Infinity,
  agreed: 18,
  alike: 3,
  single: 52,
  inPlace: 1,
  singleWords: 95,
  blind: 6,
  events: 20,
  named: 5,
  forms: 3,
  sides: 6,
  terms: 3,
  accounts: 360,
  drawn: 12,
  traced: 4,
}

// Found on generated stories of 500 and 2,000 reports: a browser opens their page, and its table can be read.
const VAST: Budget = { ...TIGHT, apart: 40, unclear: 30, columns: 40 }

/** The budget of a story of so many reports. */
export function budgetOf(reports: number): Budget {
  return reports <= FEW ? WIDE : reports <= MANY ? TIGHT : VAST
}
