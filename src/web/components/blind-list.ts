import { type Child, element } from '../element.ts'
import { anchorOf } from '../view/anchors.ts'
import type { BlindSpot } from '../view/blind-spots.ts'
import { directionOf } from '../view/direction.ts'
import { oneLine, shorten } from '../view/shorten.ts'
import { isolated } from './isolated.ts'
import { foldedList } from './more.ts'

const MOST = 4

/** What a report leaves out that most others tell, report by report, each point with the way to its accounts. */
export function blindList(spots: readonly BlindSpot[], label: (articleId: string) => string, level: number): Child {
  return spots.map(({ articleId, claims }) =>
    element(
      'div',
      { class: 'only' },
      element(`h${level}`, {}, isolated(label(articleId))),
      foldedList({
        items: claims,
        most: MOST,
        draw: ({ id, question, accounts }) =>
          element(
            'li',
            {},
            element(
              'a',
              { href: `#${anchorOf('claim', id)}`, dir: directionOf(question) },
              shorten(oneLine(question), 140),
            ),
            ` ${new Set(accounts.map((account) => account.articleId)).size} reports`,
          ),
        name: 'singles',
        what: 'more that it leaves out',
      }),
    ),
  )
}
