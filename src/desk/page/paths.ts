import type { Span } from '../../model/types.ts'
import { passageAnchor } from '../../web/view/anchors.ts'

/** Where a story's page is. */
export function storyPath(storyId: string): string {
  return `/story/${encodeURIComponent(storyId)}`
}

/** Where the page of a person, body or place is. */
export function entityPath(entityId: string): string {
  return `/name/${encodeURIComponent(entityId)}`
}

/** Where the page of an outlet is. */
export function outletPath(name: string): string {
  return `/outlet/${encodeURIComponent(name)}`
}

/** Where a passage stands on its story's page, marked there whatever else the page marks. */
export function passagePath(storyId: string, span: Span): string {
  const { articleId, start, end, in: piece } = span
  const query = new URLSearchParams({
    article: articleId,
    at: `${start}-${end}`,
    ...(piece === undefined ? {} : { in: piece }),
  })
  return `${storyPath(storyId)}?${query}#${passageAnchor(span)}`
}
