import type { Mark, Rule } from '../page.ts'

const frame = /^(\d{1,3})\s?(?:\/|of)\s?(\d{1,3})\b(?=\s+\S)/
const opener = /\b\d{1,3} show all\b|\bshow all \d{1,3}\b|\b(?:in pictures|photo gallery|slideshow|gallery)$/i
const label = /^.{2,80}\b(?:in pictures|photo gallery|slideshow|gallery)\s?:?$/i

/** "Photos: … Hide Caption 9 of 12". */
const slideEnd = /\bhide caption \d{1,3} of \d{1,3}$/i

/** Frames of a picture gallery ("3/34 …") with the lines that open it, and galleries run together in one line. */
export const gallery: Rule = {
  name: 'gallery',
  find: ({ body }) => {
    const frames = body.filter((line) => {
      const match = frame.exec(line.text)
      return match !== null && Number(match[2]) >= 3 && Number(match[1]) <= Number(match[2])
    })
    const isGallery = frames.length >= 3
    const taken = new Set(isGallery ? frames : [])
    return body.flatMap((line, place): readonly Mark[] => {
      const next = body[place + 1]
      const after = body[place + 2]
      const opens =
        (opener.test(line.text) || label.test(line.text)) &&
        ((next !== undefined && taken.has(next)) || (after !== undefined && taken.has(after)))
      const packed = (line.text.match(/\b\d{1,3}\/\d{1,3}(?= \p{Lu})/gu)?.length ?? 0) >= 3
      const slide = slideEnd.test(line.text)
      return taken.has(line) || opens || packed || slide ? [{ line, role: 'removed' }] : []
    })
  },
}
