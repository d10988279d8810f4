/** Words of time in English: what each means. Data only. */

export const months: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

/** Monday first, as ISO counts. */
export const weekdays: readonly (readonly string[])[] = [
  ['monday', 'mon'],
  ['tuesday', 'tue', 'tues'],
  ['wednesday', 'wed', 'weds'],
  ['thursday', 'thu', 'thur', 'thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
]

export const units: readonly (readonly [singular: string, plural: string])[] = [
  ['second', 'seconds'],
  ['minute', 'minutes'],
  ['hour', 'hours'],
  ['day', 'days'],
  ['night', 'nights'],
  ['week', 'weeks'],
  ['weekend', 'weekends'],
  ['fortnight', 'fortnights'],
  ['month', 'months'],
  ['quarter', 'quarters'],
  ['year', 'years'],
  ['decade', 'decades'],
  ['century', 'centuries'],
  ['millennium', 'millennia'],
]

/** Other spellings: word → [unit, plural?]. */
export const unitForms: Readonly<Record<string, readonly [string, boolean]>> = {
  min: ['minute', false],
  mins: ['minute', true],
  hr: ['hour', false],
  hrs: ['hour', true],
  sec: ['second', false],
  secs: ['second', true],
  yr: ['year', false],
  yrs: ['year', true],
  wk: ['week', false],
  wks: ['week', true],
}

/** Lengths in one word: their unit. */
export const lengths: Readonly<Record<string, string>> = {
  hourlong: 'hour',
  daylong: 'day',
  nightlong: 'night',
  weeklong: 'week',
  monthlong: 'month',
  yearlong: 'year',
  decadelong: 'decade',
}

/** TIMEX3 codes of seasons and parts of the day. */
export const seasons: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  summertime: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
  wintertime: 'WI',
  springtime: 'SP',
}

export const partsOfDay: Readonly<Record<string, string>> = {
  morning: 'MO',
  mornings: 'MO',
  dawn: 'MO',
  daybreak: 'MO',
  sunrise: 'MO',
  noon: '12:00',
  noontime: '12:00',
  midday: '12:00',
  lunchtime: 'MI',
  afternoon: 'AF',
  afternoons: 'AF',
  evening: 'EV',
  evenings: 'EV',
  dusk: 'EV',
  sunset: 'EV',
  nightfall: 'EV',
  night: 'NI',
  nights: 'NI',
  nighttime: 'NI',
  midnight: '24:00',
  daytime: 'DT',
}

/** TIMEX3 period of an adverb or adjective of frequency. */
export const frequencies: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  quarterly: 'P1Q',
  yearly: 'P1Y',
  annually: 'P1Y',
  semiannually: 'P6M',
  biennially: 'P2Y',
}

export const numbers: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

export const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
}

export const ordinals: readonly string[] = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
]

/** Decades said without their century: tens digit. */
export const decades: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
}

/** Time zones as newsrooms write them: minutes east of UTC. Those that mean several zones are left out. */
export const zones: Readonly<Record<string, number>> = {
  gmt: 0,
  utc: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  edt: -240,
  est: -300,
  cdt: -300,
  pdt: -420,
  pst: -480,
  mdt: -360,
  msk: 180,
  jst: 540,
  aest: 600,
  aedt: 660,
}
