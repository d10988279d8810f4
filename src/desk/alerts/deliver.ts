import { createHmac } from 'node:crypto'
import { Agent } from 'undici'
import { checkUrl } from '../../read/fetch/checked-url.ts'
import { type Guard, guardedConnector } from '../../read/fetch/guarded-connector.ts'
import { type Due, dueHits, saveDelivery } from '../store/alerts.ts'
import type { Store } from '../store/open-store.ts'

/** Milliseconds that a webhook may take. */
const PATIENCE = 15_000
/** Minutes to the next try; after the last one it is given up: a day and a half in all. */
const WAITS = [1, 5, 15, 60, 180, 360, 720, 720]
const AT_ONCE = 20

export type Messenger = { readonly send: (due: Due) => Promise<string | null>; readonly close: () => Promise<void> }

/**
 * Sends hits to webhooks, guarded like all fetches: no private address, no redirect followed. `send` gives null, or why
 * it failed.
 */
export function createMessenger(guard: Guard): Messenger {
  const agent = new Agent({
    connect: guardedConnector(guard, PATIENCE),
    headersTimeout: PATIENCE,
    bodyTimeout: PATIENCE,
  })
  return {
    send: async (due) => {
      const checked = checkUrl(due.webhook ?? '', guard)
      if ('reason' in checked) return checked.reason
      const { url } = checked
      const { seq, name, kind, at, title, detail, story } = due
      const body = JSON.stringify({ id: `${due.alert}:${seq}`, alert: name, kind, at, title, detail, storyId: story })
      try {
        const { statusCode, body: answer } = await agent.request({
          origin: url.origin,
          path: `${url.pathname}${url.search}`,
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'user-agent': 'Synoptic',
            'x-synoptic-signature': signature(body, due.secret),
          },
          body,
          signal: AbortSignal.timeout(PATIENCE),
        })
        answer.on('error', () => {})
        answer.destroy()
        return statusCode >= 200 && statusCode < 300 ? null : `it answers with status ${statusCode}`
      } catch (error) {
        return error instanceof Error ? error.message : String(error)
      }
    },
    close: () => agent.destroy(),
  }
}

/** HMAC-SHA256 of the body with the alert's secret, as `sha256=…` in hex: the receiver makes it again and compares. */
function signature(body: string, secret: string | null): string {
  return `sha256=${createHmac('sha256', secret ?? '')
    .update(body)
    .digest('hex')}`
}

/** Sends what waits; what fails waits longer each time, and is given up at last. Gives whether anything waited. */
export async function deliverDue(store: Store, messenger: Messenger, clock: () => Date): Promise<boolean> {
  const due = await dueHits(store, clock().toISOString(), AT_ONCE)
  await Promise.all(
    due.map(async (hit) => {
      const error = await messenger.send(hit)
      const wait = WAITS[hit.attempts]
      const next =
        error === null || wait === undefined ? null : new Date(clock().getTime() + wait * 60_000).toISOString()
      await saveDelivery(store, hit.seq, { attempts: hit.attempts + 1, next, error })
    }),
  )
  return due.length > 0
}
