import { findDates } from '../../dateline/read-date.ts'
import { newsAgency } from '../agencies.ts'
import { furnitureLines } from '../furniture-lines.ts'
import type { Facts, Mark, Rule } from '../page.ts'

const mostAnywhere = 600
const personName = /^\p{Lu}[\p{L}.'’-]*(?: (?:de|van|von|der|den|bin|al|el|da|di|la|le|\p{Lu}[\p{L}.'’-]*)){1,3}$/u

/** "Copyright 2017 The Associated Press.": whose copy it is. */
const copyright = new RegExp(`^(?:copyright )?(?:©|\\(c\\))? ?\\d{4} (${newsAgency})\\b`, 'i')

/** Sharing rows, newsletter boxes, advertising, links to other stories, the outlet's words to its readers, controls. */
export const furniture: Rule = {
  name: 'furniture',
  find: ({ body }) =>
    body.flatMap((line): readonly Mark[] => {
      const hit = furnitureLines.some(
        ({ pattern, most = mostAnywhere }) => line.text.length <= most && pattern.test(line.text),
      )
      if (!hit) return []
      const facts = readFacts(line.text)
      return [{ line, role: 'removed', ...(facts === null ? {} : { facts }) }]
    }),
}

/** "Follow DAILY POST reporter Jane Roe on Twitter" names outlet and author; an amendment names its day. */
function readFacts(text: string): Facts | null {
  const follow =
    /^follow (?:the )?((?:[\p{Lu}][\p{L}.]* ?){1,4}?) (?:reporter|correspondent|writer|columnist|editor) ((?:[\p{Lu}][\p{L}.'’-]* ?){2,4})\bon\b/iu.exec(
      text,
    )
  if (follow !== null) return { outlet: (follow[1] ?? '').trim(), authors: [(follow[2] ?? '').trim()] }
  const reporters = reportedBy(text)
  if (reporters.length > 0) return { authors: reporters }
  const owner = copyright.exec(text)?.[1]
  if (owner !== undefined) return { credits: [owner] }
  const holder =
    /^copyright(?: ©)? \d{4} (?:by )?((?:[\p{Lu}&][\p{L}.&]* ?){1,5}?),?(?: (?:Inc|Ltd|LLC)\b\.?)?\. all rights reserved/iu.exec(
      text,
    )?.[1]
  if (holder !== undefined) return { outlet: holder.trim() }
  const first =
    /^this (?:article|story|post|report|piece) (?:was )?(?:originally|first) (?:appeared|published|ran|featured) (?:on|in|by|at) ((?:the )?\p{L}.{1,40}?)(?:\.$|\.? (?:and|on|in|at)\b|$)/iu.exec(
      text,
    )?.[1]
  if (first !== undefined) return { credits: [first] }
  const amended =
    /^\W{0,3}this (?:article|story|post|piece) (?:was|has been) (?:amended|updated|corrected|edited|modified)\b.{0,20}/i.exec(
      text,
    )
  return amended === null ? null : amendment(text)
}

/** "(Reporting by Ida Holm in Ostmark and Jon Berg; editing by Ann Poe)": an agency's reporters. */
function reportedBy(text: string): readonly string[] {
  const listed =
    /^(?:[–—-]{1,2}\s?|\()?(?:reporting|writing|written|reported) by ([^;.()|]{4,160})/iu.exec(text)?.[1] ?? ''
  return listed
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+/)
    .map((part) => part.replace(/\s+(?:in|at|from)\s+\p{Lu}.*$/u, '').trim())
    .filter((part) => personName.test(part))
}

function amendment(text: string): Facts | null {
  const day = findDates(text.slice(0, 120))[0]
  return day === undefined ? null : { modified: day.value }
}
