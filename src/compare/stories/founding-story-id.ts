import { textHash } from './text-hash.ts'

/** The id of a story that begins with an article. */
export function foundingStoryId(articleId: string): string {
  return `s${textHash(articleId).slice(0, 12)}`
}
