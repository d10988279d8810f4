import { countWords, isClosed, type Line, type Mark, type Rule } from '../page.ts'

/** Share of closed lines from which a text's open lines mean something. */
const closedShare = 0.5
const headingWords = 12
const headingLength = 90
/** So many open lines in a row, this short on average, are a list or verse. */
const listLength = 3
const listWords = 7

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
    const runs = runLengths(body)
    return body.flatMap((line, place): readonly Mark[] => {
      const run = runs[place]
      if (run === undefined || run.length === 0) return []
      const cutOff = place === body.length - 1 && countWords(line.text) > headingWords
      const listed = run.length >= listLength && run.words <= listWords && !run.last
      if (cutOff || listed) return []
      const short = countWords(line.text) <= headingWords && line.text.length <= headingLength
      return [{ line, role: short && (run.length < listLength || run.words <= listWords) ? 'heading' : 'caption' }]
    })
  },
}

/** A run of open lines: how many, their mean number of words, and whether it ends the text. */
type Run = { readonly length: number; readonly words: number; readonly last: boolean }

/** For each line the run of open lines it stands in; length 0 where it is closed. */
function runLengths(body: readonly Line[]): readonly Run[] {
  const runs: Run[] = []
  for (let from = 0; from < body.length; ) {
    let to = from
    let words = 0
    for (let line = body[to]; line !== undefined && isOpen(line); line = body[to]) {
      words += countWords(line.text)
      to += 1
    }
    const length = to - from
    const run = { length, words: length === 0 ? 0 : words / length, last: to === body.length }
    for (let i = 0; i < Math.max(1, length); i += 1) runs.push(run)
    from = Math.max(to, from + 1)
  }
  return runs
}

function isOpen({ text }: Line): boolean {
  if (dashed.test(text)) return true
  if (!/\p{L}{2}/u.test(text)) return false
  return !isClosed(text) && !post.test(text) && !bullet.test(text) && !/["“][^"”]*$/.test(text)
}
