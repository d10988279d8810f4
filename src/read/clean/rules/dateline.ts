import { isNewsAgency, newsAgency } from '../agencies.ts'
import type { Facts, Rule } from '../page.ts'

const reach = 4
const place = "(?:\\p{Lu}[\\p{L}.'’-]+[, /]{0,2}){1,6}"
const day = '(?:,? ?(?:\\p{Lu}[a-z]{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}[a-z]{2,8}\\.?)(?:,? \\d{4})?)?'

/** "CITY (Agency) -", "(Agency)", "CITY, May 4 (Agency) —". */
const agencyDateline = new RegExp(
  `^(?:${place}${day} ?)?[(\\[]((?:${newsAgency})(?:[/, ]{1,2}${newsAgency})?)[)\\]]`,
  'u',
)
/** "Town Voice Agency (TVA)-Monitoring:": the outlet's own name with its letters, signing the first paragraph. */
const ownDateline = /^((?:\p{Lu}?[\p{L}.'’-]+ ){1,5})\((\p{Lu}{2,6})\) ?[-–—:] ?(?:\p{Lu}\p{L}{2,20}:)?/u
/** "CITY —", in capitals. */
const cityDateline = /^(?:\p{Lu}{3,}[\p{Lu}.,' ]{0,40})(?:,? \p{Lu}[a-z]{2,8}\.? \d{1,2})? ?(?:--|[–—]|- )/u

/** Does a paragraph open with a dateline, as the first of a report does? */
export function opensReport(text: string): boolean {
  return agencyDateline.test(text) || ownDateline.test(text) || cityDateline.test(text)
}

/** The dateline of the first paragraphs: credits an agency or names the outlet. It stays in the text, as its own words. */
export const dateline: Rule = {
  name: 'dateline',
  find: ({ body }) =>
    body.slice(0, reach).flatMap((line) => {
      const facts = readDateline(line.text)
      return facts === null ? [] : [{ line, role: null, facts }]
    }),
}

/** "(CNN) …" without a place: the outlet's own form, not a wire's. */
const broadcaster =
  /^\((CNN(?: Business)?|CBS News|NBC News|ABC News|CNBC|NPR|BBC News|BBC|Fox News|Al Jazeera|VOA|VOA News)\)/

function readDateline(text: string): Facts | null {
  const own = broadcaster.exec(text)?.[1]
  if (own !== undefined) return { outlet: own }
  const agency = agencyDateline.exec(text)?.[1]
  if (agency !== undefined) return { credits: agency.split(/[/,] ?/) }
  const signed = ownDateline.exec(text)
  if (signed === null) return null
  const [, name = '', letters = ''] = signed
  const initials = name
    .split(/[ -]/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
  if (initials !== letters) return null
  return isNewsAgency(letters) || isNewsAgency(name.trim()) ? { credits: [name.trim()] } : { outlet: name.trim() }
}
