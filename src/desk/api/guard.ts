import type { Context, MiddlewareHandler } from 'hono'
import { createAttempts } from './attempts.ts'
import { createPasswordMemory } from './password.ts'

export type GuardOptions = {
  /** Names and addresses, with port, by which the desk may be called: a foreign name that leads here is refused. */
  readonly hosts: { readonly includes: (host: string) => boolean; readonly first: () => string }
  /** The stored password; null where only this machine can reach the desk. */
  readonly password: string | null
  /** The address of the one who asks. */
  readonly addressOf: (context: Context) => string
  readonly clock: () => number
}

/** What the page and its answers may do: nothing but come from here. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

/** Methods that change nothing. */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Stands before every route. Refuses calls under a foreign host name (DNS rebinding), changes that another site asks
 * for (CSRF), and, where a password is set, whoever does not have it (HTTP Basic, any user name).
 */
export function guard({ hosts, password, addressOf, clock }: GuardOptions): MiddlewareHandler {
  const attempts = createAttempts(clock)
  const memory = password === null ? null : createPasswordMemory(password)
  return async (context, next) => {
    const refuse = (status: 401 | 403 | 421 | 429, error: string) => {
      for (const [name, value] of Object.entries(HEADERS)) context.header(name, value)
      return context.json({ error }, status)
    }
    const host = (context.req.header('host') ?? '').toLowerCase()
    if (!hosts.includes(host))
      return refuse(421, `this desk is not called '${host.slice(0, 100)}'; use ${hosts.first()}`)
    if (!SAFE.has(context.req.method)) {
      const [origin, site] = [context.req.header('origin'), context.req.header('sec-fetch-site')]
      const foreign =
        (origin !== undefined && !hosts.includes(origin.toLowerCase().replace(/^https?:\/\//, ''))) ||
        (site !== undefined && site !== 'same-origin' && site !== 'none')
      if (foreign) return refuse(403, 'changes are taken from the desk’s own page only, not from another site')
    }
    if (memory !== null) {
      const address = addressOf(context)
      const given = basicPassword(context.req.header('authorization'))
      if (given === null || !memory.knows(given)) {
        const isTry = given !== null && !memory.isChecking(given)
        const wait = isTry ? attempts.wait(address) : null
        if (wait !== null) {
          context.header('retry-after', String(wait))
          return refuse(429, `too many wrong passwords; try again in ${wait} seconds`)
        }
        if (isTry) attempts.tried(address)
        if (given === null || !(await memory.check(given))) {
          context.header('www-authenticate', 'Basic realm="Synoptic", charset="UTF-8"')
          return refuse(401, 'the password is wrong or missing')
        }
        if (isTry) attempts.right(address)
      }
    }
    await next()
    for (const [name, value] of Object.entries(HEADERS)) if (!context.res.headers.has(name)) context.header(name, value)
  }
}

function basicPassword(header: string | undefined): string | null {
  const [, encoded] = /^basic\s+([A-Za-z0-9+/=_-]+)$/i.exec(header ?? '') ?? []
  if (encoded === undefined) return null
  const decoded = Buffer.from(encoded, 'base64').toString('utf8')
  const colon = decoded.indexOf(':')
  return colon < 0 ? null : decoded.slice(colon + 1)
}
