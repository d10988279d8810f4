import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'
import type { FetchOptions } from '../../../src/read/fetch/fetch-options.ts'
import type { Fetcher } from '../../../src/read/fetch/fetched.ts'
import { createFetcher } from '../../../src/read/fetch/fetcher.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

export type LocalServer = {
  /** "http://127.0.0.1:PORT" */
  readonly origin: string
  readonly port: number
  /** Paths asked, in order, with the agent's robots.txt left out. */
  readonly asked: string[]
  /** All paths asked. */
  readonly all: string[]
  readonly headers: IncomingMessage['headers'][]
}

/** A server on 127.0.0.1 for one test file; paths that are not given answer 404. */
export async function serve(answers: Readonly<Record<string, Answer | string>>): Promise<LocalServer> {
  const asked: string[] = []
  const all: string[] = []
  const headers: IncomingMessage['headers'][] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    all.push(path)
    if (path !== '/robots.txt') {
      asked.push(path)
      headers.push(request.headers)
    }
    const answer = answers[path] ?? answers[path.split('?', 1)[0] ?? '']
    if (answer === undefined) response.writeHead(404).end()
    else if (typeof answer === 'string') response.writeHead(200, { 'content-type': 'text/html' }).end(answer)
    else answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, port, asked, all, headers }
}

/** A fetcher for local servers: it does not wait, and names lead nowhere unless told. */
export function localFetcher(options: FetchOptions = {}): Fetcher {
  const fetcher = createFetcher({
    allowPrivate: true,
    gap: 0,
    tries: 1,
    resolve: async () => [],
    ...options,
  })
  after(() => fetcher.close())
  return fetcher
}
