import type { Format } from './format.ts'
import { webAddress } from './web-address.ts'

const address = /^https?:\/\/\S{1,4000}$/i

/** A text of addresses alone, one a line, as sitemaps in text form and people's own lists are. "#" begins a comment. */
export const addressList: Format = {
  name: 'list of addresses',
  matches: (head) => {
    const lines = linesOf(head)
    // the last line may be cut short
    return lines.length > 0 && lines.every((line, i) => address.test(line) || (i > 0 && i === lines.length - 1))
  },
  read: ({ text }) =>
    linesOf(text).map((line) => {
      const url = webAddress(line)
      return url === null
        ? { reason: `'${line.slice(0, 200)}' is no address of a page` }
        : { link: { to: 'page' as const, url } }
    }),
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}
