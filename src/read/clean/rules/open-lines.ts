import { countWords, isClosed, type Line, type Mark, type Rule } from '../page.ts'

/** Share of closed lines from which a text's open lines mean something. */
const closedShare = 0.6
const headingWords = 12
const headingLength = 90

/** Signature of an embedded post: "— Jane Roe (@janeroe) May 4, 2021". */
const post = /(?:—|--|–) .{2,60}\(@\w+\)(?: .{4,24})?$|(?:pic\.twitter\.com|https?:\/\/)\S+$/
const bullet = /^(?:[•·▪*–-]|\d{1,2}[.)])\s/
const dashed = /^[-–—] .{2,80} [-–—]$/

/** Lines that do not close like sentences: short ones are subheadings, long ones captions; lists stay. */
export const openLines: Rule = {
  name: 'open-line',
  find: ({ body }) => {
    const closed = body.filter((line) => isClosed(line.text)).length
    if (body.length < 4 || closed < body.length * closedShare) return []
    return body.flatMap((line, place): readonly Mark[] => {
      if (!isOpen(line) || inList(body, place)) return []
      const short = countWords(line.text) <= headingWords && line.text.length <= headingLength
      return [{ line, role: short ? 'heading' : 'caption' }]
    })
  },
}

function isOpen({ text }: Line): boolean {
  if (dashed.test(text)) return true
  return !isClosed(text) && !post.test(text) && !bullet.test(text) && !/["“][^"”]*$/.test(text)
}

/** Three or more open lines in a row, not at the end, are a list or verse. */
function inList(body: readonly Line[], place: number): boolean {
  let from = place
  let to = place
  while (from > 0 && isOpenAt(body, from - 1)) from -= 1
  while (isOpenAt(body, to + 1)) to += 1
  return to - from >= 2 && to < body.length - 1
}

function isOpenAt(body: readonly Line[], place: number): boolean {
  const line = body[place]
  return line !== undefined && isOpen(line)
}
