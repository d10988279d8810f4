import type { VNode } from 'preact'
import { type Child, element } from '../element.ts'
import type { NamingForm, NamingTable } from '../view/naming-table.ts'
import { shorten } from '../view/shorten.ts'
import { MOST_FORMS } from '../view/story-view.ts'
import { quoteLink } from './passage-link.ts'

/** How the reports name one person, body or event: in their own voice, and where they quote others. */
export function namingSection({ name, rows }: NamingTable, label: (articleId: string) => string): VNode {
  const hasQuoted = rows.some(({ quoted }) => quoted.length > 0)
  const header = (text: string) => element('th', { scope: 'col' }, text)
  const body = rows.map(({ articleId, own, quoted }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, element('bdi', {}, label(articleId))),
      element('td', {}, formList(own)),
      hasQuoted ? element('td', {}, formList(quoted)) : null,
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
  )
}

function formList(forms: readonly NamingForm[]): Child {
  return forms.slice(0, MOST_FORMS).map(({ text, count, spans, voice, by }, index) => {
    const span = spans[0]
    const words = voice === 'quoted' ? `“${shorten(text, 60)}”` : shorten(text, 60)
    return [
      index > 0 ? ', ' : null,
      span ? quoteLink(span, words) : words,
      count > 1 ? element('span', { class: 'times' }, ` ×${count}`) : null,
      voice === 'quoted' && by
        ? element('span', { class: 'times' }, ' (', element('bdi', {}, shorten(by, 40)), ')')
        : null,
    ]
  })
}
