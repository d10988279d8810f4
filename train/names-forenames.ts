/**
 * Makes src/language/lang/en/forenames.ts: forenames by gender and short forms of forenames.
 * usage: node train/names-forenames.ts ../shared/data
 * Sources: popular-names-by-country (CC0), congress-legislators (CC0), nicknames (Apache-2.0).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { normal } from '../src/language/names/gazetteer.ts'

const data = process.argv[2] ?? '../shared/data'
const read = (path: string): string => readFileSync(`${data}/names/${path}`, 'utf8').replace(/^\ufeff/, '')

const counts = new Map<string, [number, number]>()
function count(name: string, gender: string): void {
  const form = normal(name.trim())
  if (!/^[a-z'-]{2,}$/.test(form)) return
  const pair = counts.get(form) ?? [0, 0]
  pair[gender === 'F' ? 1 : 0]++
  counts.set(form, pair)
}
for (const line of read('popular-names/common-forenames-by-country.csv').split(/\r?\n/).slice(1)) {
  const cells = line.split(',')
  count(cells.at(-1) ?? '', cells[9] ?? '')
}
for (const entry of read('congress/legislators-current.yaml').split(/^- id:/m)) {
  const first = /^ {4}first: (.+)$/m.exec(entry)?.[1]
  const gender = /^ {4}gender: (.)$/m.exec(entry)?.[1]
  if (first && gender) count(first.replaceAll("'", ''), gender)
}
const short = new Map<string, Set<string>>()
for (const line of read('nicknames/names.csv').split(/\r?\n/).slice(1)) {
  const [full, , nick] = line.split(',')
  if (!full || !nick || !/^[a-z]+$/.test(full) || !/^[a-z]+$/.test(nick)) continue
  short.set(full, (short.get(full) ?? new Set()).add(nick))
  // A short form has the gender of the forenames it stands for.
  const pair = counts.get(full)
  if (pair && !counts.has(nick)) counts.set(nick, [...pair])
}
const male = [...counts].filter(([, [m, f]]) => m > 4 * f).map(([name]) => name)
const female = [...counts].filter(([, [m, f]]) => f > 4 * m).map(([name]) => name)
const rows = [...short].map(([full, nicks]) => `${full} ${[...nicks].sort().join(' ')}`).sort()
const wrap = (words: string[]): string =>
  words
    .sort()
    .join(' ')
    .replace(/(.{1,118})( |$)/g, '$1\n')
    .trim()
writeFileSync(
  'src/language/lang/en/forenames.ts',
  `/** Made by train/names-forenames.ts, which names the sources: forenames, lower case, without accents. */
export const MALE_FORENAMES: readonly string[] = \`
${wrap(male)}
\`
  .trim()
  .split(/\\s+/)

export const FEMALE_FORENAMES: readonly string[] = \`
${wrap(female)}
\`
  .trim()
  .split(/\\s+/)

/** A line: a forename and its short forms. */
export const SHORT_FORENAMES: readonly string[] = \`
${rows.join('\n')}
\`
  .trim()
  .split('\\n')
`,
)
console.log(male.length, female.length, rows.length)
