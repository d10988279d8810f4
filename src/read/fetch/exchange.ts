import { Agent } from 'undici'
import type { FetchSettings } from './fetch-options.ts'
import type { FetchProblem, Validators } from './fetched.ts'
import { guardedConnector, RefusedAddressError } from './guarded-connector.ts'
import { acceptedCodings, CodingError, TooLargeError, unpackBody } from './unpack-body.ts'

/** One answer of one server; redirects are not followed. */
export type Answered = {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  /** Unpacked; empty unless the status is 200 or 203. */
  readonly bytes: Uint8Array
}

/** Why there is no answer. */
export type NoAnswer = { readonly problem: FetchProblem; readonly reason: string; readonly passing: boolean }

type ExchangeRequest = {
  readonly url: URL
  readonly validators?: Validators
  readonly signal?: AbortSignal
  /** Bytes taken at most, unpacked. */
  readonly largest: number
  /** Take the first `largest` bytes of a larger content. */
  readonly cut?: boolean
}

/** Asks servers, one request a call, through the guard. */
export type Exchange = {
  readonly ask: (request: ExchangeRequest) => Promise<Answered | NoAnswer>
  readonly close: () => Promise<void>
}

const accepted =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json;q=0.9,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5'

export function createExchange({ guard, timeouts, userAgent }: FetchSettings): Exchange {
  const agent = new Agent({
    connect: guardedConnector(guard, timeouts.connect),
    connections: 1,
    pipelining: 1,
    headersTimeout: timeouts.headers,
    bodyTimeout: timeouts.body,
    maxHeaderSize: 65_536,
    maxResponseSize: -1,
  })
  return {
    ask: async ({ url, validators = {}, signal, largest, cut = false }) => {
      const whole = AbortSignal.timeout(timeouts.whole)
      try {
        const { statusCode, headers, body } = await agent.request({
          origin: url.origin,
          path: `${url.pathname}${url.search}`,
          method: 'GET',
          signal: signal === undefined ? whole : AbortSignal.any([whole, signal]),
          headers: {
            'user-agent': userAgent,
            accept: accepted,
            'accept-encoding': acceptedCodings,
            ...(validators.etag === undefined ? {} : { 'if-none-match': validators.etag }),
            ...(validators.lastModified === undefined ? {} : { 'if-modified-since': validators.lastModified }),
          },
        })
        const fields = fieldsOf(headers)
        if (statusCode !== 200 && statusCode !== 203) {
          // the rest of the answer is not wanted: the connection is given up rather than read to its end
          body.on('error', () => {})
          body.destroy()
          return { status: statusCode, headers: fields, bytes: new Uint8Array() }
        }
        const coding = fields.get('content-encoding') ?? ''
        const bytes = await unpackBody(body, coding, { most: largest, cut })
        return { status: statusCode, headers: fields, bytes }
      } catch (error) {
        return toNoAnswer(error, whole.aborted, timeouts)
      }
    },
    close: async () => {
      await agent.destroy()
    },
  }
}

function fieldsOf(headers: Readonly<Record<string, string | string[] | undefined>>): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) fields.set(name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value)
  return fields
}

const toldByCode: Readonly<Record<string, readonly [FetchProblem, string, boolean]>> = {
  ENOTFOUND: ['network', 'there is no such host; check the address', false],
  EAI_AGAIN: ['network', 'the name of the host cannot be looked up now; check the connection to the network', true],
  ECONNREFUSED: ['network', 'the host refuses the connection', true],
  ECONNRESET: ['network', 'the host broke off the connection', true],
  EHOSTUNREACH: ['network', 'the host cannot be reached', true],
  ENETUNREACH: ['network', 'the network cannot be reached', true],
  UND_ERR_SOCKET: ['network', 'the host broke off the connection', true],
  UND_ERR_CONNECT_TIMEOUT: ['timeout', 'the host does not take the connection in time', true],
  UND_ERR_HEADERS_TIMEOUT: ['timeout', 'the host does not answer in time', true],
  UND_ERR_BODY_TIMEOUT: ['timeout', 'the host stopped in the middle of the answer', true],
  UND_ERR_HEADERS_OVERFLOW: ['content', 'the head of the answer is too large', false],
}

function toNoAnswer(error: unknown, late: boolean, { whole }: FetchSettings['timeouts']): NoAnswer {
  const { code = '', message, cause } = error as NodeJS.ErrnoException & { cause?: unknown }
  if (error instanceof RefusedAddressError) return { problem: 'address', reason: message, passing: false }
  if (error instanceof TooLargeError)
    return { problem: 'size', reason: `${message}; save it and name the file`, passing: false }
  if (error instanceof CodingError) return { problem: 'content', reason: message, passing: false }
  if (late) return { problem: 'timeout', reason: `the answer takes more than ${whole / 1000} seconds`, passing: true }
  const told = toldByCode[code] ?? toldByCode[String((cause as NodeJS.ErrnoException | undefined)?.code)]
  if (told !== undefined) return { problem: told[0], reason: told[1], passing: told[2] }
  if (code.startsWith('HPE_') || /HTTP\/|Invalid header/i.test(message))
    return { problem: 'content', reason: `the answer is no HTTP (${message})`, passing: false }
  if (/CERT|SSL|TLS|ALTNAME|SELF_SIGNED|ISSUER/.test(code))
    return { problem: 'network', reason: `the host's certificate is not valid (${message})`, passing: false }
  return { problem: 'network', reason: `it cannot be fetched (${message})`, passing: false }
}
