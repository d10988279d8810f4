import { cleanText } from '../clean/clean-text.ts'
import { unknownDate } from '../dateline/date-known.ts'
import type { Draft } from '../draft.ts'
import type { Format } from './format.ts'

/** Plain text: cleaned, or taken as it is. The last of the formats: matches anything. */
export const text: Format = {
  name: 'text',
  matches: () => true,
  read: ({ text: whole }, hint) => {
    if (whole.trim() === '') return [{ reason: 'the file is empty: there is no text to read' }]
    return [hint.plain === true ? plainDraft(whole) : cleanText(whole)]
  },
}

/** A draft whose text is taken as it is. */
export function plainDraft(whole: string): Draft {
  return {
    outlet: null,
    title: null,
    authors: [],
    credits: [],
    published: unknownDate(),
    standfirst: null,
    text: whole,
    headings: [],
    captions: [],
    removed: [],
  }
}
