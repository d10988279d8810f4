import { anyAgency } from '../agencies.ts'
import type { Mark, Rule } from '../page.ts'

/** Labels that players and picture boxes leave in saved text, in front of the caption they belong to. */
const forms: readonly RegExp[] = [
  /^(?:media playback is (?:un|not )supported.{0,40}? )?media caption (?<caption>.+)$/i,
  /^image (?:copyright|source)[ ,]\s?.{1,80}? image caption,? (?<caption>.+)$/i,
  /^image caption,?:? (?<caption>.+)$/i,
  /^(?:image (?:copyright|source)|photo credit|picture credit)[ ,:].{1,80}$/i,
  /^(?:media playback is (?:un|not )supported)\b.{0,60}$/i,
  /^(?:close|hide) (?<caption>\p{Lu}\p{L}* .{20,}(?:[a-z]\. \p{Lu}\w+|[^.!?"”]))$/iu,
  /^enlarge this image(?: toggle caption)? (?<caption>.{2,200})$/i,
  /^(?:toggle caption|hide caption|file photo|photo|picture|image|caption|video|watch)\s?: ?(?<caption>.{2,400})$/i,
  new RegExp(`^(?:AP:Associated Press|${anyAgency}) (?<caption>\\p{Lu}[\\p{L}’'-]* .{20,300}[^.!?…"”])$`, 'u'),
]

/** A caption that stands behind a player's or a picture box's label. */
export const mediaLabels: Rule = {
  name: 'media-label',
  find: ({ body }) =>
    body.flatMap((line): readonly Mark[] => {
      for (const form of forms) {
        const match = form.exec(line.text)
        if (match === null) continue
        const caption = match.groups?.caption
        return caption === undefined || countsAsCredit(caption)
          ? [{ line, role: 'removed' }]
          : [{ line, role: 'caption' }]
      }
      return []
    }),
}

/** "Jane Roe/AP Jane Roe/AP": a credit alone. */
function countsAsCredit(text: string): boolean {
  return text.length < 80 && /^(?:[\p{L}.'’ -]{2,40}\/[\p{L}. ]{2,30}\s?){1,2}$/u.test(text)
}
