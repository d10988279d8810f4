import parser from 'robots-parser'
import type { NoAnswer } from './exchange.ts'

// its types describe a module of another kind than the one it is
const robotsParser = parser as unknown as typeof parser.default

/** What a host's robots.txt says to us (RFC 9309). */
export type Robots = {
  /** Why an address may not be asked; null where it may. */
  readonly refuses: (url: URL) => NoAnswer | null
  /** Milliseconds that it asks to leave between two requests; 0 where it asks for nothing. */
  readonly pause: number
}

/** Bytes read of a robots.txt, as the standard asks at least. */
export const largestRobots = 512_000
/** No robots.txt makes a user wait longer for each page. */
const longestPause = 60_000

export const allowAll: Robots = { refuses: () => null, pause: 0 }

/** Of a host whose robots.txt could not be had for a fault of its own: nothing may be asked, says the standard. */
export function unreachable(why: NoAnswer): Robots {
  return { refuses: () => why, pause: 0 }
}

export function readRobots(url: URL, text: string, userAgent: string): Robots {
  const name = userAgent.split(/[/\s]/, 1)[0] ?? ''
  // null bytes and long lines are no rules
  const lines = text.split(/[\r\n]+/).filter((line) => line.length <= 2000)
  const rules = robotsParser(url.href, lines.join('\n').replaceAll('\u0000', ''))
  const pause = Number(rules.getCrawlDelay(name) ?? 0)
  return {
    refuses: (page) =>
      rules.isAllowed(page.href, name) === false
        ? {
            problem: 'robots',
            reason: `the robots.txt of ${page.host} asks programs not to fetch it; save the page in a browser and name the file`,
            passing: false,
          }
        : null,
    pause: Number.isFinite(pause) ? Math.min(Math.max(0, pause * 1000), longestPause) : 0,
  }
}
