import type { VNode } from 'preact'
import type { Revision } from '../../model/types.ts'
import { element } from '../element.ts'
import { changesShown, revisionInWords } from '../view/revision-in-words.ts'
import { shorten } from '../view/shorten.ts'
import { isolated } from './isolated.ts'
import { quoteLink } from './passage-link.ts'

const LONGEST = 200

/** What changed between versions of a page and between a text and its repeats; each passage leads to where it stands. */
export function revisionList(revisions: readonly Revision[], label: (articleId: string) => string): VNode {
  const items = revisions.map((revision) =>
    element(
      'li',
      {},
      isolated(label(revision.to)),
      ' ',
      element('span', { dir: 'auto' }, revisionInWords(revision, label)),
      element(
        'ul',
        {},
        changesShown(revision).map(({ sign, span }) =>
          element(
            'li',
            {},
            element('span', { class: 'rule' }, sign),
            ' ',
            quoteLink(span, shorten(span.quote, LONGEST)),
          ),
        ),
      ),
    ),
  )
  return element('ul', { class: 'revisions' }, items)
}
