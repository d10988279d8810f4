import type { VNode } from 'preact'
import { type Child, element } from '../element.ts'
import { count } from '../view/headline.ts'
import { type NamingForm, type NamingTable, rowsShown } from '../view/naming-table.ts'
import { shorten } from '../view/shorten.ts'
import { isolated } from './isolated.ts'
import { passageLink } from './passage-link.ts'

/** How the reports name one person, body or event: in their own voice, and where they quote others. */
export function namingSection(table: NamingTable, label: (articleId: string) => string, forms: number): VNode {
  const { name, rows: all } = table
  const rows = rowsShown(table)
  const hasQuoted = rows.some(({ quoted }) => quoted.length > 0)
  const header = (text: string) => element('th', { scope: 'col' }, text)
  const body = rows.map(({ articleId, own, quoted }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, isolated(label(articleId))),
      element('td', {}, formList(own, forms)),
      hasQuoted ? element('td', {}, formList(quoted, forms)) : null,
    ),
  )
  return element(
    'table',
    { class: hasQuoted ? 'naming voices' : 'naming' },
    element('caption', { dir: 'auto' }, shorten(name, 90)),
    element(
      'thead',
      {},
      element('tr', {}, header('Report'), header('In its own voice'), hasQuoted ? header('Quoting others') : null),
    ),
    element('tbody', {}, body),
    all.length > rows.length
      ? element(
          'tfoot',
          {},
          element('tr', {}, element('td', { colspan: hasQuoted ? 3 : 2 }, leftOut(all.length - rows.length))),
        )
      : null,
  )
}

const leftOut = (n: number) => `${count(n, 'more report')} with forms from above`

function formList(forms: readonly NamingForm[], most: number): Child {
  return forms.slice(0, most).map(({ text, count: times, spans, voice, by }, index) => {
    const span = spans[0]
    const words = voice === 'quoted' ? `“${shorten(text, 60)}”` : shorten(text, 60)
    return [
      index > 0 ? ', ' : null,
      span ? passageLink(span, isolated(words)) : words,
      times > 1 ? element('span', { class: 'times' }, ` ×${times}`) : null,
      voice === 'quoted' && by ? element('span', { class: 'times' }, ' (', isolated(shorten(by, 40)), ')') : null,
    ]
  })
}
