import type { FetchSettings } from './fetch-options.ts'

/** Takes turns at each host: one request at a time, and a pause from the start of one to the start of the next. */
export type HostQueue = {
  /** Runs a request when it is the host's turn; `pause` in milliseconds. Rejects with what the request rejects with. */
  readonly run: <T>(host: string, pause: number, request: () => Promise<T>, signal?: AbortSignal) => Promise<T>
}

type Host = { last: Promise<unknown>; startedAt: number; waiting: number }

/** Hosts remembered; those that nobody waits for are forgotten first. */
const mostHosts = 1000

export function createHostQueue({ now, wait }: Pick<FetchSettings, 'now' | 'wait'>): HostQueue {
  const hosts = new Map<string, Host>()
  const forget = () => {
    for (const [name, host] of hosts) {
      if (hosts.size <= mostHosts) return
      if (host.waiting === 0) hosts.delete(name)
    }
  }
  return {
    run: async (name, pause, request, signal) => {
      const host = hosts.get(name) ?? { last: Promise.resolve(), startedAt: Number.NEGATIVE_INFINITY, waiting: 0 }
      hosts.delete(name)
      hosts.set(name, host)
      forget()
      host.waiting += 1
      const turn = host.last.then(async () => {
        const rest = host.startedAt + pause - now()
        if (rest > 0) await wait(rest, signal)
        host.startedAt = now()
        return request()
      })
      host.last = turn.catch(() => {})
      try {
        return await turn
      } finally {
        host.waiting -= 1
      }
    },
  }
}
