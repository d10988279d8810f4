import type { Synopsis } from '../../model/types.ts'
import { sideName } from '../../web/view/wording-shown.ts'
import type { Rows } from './csv-report.ts'

const COLUMNS = ['story', 'side', 'words', 'z', 'uses', 'uses elsewhere', 'report', 'article', 'quote', 'start', 'end']

/** Words that one side uses more than the others: a row for each passage. */
export function wordingTable({ stories, wording = [] }: Synopsis, label: (articleId: string) => string): Rows {
  const titles = new Map(stories.map(({ id, title }) => [id, title]))
  const rows = wording.flatMap((side) =>
    side.terms.flatMap(({ text, z, count, others, spans }) =>
      spans.map(({ articleId, quote, start, end }) => [
        titles.get(side.storyId) ?? null,
        sideName(side, label),
        text,
        z,
        count,
        others,
        label(articleId),
        articleId,
        quote,
        start,
        end,
      ]),
    ),
  )
  return [COLUMNS, ...rows]
}
