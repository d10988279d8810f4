import type { VNode } from 'preact'
import type { Claim } from '../../model/types.ts'
import { element } from '../element.ts'
import { anchorOf } from '../view/anchors.ts'

/** The permanent address of a claim, as a link to itself; the script names it in words. */
export function claimAddress({ id }: Claim): VNode {
  return element('a', { class: 'address', href: `#${anchorOf('claim', id)}` }, '#')
}

/** Every report that tells a point, for the script to filter by, where not each has a link there. */
export function tellersOf(articleIds: readonly string[]): Record<string, string> {
  return { 'data-by': [...new Set(articleIds)].map((id) => anchorOf('article', id).replace('article-', '')).join(' ') }
}

/** What the script filters by, and the address: the attributes of a claim's element. */
export function claimAttributes({ id, verdict, kind }: Claim): Record<string, string> {
  return {
    id: anchorOf('claim', id),
    'data-verdict': verdict,
    'data-kind': kind,
  }
}
