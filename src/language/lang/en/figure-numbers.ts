/** English words for numbers: what each adds, and what each multiplies by. */

export const UNITS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const)
    .concat([
      ['nil', 0],
      ['nought', 0],
      ['naught', 0],
    ]),
)

export const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['mln', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
])

/** Letters set against the digits: "$5bn", "100k". Lower-case "m" and "b" are read only where the rules allow. */
export const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['M', 1e6],
  ['MM', 1e6],
  ['m', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['bn', 1e9],
  ['Bn', 1e9],
  ['BN', 1e9],
  ['bln', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['cr', 1e7],
  ['Cr', 1e7],
])

/** After "12m" these are counted in millions, though their form does not say that they are many. */
export const MILLION_PEOPLE: ReadonlySet<string> = new Set(['people', 'men', 'women', 'children'])

/** They stand between "3m" and what is counted. */
export const MORE_WORDS: ReadonlySet<string> = new Set(['more', 'new', 'fewer', 'additional', 'extra', 'other', 'or'])

/** Plurals after which "m" is metres: what is so high, deep or long. */
export const METRE_THINGS: ReadonlySet<string> = new Set(
  `waves walls fences poles masts trees cliffs flames statues towers ladders tides swells drifts cables pipes ropes boats
  yachts ships vessels buildings banners screens turbines pylons dunes banks embankments barriers platforms tunnels
  trenches holes pits craters lanes strips intervals sprints heats hurdles finals champions runners sprinters swimmers
  races relays dashes freestylers medallists times lengths pools blades wings stretches drops falls jumps seas`
    .split(/\s+/)
    .filter(Boolean),
)

export const GROUPS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['dozens', 12],
  ['doz', 12],
  ['dozs', 12],
  ['dzs', 12],
  ['score', 20],
])

/**
 * Plurals that say a size and no number. Read as the least the word allows, two of its kind ("dozens": 24 or more,
 * "hundreds": 200 or more), with the bound "at least".
 */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ['tens', 20],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['lakhs', 2e5],
  ['millions', 2e6],
  ['crores', 2e7],
  ['billions', 2e9],
  ['trillions', 2e12],
])

export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
  ['twentieth', 20],
  ['twentieths', 20],
  ['hundredth', 100],
  ['hundredths', 100],
  ['thousandth', 1000],
  ['thousandths', 1000],
  ['millionth', 1e6],
  ['millionths', 1e6],
  ['billionth', 1e9],
  ['billionths', 1e9],
  ['trillionth', 1e12],
  ['trillionths', 1e12],
])

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
  ['twentieth', 20],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['eightieth', 80],
  ['ninetieth', 90],
  ['hundredth', 100],
])

export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
])
