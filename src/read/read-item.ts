import type { Article } from '../model/types.ts'
import type { Link } from './formats/format.ts'

/** One thing that comes of the inputs, in their order; `input` names where it is from. */
export type ReadItem =
  | {
      readonly kind: 'article'
      readonly article: Article
      /** It is an item of a feed, and its page may say more. */
      readonly ofFeed?: true
    }
  | { readonly kind: 'failure'; readonly input: string; readonly reason: string }
  | { readonly kind: 'notice'; readonly input: string; readonly reason: string }
  | { readonly kind: 'link'; readonly input: string; readonly link: Link }

export function failure(input: string, reason: string): ReadItem {
  return { kind: 'failure', input, reason }
}

export function notice(input: string, reason: string): ReadItem {
  return { kind: 'notice', input, reason }
}
