/**
 * Words that tell one quantity from another of the same thing, under one name. Names in one set of OPPOSED never belong
 * to the same question.
 */
export const QUALIFIERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    initial: 'initial initially first original originally previous previously earlier opening prior',
    latest: 'latest raised new newest improved sweetened revised increased final higher fresh updated raise',
    remaining: 'still remaining remain remains remained',
    other: 'other others another more additional further extra',
    serious: 'serious seriously critical critically severe severely life-threatening grave gravely badly',
    minor: 'minor slight slightly lightly light walking',
    child: 'child children minor infant baby',
    woman: 'woman women female',
    man: 'man men male',
    cash: 'cash',
    stock: 'stock',
    civilian: 'civilian civilians',
    average: 'average mean median typical typically averaging',
    record: 'record',
    annual: 'annual annually yearly',
    monthly: 'monthly',
    weekly: 'weekly',
    daily: 'daily',
    maximum: 'maximum top limit peak',
    net: 'net',
    gross: 'gross',
    total: 'total overall altogether combined',
    expected: 'expected planned projected forecast forecasts expects would could might may target',
  }).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
)

export const OPPOSED: readonly (readonly string[])[] = [
  ['initial', 'latest'],
  ['initial', 'remaining'],
  ['serious', 'minor'],
  ['cash', 'stock'],
  ['child', 'woman', 'man'],
  ['annual', 'monthly', 'weekly', 'daily'],
  ['net', 'gross'],
  ['with debt', 'without debt'],
]

/** Qualifiers that make another question of it where only one of two figures has them. */
export const DECIDING: ReadonlySet<string> = new Set([
  'remaining',
  'serious',
  'minor',
  'child',
  'woman',
  'man',
  'average',
  'maximum',
  'with debt',
  'one of',
  'cash',
  'stock',
  'expected',
  'per head',
  'former',
])
