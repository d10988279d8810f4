import type { VNode } from 'preact'
import type { Wording } from '../../model/types.ts'
import { element } from '../element.ts'
import { sideName, usesOf } from '../view/wording-shown.ts'
import { isolated } from './isolated.ts'
import { passageLink } from './passage-link.ts'

/** The words that sides of a story have for their own, each with its uses here and elsewhere and its first passage. */
export function wordingTable(sides: readonly Wording[], label: (articleId: string) => string): VNode {
  const header = (text: string) => element('th', { scope: 'col' }, text)
  return element(
    'table',
    { class: 'naming' },
    element('caption', {}, 'Words in its own voice that one side uses more (uses here : elsewhere)'),
    element('thead', {}, element('tr', {}, header('Report'), header('Words'))),
    element(
      'tbody',
      {},
      sides.map((side) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, isolated(sideName(side, label))),
          element(
            'td',
            {},
            side.terms.map((term, index) => {
              const [span] = term.spans
              const words = isolated(term.text)
              return [
                index > 0 ? ', ' : null,
                span ? passageLink(span, words) : words,
                element('span', { class: 'times' }, ` ${usesOf(term)}`),
              ]
            }),
          ),
        ),
      ),
    ),
  )
}
