import type { Draft } from '../draft.ts'
import { beginsAsFactiva, readFactiva } from './factiva.ts'
import { beginsAsNexis, readNexis } from './nexis.ts'
import { pressDraft } from './press-article.ts'

/** Characters by which an export is told, where a whole text is at hand. */
const headSize = 20_000

/** Is this the beginning of an export of a press database? */
export function beginsAsPress(head: string): boolean {
  return beginsAsNexis(head) || beginsAsFactiva(head)
}

/** The articles of an export of a press database (Nexis, Factiva); null where a text is none. */
export function readPress(text: string): readonly Draft[] | null {
  const head = text.slice(0, headSize)
  const articles = beginsAsNexis(head) ? readNexis(text) : beginsAsFactiva(head) ? readFactiva(text) : []
  const drafts = articles.flatMap((article) => pressDraft(article) ?? [])
  return drafts.length === 0 ? null : drafts
}
