import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

const NAME = 'reader'
const YEAR = 365 * 24 * 3600

/** Who looks, so that what is new is new to them: a number that this browser was given; it says nothing else of them. */
export function readerOf(context: Context): string {
  const known = getCookie(context, NAME)
  const reader = known !== undefined && /^[\w-]{1,64}$/.test(known) ? known : randomUUID()
  // no other site's page can have it sent along
  setCookie(context, NAME, reader, { path: '/', httpOnly: true, sameSite: 'Strict', maxAge: YEAR })
  return reader
}
