import { findDates, readDate } from '../../dateline/read-date.ts'
import { type Facts, isClosed, type Mark, type Rule } from '../page.ts'

/** How far from head and tail such lines stand. */
const reach = 8
const longest = 160

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat|sun'
const publishedLabel =
  /\b(?:published|publish(?:ed)? (?:date|on|at)|date published|publication date|publishing date|posted|issued|first published|released|date)\b|^publish date/i
const modifiedLabel = /\b(?:updated|last updated|last modified|modified|update)\b/i
/** What may stand beside the date in a line that is nothing but a date. */
const nothingElse = new RegExp(
  `^(?:${weekday}|on|at|gmt|utc|bst|[ecmp][sd]?t|ist|[ap]\\.?m\\.?|[\\d:.,+|()/ –—-]|\\s)*$`,
  'i',
)

/** Lines that state when the article was published or changed: "Published: 2016-11-09", "Updated 10:03 GMT, 4 May 2021". */
export const statedDates: Rule = {
  name: 'stated-date',
  find: ({ body, total }) => {
    // a menu may stand above the headline: the head goes on to the first line of prose
    const head = Math.max(reach, body.find(({ text }) => text.length >= prose && isClosed(text))?.i ?? 0)
    const marks = body.flatMap((line): readonly Mark[] => {
      const near = line.i < head || line.i >= total - reach
      if (!near || line.text.length > longest || !/\d{4}/.test(line.text)) return []
      const facts = readFacts(line.text)
      return facts === null ? [] : [{ line, role: 'removed', facts }]
    })
    // a masthead may show the day on which the page was saved: what says what it is counts first
    return marks.toSorted((a, b) => Number(isLabelled(b.line.text)) - Number(isLabelled(a.line.text)))
  },
}

/** The first sentences of an article are at least so long. */
const prose = 80

function isLabelled(text: string): boolean {
  return publishedLabel.test(text)
}

function readFacts(text: string): Facts | null {
  const spread = text.replace(/([a-z])(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)/i, '$1 ')
  const dates = findDates(spread)
  const [date] = dates
  if (date === undefined) return null
  const hasLabel = (label: RegExp) => {
    const at = label.exec(spread)
    return at !== null && at.index < 24 && at.index <= date.start
  }
  const both = dates.length === 2 && modifiedLabel.test(spread.slice(date.end, dates[1]?.start))
  if (both) {
    const cut = date.end + spread.slice(date.end).search(modifiedLabel)
    const published = readDate(spread.slice(0, cut))
    const modified = readDate(spread.slice(cut))
    if (hasLabel(publishedLabel) && published !== null && modified !== null) return { published, modified }
  }
  const value = readDate(spread)
  if (value === null) return null
  if (hasLabel(modifiedLabel)) return isAlone(spread, date, 60) ? { modified: value } : null
  if (hasLabel(publishedLabel)) return isAlone(spread, date, 60) ? { published: value } : null
  const around = spread.slice(0, date.start) + spread.slice(date.end)
  return nothingElse.test(around) ? { published: value } : null
}

/** A labelled date may have a few words beside it, but is no sentence. */
function isAlone(text: string, date: { readonly start: number; readonly end: number }, most: number): boolean {
  return text.length - (date.end - date.start) <= most
}
