import { flat, isClosed, type Line, type Rule } from '../page.ts'

/** Words in a row that two captions of one picture series share. */
const shared = 6
const fewest = 3
const longest = 320

/**
 * Captions collected at the end of a page: the longest run of last lines that are open (no full stop) or say the same
 * as another line of the run.
 */
export const captionRun: Rule = {
  name: 'caption-run',
  find: ({ body }) => {
    const lines = tail(body)
    const seen = new Map<string, number>()
    for (const line of lines) for (const gram of grams(line)) seen.set(gram, (seen.get(gram) ?? 0) + 1)
    let from = lines.length
    let repeats = 0
    while (from > 0) {
      const line = lines[from - 1]
      if (line === undefined) break
      const repeated = [...grams(line)].some((gram) => (seen.get(gram) ?? 0) > 1)
      if (!repeated && isClosed(line.text)) break
      if (repeated) repeats += 1
      from -= 1
    }
    const run = lines.slice(from)
    if (run.length < fewest || repeats < 2 || run.length > body.length / 2) return []
    return run.map((line) => ({ line, role: 'caption' }))
  },
}

/** The last lines that are short enough for captions and hold no speech. */
function tail(body: readonly Line[]): readonly Line[] {
  let from = body.length
  while (from > 1 && from > body.length - 60) {
    const line = body[from - 1]
    if (line === undefined || line.text.length > longest || /["“”]|\b(?:said|says|told)\b/.test(line.text)) break
    from -= 1
  }
  return body.slice(from)
}

function grams(line: Line): ReadonlySet<string> {
  const words = flat(line.text).split(' ')
  const all = new Set<string>()
  for (let i = 0; i + shared <= words.length; i += 1) all.add(words.slice(i, i + shared).join(' '))
  return all
}
