import { cleanText } from '../clean/clean-text.ts'
import { readPress } from '../press/read-press.ts'
import { readRtf } from '../rtf/read-rtf.ts'
import type { Format } from './format.ts'

/** Rich Text Format: an article, or the articles of a press database's export. */
export const rtf: Format = {
  name: 'rtf',
  matches: (head) => /^\s{0,100}\{\\rtf/.test(head),
  read: ({ text }) => {
    const paragraphs = readRtf(text)
    if (paragraphs.length === 0) return [{ reason: 'the RTF file has no text' }]
    return readPress(paragraphs.join('\n')) ?? [cleanText(paragraphs.join('\n\n'))]
  },
}
