import type { VNode } from 'preact'
import type { Account } from '../../model/types.ts'
import { element } from '../element.ts'
import { oneLine } from '../view/shorten.ts'
import { passageLink } from './passage-link.ts'

/** "← the mayor ← Interior Ministry": through whom a statement came, nearest first, each a link to where it is credited. */
export function sourceChain({ chain }: Account): VNode | null {
  if (chain.length === 0) return null
  return element(
    'span',
    { class: 'chain' },
    chain.map(({ name, kind, span }) => [
      element('span', { class: 'arrow', 'aria-hidden': 'true' }, ' ← '),
      element('span', { class: 'vh' }, ' from '),
      span
        ? passageLink(span, element('bdi', { title: kind }, oneLine(name)))
        : element('bdi', { title: kind }, oneLine(name)),
    ]),
  )
}
