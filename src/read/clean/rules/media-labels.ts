import { anyAgency } from '../agencies.ts'
import type { Mark, Rule } from '../page.ts'

/** Labels that players and picture boxes leave in saved text, in front of the caption they belong to. */
const forms: readonly RegExp[] = [
  /^(?<label>Facebook Twitter (?:Pinterest|Google\+?|LinkedIn|WhatsApp)(?: Email)?) (?<caption>\p{Lu}.{10,400})$/u,
  /^(?<label>(?:media playback is (?:un|not )supported.{0,40}? )?media caption) (?<caption>.+)$/i,
  /^(?<label>image (?:copyright|source)[ ,]\s?.{1,80}? image caption,?) (?<caption>.+)$/i,
  /^(?<label>image caption,?:?) (?<caption>.+)$/i,
  /^(?:image (?:copyright|source)|photo credit|picture credit|toggle caption)[ ,:].{1,80}$/i,
  /^(?:media playback is (?:un|not )supported)\b.{0,60}$/i,
  /^(?<label>CLOSE|Hide caption) (?<caption>\p{Lu}[\p{L}'’-]* .{20,500})$/u,
  /^(?<label>enlarge this image(?: toggle caption)?) (?<caption>.{2,300})$/i,
  /^(?<label>(?:toggle caption|hide caption|file photo|photo|picture|image|caption|video|watch)\s?:) ?(?<caption>.{2,400})$/i,
  new RegExp(`^(?<label>AP:Associated Press|${anyAgency}) (?<caption>\\p{Lu}[\\p{L}’'-]* .{20,300}[^.!?…"”])$`, 'u'),
]

/** A caption that stands behind a player's or a picture box's label; the label itself is left out. */
export const mediaLabels: Rule = {
  name: 'media-label',
  find: ({ body }) =>
    body.flatMap((line): readonly Mark[] => {
      for (const form of forms) {
        const match = form.exec(line.text)
        if (match === null) continue
        const { caption, label } = match.groups ?? {}
        if (caption === undefined || label === undefined || isCredit(caption)) return [{ line, role: 'removed' }]
        return [{ line, role: 'caption', text: caption, label }]
      }
      return []
    }),
}

/** "Jane Roe/AP Jane Roe/AP": a credit alone. */
function isCredit(text: string): boolean {
  return text.length < 80 && /^(?:[\p{L}.'’ -]{2,40}\/[\p{L}. ]{2,30}\s?){1,2}$/u.test(text)
}
