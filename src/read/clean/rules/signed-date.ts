import { findDates, readDate } from '../../dateline/read-date.ts'
import { isPersonLike, outletIn } from '../names-of-media.ts'
import type { Mark, Rule } from '../page.ts'

const headReach = 8
const tailReach = 3
const longest = 90

/** "(The Post 05/04/2021 page4)": where it was printed; the day may be written either way. */
const printed = /^\((\p{Lu}[\p{L} ]{2,40}) \d{2}\/\d{2}\/\d{4} page ?\w{1,4}\)$/u

/** "Jane Roe, 11 June 2024" at the head, "Valley Press Agency 13.11.2024 11:40 GMT" at the end: who, and when. */
export const signedDate: Rule = {
  name: 'signed-date',
  find: ({ body, total }) =>
    body.flatMap((line): readonly Mark[] => {
      if (line.text.length > longest || (line.i >= headReach && line.i < total - tailReach)) return []
      const page = printed.exec(line.text)?.[1]
      if (page !== undefined) return [{ line, role: 'removed', facts: { outlet: page } }]
      const [date] = findDates(line.text)
      if (date === undefined || !/^[\s\d:.,|+A-Z()-]*$/.test(line.text.slice(date.end))) return []
      const name = line.text
        .slice(0, date.start)
        .replace(/^by\s+/i, '')
        .replace(/[\s,|·–—-]+$/, '')
      const published = readDate(line.text) ?? date.value
      const outlet = outletIn(name)
      if (outlet !== null) return [{ line, role: 'removed', facts: { outlet, published } }]
      return isPersonLike(name) ? [{ line, role: 'removed', facts: { authors: [name], published } }] : []
    }),
}
