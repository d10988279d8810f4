import { anyAgency } from '../agencies.ts'
import { isClosed, type Mark, type Rule } from '../page.ts'

/** Signs within a line that it tells of a picture. */
const signs: readonly RegExp[] = [
  /\((?:AP|AFP|Reuters|EPA|PA) (?:Photo|Image)s?\/[^()]{2,80}\)$/,
  /^(?:FILE(?: PHOTO)?\s?[-–—:]|in this (?:\w+day, )?(?:\p{Lu}\w+\.? \d{1,2}, \d{4},?|undated|\w+ \d{4}) (?:file )?(?:photo|image|picture)|this (?:undated |\p{Lu}\w+\.? \d{1,2}, \d{4},? )(?:file )?(?:photo|image|picture))/iu,
  /[([](?:photo(?:s|graph)?|picture|image|credit|photo credit|image credit|source|file photo|courtesy)(?: (?:by|credit|courtesy))?\s?[:/ ]\s?[^()[\]]{2,100}[)\]]\.?$/i,
  /[([](?:file|file photo|archive|pictured|photo|picture)[)\]]\.?$/i,
  /\b(?:REUTERS|AFP|EPA|AP|Getty Images|Handout via [\w ]{2,20})\/[\p{Lu}][\p{L}.'’ -]{2,40}$/u,
  /\b(?:photographer|photograph|photo|picture|image|photo credit|photography)(?: by)?\s?: ?[\p{Lu}][\p{L}.'’-]+ [^!?]{2,60}$/iu,
  /\b(?:in|from) (?:a|an|this|the) (?:undated |handout |file |still |screen ?grab |aerial |satellite )?(?:photo(?:graph)?|picture|image|video grab|screen ?grab|handout)\b[^.]{0,60}(?:obtained|released|provided|issued|taken|by|from|made available)\b[^.]{0,60}\.?$/i,
  /^(?:a |an |this |the )?(?:grab|screen ?grab|screenshot|still|frame|file (?:photo|picture|image)|handout (?:photo|picture|image)|(?:photo|photograph|picture|image)(?: \w+){0,3}) (?:from|of|taken|released|issued|provided|shows|showing|by)\b.{10,300}$/i,
  /^(?:pictured|above|below|left|right|top|seen here|file)\s?(?:\([^)]{2,20}\))?\s?[:,]\s?\p{Lu}.{5,300}$/iu,
  /\b(?:veuer|newslook|wochit|buzz60|storyful)\b.{0,40}\.?$/i,
]

/** A line in brackets that is only a credit: "(Jane Roe / The Daily Post)". */
const creditAlone =
  /^[([](?:[\p{L}.'’ -]{2,40}\s?[/|]\s?[\p{L}. ]{2,40}|(?:photo|image|picture)? ?credit\s?:.{2,80}|photo\s?:.{2,80})[)\]]\.?$/iu

/** "Rescuers at work on the hillside (Reuters)", without a full stop. */
const agencyAtEnd = new RegExp(`[^.!?"”] ?[(\\[/|] ?${anyAgency}[)\\]]?$`)

/** "… on the hillside. Jane Roe/Reuters", "… on the hillside. (Jane Roe/Reuters)". */
const makerAtEnd = new RegExp(
  `[.!?"”’a-z\\d] ?(?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}?\\p{Lu}[\\p{L}.'’-]+ ?/ ?${anyAgency}(?: via ${anyAgency})?$|[(\\[][\\p{L}.,'’ -]{3,60}/ ?(?:[\\p{L} ]{2,30}/ ?)?${anyAgency}(?: via ${anyAgency})?[)\\]]\\.?$`,
  'u',
)

const longest = 900

/** Captions by what they say of the picture or its maker; one credit alone belongs to the picture too. */
export const captionSigns: Rule = {
  name: 'caption-sign',
  find: ({ body }) => {
    const captions = body.filter((line) => isCaption(line.text))
    const starts = new Set(captions.map((line) => line.text.slice(0, 60).toLowerCase()))
    return body.flatMap((line): readonly Mark[] => {
      if (creditAlone.test(line.text)) return [{ line, role: 'removed' }]
      if (isCaption(line.text)) return [{ line, role: 'caption' }]
      // the same caption again, without its credit
      const again = line.text.length >= 60 && starts.has(line.text.slice(0, 60).toLowerCase()) && !isClosed(line.text)
      return again ? [{ line, role: 'caption' }] : []
    })
  },
}

function isCaption(text: string): boolean {
  if (text.length > longest || /^["“‘]/.test(text)) return false
  return (
    signs.some((sign) => sign.test(text)) ||
    makerAtEnd.test(text) ||
    (agencyAtEnd.test(text) && text.length > 20 && !/[.!?]["”’]? /.test(text))
  )
}
