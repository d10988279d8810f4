import { checkUrl } from './checked-url.ts'
import { type Answered, createExchange, type Exchange, type NoAnswer } from './exchange.ts'
import { type FetchOptions, type FetchSettings, settingsOf } from './fetch-options.ts'
import type { Fetched, Fetcher, FetchFailure, FetchProblem, FetchRequest } from './fetched.ts'
import { createHostQueue, type HostQueue } from './host-queue.ts'
import { freshFor, retryAfter, typeOf, validatorsOf } from './response-fields.ts'
import { allowAll, largestRobots, type Robots, readRobots, unreachable } from './robots.ts'

const mostRedirects = 10
/** Milliseconds for which a host's robots.txt is remembered (RFC 9309: a day at most). */
const robotsAge = 24 * 3600_000
const mostRobots = 1000
/** Milliseconds waited at most before a second try; a host that wants more is not asked again. */
const longestWait = 30_000
const firstWait = 2000

type Parts = {
  readonly settings: FetchSettings
  readonly exchange: Exchange
  readonly queue: HostQueue
  readonly robots: Map<string, { readonly at: number; readonly rules: Promise<Robots> }>
}

/**
 * A fetcher that is safe to give any address to: it asks public hosts alone (each hop and each look-up is checked, and
 * the connection goes to the address that was checked), keeps to robots.txt, asks one host one thing at a time, and
 * bounds redirects, time and size. It keeps nothing: what is had already is told by validators in the request.
 */
export function createFetcher(options: FetchOptions = {}): Fetcher {
  const settings = settingsOf(options)
  const exchange = createExchange(settings)
  const parts: Parts = { settings, exchange, queue: createHostQueue(settings), robots: new Map() }
  return {
    get: async (request) => {
      try {
        return await getPatiently(request, parts)
      } catch (error) {
        // nothing known rejects; what is not known must not end the user's run
        const reason = `it cannot be fetched (${error instanceof Error ? error.message : String(error)})`
        const { url } = request
        return {
          kind: 'failed',
          url,
          finalUrl: url,
          problem: 'network',
          reason,
          status: null,
          retryAfter: null,
          passing: false,
        }
      }
    },
    close: exchange.close,
  }
}

/** Tries again where a failure can pass. */
async function getPatiently(request: FetchRequest, parts: Parts): Promise<Fetched> {
  const { tries, wait } = parts.settings
  for (let number = 1; ; number += 1) {
    const fetched = await getOnce(request, parts)
    if (fetched.kind !== 'failed' || !fetched.passing || number >= tries || request.signal?.aborted) return fetched
    const pause = fetched.retryAfter === null ? firstWait * 4 ** (number - 1) : fetched.retryAfter * 1000
    if (pause > longestWait) return fetched
    try {
      await wait(pause, request.signal)
    } catch {
      return fetched
    }
  }
}

async function getOnce(request: FetchRequest, parts: Parts): Promise<Fetched> {
  const { guard, now } = parts.settings
  const failed = (
    finalUrl: string,
    problem: FetchProblem,
    reason: string,
    more: Partial<FetchFailure> = {},
  ): Fetched => ({
    kind: 'failed',
    url: request.url,
    finalUrl,
    problem,
    reason: finalUrl === request.url ? reason : `it leads to ${finalUrl}: ${reason}`,
    status: null,
    retryAfter: null,
    passing: false,
    ...more,
  })
  const seen = new Set<string>()
  let at = request.url
  let base: string | undefined
  let lasting = true
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const checked = checkUrl(at, guard, base)
    if ('reason' in checked) return failed(base === undefined ? at : safeHref(at, base), 'address', checked.reason)
    const { url } = checked
    const here = base === undefined ? request.url : url.href
    if (seen.has(url.href)) return failed(here, 'redirect', 'the redirects go in a circle')
    seen.add(url.href)
    const answer = await askPolitely(url, request, parts)
    if ('problem' in answer) return failed(here, answer.problem, answer.reason, { passing: answer.passing })
    const { status, headers } = answer
    const location = headers.get('location')
    if (isRedirect(status)) {
      if (location === undefined)
        return failed(here, 'redirect', 'the host redirects without saying where to', { status })
      lasting = lasting && (status === 301 || status === 308)
      at = location
      base = url.href
      continue
    }
    const told = {
      url: request.url,
      finalUrl: url.href,
      movedTo: hop > 0 && lasting ? url.href : null,
      fetchedAt: new Date(now()).toISOString(),
      freshFor: freshFor(headers),
      validators: validatorsOf(headers),
    }
    if (status === 304 && request.validators !== undefined) {
      return { kind: 'unchanged', ...told, validators: { ...request.validators, ...told.validators } }
    }
    if (status === 200 || status === 203) return { kind: 'fetched', ...told, ...typeOf(headers), bytes: answer.bytes }
    const { problem, reason, passing } = refusalOf(status)
    return failed(here, problem, reason, { status, passing, retryAfter: retryAfter(headers, now()) })
  }
  return failed(request.url, 'redirect', `it redirects more than ${mostRedirects} times`)
}

