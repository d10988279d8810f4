import type { VNode } from 'preact'
import type { Account } from '../../model/types.ts'
import { element } from '../element.ts'
import { passageAnchor } from '../view/anchors.ts'
import { oneLine } from '../view/shorten.ts'
import { isolated } from './isolated.ts'

/**
 * "← the mayor ← Interior Ministry": through whom a statement came, nearest first, each a link to where it is credited.
 * The arrows are the style's, which says "from" to screen readers.
 */
export function sourceChain({ chain }: Account): VNode | null {
  if (chain.length === 0) return null
  const links = chain.map(({ name, span }) =>
    element(span ? 'a' : 'i', { href: span ? `#${passageAnchor(span)}` : null }, isolated(oneLine(name))),
  )
  return element('span', { class: 'chain' }, links)
}
