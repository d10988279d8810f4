import type { Validators } from './fetched.ts'

type Headers = ReadonlyMap<string, string>

export function validatorsOf(headers: Headers): Validators {
  const etag = headers.get('etag')
  const lastModified = headers.get('last-modified')
  return {
    ...(etag === undefined || etag.length > 1000 ? {} : { etag }),
    ...(lastModified === undefined || lastModified.length > 100 ? {} : { lastModified }),
  }
}

export function typeOf(headers: Headers): { readonly contentType: string | null; readonly charset: string | null } {
  const stated = headers.get('content-type') ?? ''
  const contentType = stated.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  const charset = /charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(stated)?.[1] ?? null
  return { contentType: contentType === '' ? null : contentType, charset }
}

/** Seconds for which an answer stays fresh by its Cache-Control or Expires; null where they do not say. */
export function freshFor(headers: Headers): number | null {
  const control = headers.get('cache-control') ?? ''
  if (/\bno-(?:cache|store)\b/i.test(control)) return 0
  const age = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,10})/i.exec(control)?.[1]
  if (age !== undefined) return Number(age)
  const expires = Date.parse(headers.get('expires') ?? '')
  const date = Date.parse(headers.get('date') ?? '')
  return Number.isNaN(expires) || Number.isNaN(date) ? null : Math.max(0, Math.round((expires - date) / 1000))
}

/** Seconds that a host asks to wait, from now (milliseconds since 1970); null where it does not say. */
export function retryAfter(headers: Headers, now: number): number | null {
  const stated = headers.get('retry-after')?.trim()
  if (stated === undefined) return null
  if (/^\d{1,9}$/.test(stated)) return Number(stated)
  const date = Date.parse(stated)
  return Number.isNaN(date) ? null : Math.max(0, Math.round((date - now) / 1000))
}
