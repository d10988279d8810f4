// Hebrew, Arabic and their neighbours, their presentation forms, the right-to-left scripts beyond the first plane, marks.
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff]|[\ud802-\ud803\ud83a-\ud83b]/

/** What `dir` a text needs within a page that runs left to right; null for one that runs so itself. */
export function directionOf(text: string): 'auto' | null {
  return RIGHT_TO_LEFT.test(text) ? 'auto' : null
}
