import type { Claim } from '../../model/types.ts'
import { type Child, element } from '../element.ts'
import { anchorOf } from '../view/anchors.ts'
import { type Marked, markPieces } from '../view/mark-pieces.ts'
import type { Passage } from '../view/passages.ts'
import { VERDICT_SIGNS } from '../view/verdict-signs.ts'

/** A letter each, for there are thousands of marks. */
const CLASSES = { differ: 'd', update: 'u', unclear: 'c', agree: 'a', single: 's' } as const

/** Listed claims a passage leads back to by a sign behind it. */
const MOST_SIGNS = 2

/** Passages in the order marking needs: by start, the longest first. */
export function inOrder(passages: readonly Passage[]): readonly Passage[] {
  return [...passages].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** A stretch of a text with its passages marked, each with a sign that leads back to what it supports. */
export function markedText(text: string, start: number, end: number, passages: readonly Passage[]): Child {
  return markPieces(text, start, end, passages).map(draw)
}

function draw(piece: Marked): Child {
  if (typeof piece === 'string') return piece
  const { passage, isFirst, isLast, children } = piece
  const { anchor, isTarget, claims, homeOf, verdict, note } = passage
  // Where nothing else leads, the passage itself has the address of the point that stands here.
  const [own, ...others] = homeOf.map(({ id }) => anchorOf('claim', id))
  const id = isTarget ? anchor : own
  const attributes = {
    id: isFirst ? id : null,
    'data-of': isFirst ? null : id,
    class: verdict && id !== own ? CLASSES[verdict] : null,
    title: isFirst && note !== '' ? note : null,
  }
  return [
    element('mark', attributes, children.map(draw)),
    isLast ? [signs(claims), (isTarget ? [own, ...others] : others).map(homeSign)] : null,
  ]
}

/** A large page holds thousands of them, so each is its address and its sign alone; the script says the rest in words. */
function signs(claims: readonly Claim[]): Child {
  return claims
    .slice(0, MOST_SIGNS)
    .map(({ id, verdict }) => element('a', { href: `#${anchorOf('claim', id)}` }, VERDICT_SIGNS[verdict].sign))
}

/** The address of a point that no list names. */
function homeSign(anchor: string | undefined): Child {
  return anchor === undefined ? null : element('a', { id: anchor, href: `#${anchor}` }, VERDICT_SIGNS.single.sign)
}
