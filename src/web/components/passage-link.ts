import type { VNode } from 'preact'
import type { Span } from '../../model/types.ts'
import { type Child, element } from '../element.ts'
import { passageAnchor } from '../view/anchors.ts'
import { directionOf } from '../view/direction.ts'

/** A link to the passage that stands behind what is shown. */
export function passageLink(span: Span, ...children: readonly Child[]): VNode {
  return element('a', { href: `#${passageAnchor(span)}` }, ...children)
}

/** A passage in its own words, as a link to where it stands; the style knows it by its place. */
export function quoteLink(span: Span, words: string): VNode {
  return element('a', { href: `#${passageAnchor(span)}`, dir: directionOf(words) }, words)
}
