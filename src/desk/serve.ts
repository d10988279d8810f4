import type { Server } from 'node:http'
import { isIP } from 'node:net'
import { serve as listen } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import { createApp } from './api/app.ts'
import type { Desk } from './work/desk.ts'

export type ServeOptions = {
  /** Address to listen at; this machine alone where not given. */
  readonly host?: string
  /** 0 takes any free one. */
  readonly port: number
  /** The stored password; needed for any address but the loopback's. */
  readonly password: string | null
  /** Further names by which the desk is called ("desk.example.org"), as behind a proxy. */
  readonly names?: readonly string[]
  readonly version: string
  readonly log: (message: string) => void
}

export type Served = { readonly url: string; readonly close: () => Promise<void> }

/** Milliseconds in which a request must have come in whole. */
const REQUEST_TIME = 120_000
const HEADER_TIME = 20_000

/** Serves the desk's API. Throws RangeError where others could reach it without a password. */
export async function serve(desk: Desk, options: ServeOptions): Promise<Served> {
  const { host = '127.0.0.1', port, password, names = [], version, log } = options
  if (!isLoopback(host) && password === null)
    throw new RangeError(
      `${host} can be reached by others: set a password first (synoptic password), or leave out --host to serve this machine alone`,
    )
  const hosts: string[] = []
  const app = createApp(desk, {
    hosts: { includes: (name: string) => hosts.includes(name), first: () => hosts[0] ?? '' },
    password,
    addressOf: (context) => getConnInfo(context).remote.address ?? 'unknown',
    clock: Date.now,
    version,
    log,
  })
  const server = await new Promise<Server>((resolve, reject) => {
    const made = listen({ fetch: app.fetch, hostname: host, port }, () => resolve(made as Server)) as Server
    made.on('error', reject)
    made.requestTimeout = REQUEST_TIME
    made.headersTimeout = HEADER_TIME
  })
  const address = server.address()
  const bound = address !== null && typeof address === 'object' ? address.port : port
  const shown = isIP(host) === 6 ? `[${host}]` : host
  const called = isLoopback(host) ? ['127.0.0.1', 'localhost', '[::1]'] : [shown]
  hosts.push(...called.map((name) => `${name}:${bound}`), ...names.flatMap((name) => [name, `${name}:${bound}`]))
  return {
    url: `http://${hosts[0]}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await desk.close()
    },
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}
