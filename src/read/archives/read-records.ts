import type { Failure, Hint, Member, Notice } from '../formats/format.ts'
import { bytesSource } from '../sources/byte-source.ts'
import { checkDigest } from './check-digest.ts'
import { type HttpMessage, readHttpMessage } from './http-message.ts'
import type { ArchiveRecord, Damaged, RecordHead } from './record.ts'

/** Kinds of content that can hold articles. What states none is looked at. */
const readable =
  /^\s*(?:$|text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|xml|(?:rss|atom|rdf)\+xml|(?:feed\+)?json|pdf|octet-stream|vnd\.openxmlformats-officedocument\.wordprocessingml)|message\/rfc822|multipart\/related|unknown|no-type)/i
const jsonFeed = /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/
const latin1 = new TextDecoder('latin1')
/** Records that describe others. */
const describing = new Set(['warcinfo', 'request', 'metadata'])
/** Digests of what was read, to tell what a revisit repeats; more are not remembered. */
const mostRemembered = 200_000

/**
 * The pages of an archive, each with its address and when it was saved. Damaged records are failures; what is no page
 * (redirects, errors of servers, pictures, scripts) is counted and told in one notice at the end.
 */
export async function* readRecords(
  records: AsyncIterable<ArchiveRecord | Damaged>,
  hint: Hint,
): AsyncIterable<Failure | Notice | Member> {
  const skipped = new Map<string, number>()
  const skip = (what: string) => skipped.set(what, (skipped.get(what) ?? 0) + 1)
  const saved = new Map<string, number>()
  let [count, pages] = [0, 0]
  for await (const one of records) {
    if (one.kind === 'damaged') {
      count = Math.max(count, one.number)
      yield { reason: `${nameOf(one.number, one.uri)}: ${one.reason}; it is left out` }
      continue
    }
    count = one.number
    const { head, number } = one
    const name = nameOf(number, head.uri)
    if (describing.has(head.type)) {
      if (checkDigest(head.fields.get('warc-block-digest'), one.block) === false)
        yield { notice: `${name} (${head.type}): its digest does not fit; nothing is read of it` }
      continue
    }
    if (head.type === 'revisit') {
      yield { notice: `${name}: ${revisitOf(head, saved)}` }
      continue
    }
    const content = contentOf(one)
    if ('reason' in content) yield { reason: `${name}: ${content.reason}; it is left out` }
    else if ('skip' in content) skip(content.skip)
    else {
      pages += 1
      const digest = head.fields.get('warc-payload-digest')
      if (digest !== undefined && saved.size < mostRemembered) saved.set(digest, number)
      yield {
        member: {
          name: `, ${name}`,
          source: bytesSource(content.bytes),
          hint: hintOf(hint, head, content.type),
          aside: true,
        },
      }
    }
  }
  if (count === 0) yield { reason: 'the archive has no records' }
  else if (pages === 0 && skipped.size === 0) yield { notice: `its ${count} records hold no page` }
  if (skipped.size > 0) yield { notice: summary(skipped) }
}

function nameOf(number: number, uri: string | null): string {
  return uri === null ? `record ${number}` : `record ${number} (${uri.slice(0, 300)})`
}

function revisitOf({ fields }: RecordHead, saved: ReadonlyMap<string, number>): string {
  const at = fields.get('warc-refers-to-date')
  const same = saved.get(fields.get('warc-payload-digest') ?? '')
  const unchanged = `found unchanged${at === undefined ? '' : ` since ${at}`}`
  if (same !== undefined) return `${unchanged}: the same as record ${same}, which is read`
  return `${unchanged}; what it repeats is not in this archive before it`
}

type Content =
  | { readonly bytes: Uint8Array; readonly type: string }
  | { readonly skip: string }
  | { readonly reason: string }

/** What a record holds, if its digests fit and it is of a kind that can be read. */
function contentOf({ head, block, suspect }: ArchiveRecord): Content {
  const { fields, type } = head
  if (type === 'continuation' || fields.has('warc-segment-number'))
    return { reason: 'it is one segment of a record; records in segments are not put together' }
  const http = type === 'response' && !/^(?:dns|filedesc|ftp|whois):/i.test(head.uri ?? '')
  const message = http ? readHttpMessage(block) : null
  // either digest shows the content whole: tools that rewrite the head forget the one, and disagree on the other
  const fits = [
    checkDigest(fields.get('warc-block-digest'), block),
    typeof message === 'string' ? null : payloadFits(fields.get('warc-payload-digest'), block, message),
  ]
  if (!fits.includes(true)) {
    if (fits.includes(false)) return { reason: 'its digest does not fit: it is damaged' }
    if (suspect !== null) return { reason: `${suspect}, and no digest shows it whole` }
  }
  if (typeof message === 'string') return { reason: message }
  if (type !== 'response' && type !== 'resource' && type !== 'conversion')
    return { skip: `of the kind '${type.slice(0, 40)}'` }
  if (message !== null && message.status !== 200)
    return { skip: message.status < 400 ? 'redirects' : `answers with an error (${message.status})` }
  const stated = (message === null ? head.contentType : message.fields.get('content-type')) ?? ''
  if (!readable.test(stated)) return { skip: stated.split(';', 1)[0]?.trim().slice(0, 60) ?? '' }
  if (/\/robots\.txt$/.test(head.uri ?? '')) return { skip: 'robots.txt' }
  if (/^metadata:/i.test(head.uri ?? '')) return { skip: 'notes of the crawler' }
  const bytes = message === null ? block : message.body
  if (/^application\/json/i.test(stated) && !jsonFeed.test(latin1.decode(bytes.subarray(0, 2000))))
    return { skip: 'application/json' }
  return bytes.length === 0 ? { skip: 'empty' } : { bytes, type: stated }
}

/** Writers take the digest of the content with or without its codings. */
function payloadFits(digest: string | undefined, block: Uint8Array, message: HttpMessage | null): boolean | null {
  return message === null ? checkDigest(digest, block) : checkDigest(digest, message.raw, message.payload, message.body)
}

function hintOf(hint: Hint, { uri, date }: RecordHead, contentType: string): Hint {
  const charset = /charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(contentType)?.[1]
  return {
    ...hint,
    ...(uri === null || !/^https?:/i.test(uri) ? {} : { url: uri }),
    ...(charset === undefined ? {} : { charset }),
    ...(date === null || !/^\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?$/.test(date) ? {} : { captured: date }),
  }
}

function summary(skipped: ReadonlyMap<string, number>): string {
  const all = [...skipped].sort(([, a], [, b]) => b - a)
  const total = all.reduce((sum, [, count]) => sum + count, 0)
  const shown = all.slice(0, 8).map(([what, count]) => `${count} ${what}`)
  const more = all.length > shown.length ? ', …' : ''
  return `${total} ${total === 1 ? 'record holds no page and is' : 'records hold no pages and are'} passed over: ${shown.join(', ')}${more}`
}