function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308
}

function safeHref(text: string, base: string): string {
  return URL.parse(text, base)?.href.slice(0, 500) ?? text.slice(0, 500)
}

function refusalOf(status: number): NoAnswer {
  if (status === 404 || status === 410)
    return { problem: 'gone', reason: `there is no such page (${status})`, passing: false }
  if (status === 429 || status === 503)
    return { problem: 'busy', reason: `the host asks for patience (${status}); try again later`, passing: true }
  if (status >= 500)
    return { problem: 'server', reason: `the host has a fault (${status}); try again later`, passing: true }
  if (status === 401 || status === 402 || status === 403 || status === 451)
    return {
      problem: 'refused',
      reason: `the host refuses it (${status}); save the page in a browser and name the file`,
      passing: false,
    }
  return { problem: 'refused', reason: `the host answers with status ${status}`, passing: false }
}

/** Asks one address when it is its host's turn, if robots.txt allows it. */
async function askPolitely(url: URL, request: FetchRequest, parts: Parts): Promise<Answered | NoAnswer> {
  const { settings, exchange, queue } = parts
  const { signal, validators } = request
  const rules = await robotsOf(url, parts)
  const refused = rules.refuses(url)
  if (refused !== null) return refused
  const pause = Math.max(settings.gap, rules.pause)
  const ask = async () => {
    settings.onRequest(url.href)
    return exchange.ask({
      url,
      largest: settings.largest,
      ...(signal === undefined ? {} : { signal }),
      ...(validators === undefined ? {} : { validators }),
    })
  }
  try {
    return await queue.run(url.hostname, pause, ask, signal)
  } catch {
    return { problem: 'timeout', reason: 'it was called off', passing: true }
  }
}

function robotsOf(url: URL, parts: Parts): Promise<Robots> {
  const { robots, settings } = parts
  const known = robots.get(url.origin)
  if (known !== undefined && settings.now() - known.at < robotsAge) return known.rules
  const rules = fetchRobots(new URL('/robots.txt', url), parts)
  for (const oldest of robots.keys()) {
    if (robots.size < mostRobots) break
    robots.delete(oldest)
  }
  robots.set(url.origin, { at: settings.now(), rules })
  // what failed for a passing reason is asked again with the next page
  rules.then((read) => {
    if (read.refuses(url)?.passing && robots.get(url.origin)?.rules === rules) robots.delete(url.origin)
  })
  return rules
}

function robotsProblem(reason: string, passing: boolean): NoAnswer {
  return {
    problem: 'robots',
    reason: `its robots.txt cannot be had, so nothing is fetched from it: ${reason}`,
    passing,
  }
}

/** Fetches a host's robots.txt; its redirects are followed and checked like all others. */
async function fetchRobots(first: URL, { settings, exchange }: Parts): Promise<Robots> {
  let url = first
  for (let hop = 0; hop <= 5; hop += 1) {
    const answer = await exchange.ask({ url, largest: largestRobots, cut: true })
    if ('problem' in answer) return unreachable(answer)
    const location = answer.headers.get('location')
    if (isRedirect(answer.status) && location !== undefined) {
      const checked = checkUrl(location, settings.guard, url.href)
      if ('reason' in checked) return unreachable(robotsProblem(checked.reason, false))
      url = checked.url
    } else if (answer.status === 200) {
      return readRobots(first, new TextDecoder().decode(answer.bytes), settings.userAgent)
    } else if (answer.status >= 500) {
      return unreachable(robotsProblem(`the host has a fault (${answer.status})`, true))
    } else return allowAll
  }
  // RFC 9309, 2.3.1.2: more than five redirects are as good as none
  return allowAll
}
