import type { Span } from '../../model/types.ts'
import { shortHash } from './short-hash.ts'

// Ids come from users' data and are long; a large page holds thousands. Their hash is short, made of letters that an
// address may hold, and the same on every page that shows the item.

/** The permanent address of an item within its page: the id of its element, and behind `#` a link to it. */
export function anchorOf(kind: 'story' | 'claim' | 'event' | 'article', id: string): string {
  return `${kind}-${shortHash(id.startsWith(`${kind}:`) ? id.slice(kind.length + 1) : id)}`
}

/** The address of a passage: its article, the piece it stands in, its offsets. */
export function passageAnchor({ articleId, in: piece = '', start, end }: Span): string {
  return `p${shortHash(`${start} ${end} ${piece} ${articleId}`)}`
}
