import { setTimeout as sleep } from 'node:timers/promises'
import { type Guard, guardOf, type Resolve } from './guarded-connector.ts'

/** How a fetcher behaves; what is not given has a default for reading what a user names. */
export type FetchOptions = {
  /** Fetch from private, loopback and link-local addresses too. */
  readonly allowPrivate?: boolean
  /** Sent as User-Agent; its part before "/" is what robots.txt knows us by. */
  readonly userAgent?: string
  /** Milliseconds between the starts of two requests to one host; robots.txt can ask for more. */
  readonly gap?: number
  /** Times that an address is asked where failing can pass. */
  readonly tries?: number
  /** Bytes of the largest content, unpacked. */
  readonly largest?: number
  /** Milliseconds. */
  readonly timeouts?: Partial<Timeouts>
  /** Told of each request before it is made. */
  readonly onRequest?: (url: string) => void
  /** Looks names up; the system's by default. */
  readonly resolve?: Resolve
  /** Judges addresses, in place of `allowPrivate`. */
  readonly refuse?: Guard['refuse']
  readonly now?: () => number
  readonly wait?: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

type Timeouts = {
  /** Until the connection stands. */
  readonly connect: number
  /** From the request to the answer's head. */
  readonly headers: number
  /** Between two pieces of the content. */
  readonly body: number
  /** For the whole answer. */
  readonly whole: number
}

export type FetchSettings = Required<Omit<FetchOptions, 'allowPrivate' | 'resolve' | 'refuse' | 'timeouts'>> & {
  readonly guard: Guard
  readonly timeouts: Timeouts
}

export function settingsOf(options: FetchOptions): FetchSettings {
  const guard = guardOf({ allowPrivate: options.allowPrivate === true, ...pick(options) })
  return {
    userAgent: options.userAgent ?? 'Synoptic (reads news reports that its user names)',
    gap: options.gap ?? 1000,
    tries: options.tries ?? 2,
    largest: options.largest ?? 100_000_000,
    timeouts: { connect: 10_000, headers: 30_000, body: 30_000, whole: 120_000, ...options.timeouts },
    onRequest: options.onRequest ?? (() => {}),
    now: options.now ?? Date.now,
    wait: options.wait ?? (async (milliseconds, signal) => sleep(milliseconds, undefined, signal ? { signal } : {})),
    guard: options.refuse === undefined ? guard : { ...guard, refuse: options.refuse },
  }
}

function pick({ resolve }: FetchOptions): { readonly resolve?: Resolve } {
  return resolve === undefined ? {} : { resolve }
}
