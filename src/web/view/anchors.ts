import type { Span } from '../../model/types.ts'

/** The permanent address of an item within its page: the id of its element, and behind `#` a link to it. */
export function anchorOf(kind: 'story' | 'claim' | 'event' | 'article', id: string): string {
  return `${kind}-${plain(id.startsWith(`${kind}:`) ? id.slice(kind.length + 1) : id)}`
}

/** The address of a passage: its article, the piece it stands in, its offsets. */
export function passageAnchor({ articleId, in: piece, start, end }: Span): string {
  return `p-${plain(articleId)}-${piece === undefined ? '' : `${plain(piece)}-`}${start}-${end}`
}

/** Ids come from users' data: what may not stand in an address unchanged is written as its code, so that two stay two. */
function plain(id: string): string {
  return id.replace(/[^\w:.-]/g, (character) => `~${character.charCodeAt(0).toString(16)}~`)
}
