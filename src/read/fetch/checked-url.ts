import { isIP } from 'node:net'
import { type Guard, refusal } from './guarded-connector.ts'

/** Longer addresses are no addresses of pages. */
const longest = 8000

/** An address that may be asked, or why not. */
export type CheckedUrl = { readonly url: URL } | { readonly reason: string }

/**
 * Judges an address before anything is asked: http or https, without a user's name, not an IP literal of a refused kind in
 * any spelling (the URL standard writes decimal, octal and hexadecimal ones in one way).
 */
export function checkUrl(text: string, guard: Guard, base?: string): CheckedUrl {
  if (text.length > longest) return { reason: `the address has ${text.length} characters` }
  const url = URL.parse(text, base)
  if (url === null) return { reason: 'this is no complete address; give it as https://…' }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return { reason: `addresses that begin with ${url.protocol} are not fetched; only http: and https: are` }
  if (url.username !== '' || url.password !== '')
    return { reason: 'addresses with a user name or password in them are not fetched; save the page and name the file' }
  url.hash = ''
  const literal = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const refused = isIP(literal) === 0 ? null : guard.refuse(literal)
  return refused === null ? { url } : { reason: refusal(url.hostname, literal, refused).message }
}
