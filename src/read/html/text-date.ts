import { findDates, readDate } from '../dateline/read-date.ts'
import type { PageDate } from './page-date.ts'
import type { PageDocument } from './page-node.ts'
import { readBlocks } from './read-blocks.ts'

const label =
  /(?:^|[|·•–—(>]\s?)(?:published|posted|publication date|date published|first published|issued|released|veröffentlicht|erschienen|erstellt|publié|publicado|publicada|pubblicato|geplaatst|gepubliceerd|publicerad|opublikowano|date|datum|vom|stand)(?: (?:on|am|le|el|em|il|op))?\s?[:,]?\s?(?=.{0,24}\d{4})/i
const modified = /\b(?:updated|modified|changed|aktualisiert|geändert|modifié|actualizado|mis à jour)\b/i
/** Blocks longer than this are paragraphs; their dates tell of events. */
const longest = 140
/** Blocks after the headline among which the date stands. */
const reach = 6

/** The day in the page's visible text: behind a label, or alone in a short block beside the headline. */
export function fromPageText(document: PageDocument, dayFirst: boolean): PageDate | null {
  const { body } = document
  if (body === null) return null
  const blocks = readBlocks(body)
  for (const { text } of blocks) {
    if (text.length > longest) continue
    const at = label.exec(text)
    if (at === null || modified.test(text)) continue
    const value = readDate(text.slice(at.index), { dayFirst })
    if (value !== null && findDates(text, { dayFirst }).length <= 2)
      return { value, evidence: `text "${text.slice(0, 60)}"` }
  }
  const headline = blocks.findIndex(({ kind }, i) => kind === 'heading' && i >= 0)
  if (headline < 0) return null
  const near = [
    ...blocks.slice(headline + 1, headline + 1 + reach),
    ...blocks.slice(Math.max(0, headline - 2), headline),
  ]
  for (const { text } of near) {
    if (text.length > longest || modified.test(text)) continue
    const found = findDates(text, { dayFirst })
    const [day] = found
    if (day === undefined || found.length > 1 || text.length - (day.end - day.start) > 60) continue
    return { value: readDate(text, { dayFirst }) ?? day.value, evidence: `text "${text.slice(0, 60)}"` }
  }
  return null
}
