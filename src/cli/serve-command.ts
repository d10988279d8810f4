import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMessenger } from '../desk/alerts/deliver.ts'
import { serve } from '../desk/serve.ts'
import { isPostgres, openStore } from '../desk/store/open-store.ts'
import { readSetting } from '../desk/store/settings.ts'
import { StoreError } from '../desk/store/store-error.ts'
import { createDesk, type Desk } from '../desk/work/desk.ts'
import type { Article } from '../model/types.ts'
import { createFetcher } from '../read/fetch/fetcher.ts'
import { guardOf } from '../read/fetch/guarded-connector.ts'
import { UsageError } from './errors.ts'
import { openInBrowser } from './open-in-browser.ts'
import { createProgress } from './progress.ts'
import { keepRules } from './purge-command.ts'
import { sampleReports } from './sample-reports.ts'
import { say } from './say.ts'
import { version } from './version.ts'

export type ServeCommandOptions = {
  readonly store?: string
  readonly samples?: boolean
  readonly host?: string
  readonly port: string
  readonly name?: readonly string[]
  readonly import?: readonly string[]
  readonly allowPrivate?: boolean
  readonly keep?: readonly string[]
  /** Opens it in the browser where there is one. */
  readonly show?: boolean
}

/** The setting that holds the password's hash. */
export const PASSWORD = 'password'
/** Articles that are taken in together, in one transaction. */
const AT_ONCE = 100

/** `synoptic serve`: the desk, until it is stopped. */
export async function serveCommand(options: ServeCommandOptions): Promise<void> {
  const { host, samples = false, name = [], allowPrivate = false } = options
  const port = Number(options.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port takes a number from 0 to 65535, not '${options.port}'`)
  if (samples === (options.store !== undefined))
    throw new UsageError(
      'name the store (--store desk.db, or postgres://…), or give --samples for a look with sample reports',
    )
  const keep = keepRules(options.keep ?? [])
  const folder = samples ? mkdtempSync(join(tmpdir(), 'synoptic-samples-')) : null
  const address = options.store ?? join(folder ?? '', 'samples.db')
  const drop = () => folder !== null && rmSync(folder, { recursive: true, force: true })
  process.once('exit', drop)
  const store = await opened(address)
  const guard = guardOf({ allowPrivate })
  const network = {
    fetcher: createFetcher({
      allowPrivate,
      userAgent: `Synoptic/${version()} (reads the sources that its user watches)`,
    }),
    messenger: createMessenger(guard),
  }
  const desk = createDesk(store, { maker: version(), network, keep })
  try {
    const password = await readSetting(store, PASSWORD)
    const served = await serve(desk, {
      port,
      password,
      names: name,
      version: version(),
      log: say,
      ...(host === undefined ? {} : { host }),
    })
    process.stderr.write(`The desk is at ${served.url} (its API: ${served.url}/api); Ctrl+C stops it.\n`)
    if (options.show === true && process.stdout.isTTY) openInBrowser(served.url)
    const stop = () => void served.close().then(() => process.exit(0))
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
    await importAll(desk, [...(samples ? sampleReports() : []), ...(options.import ?? [])])
    await new Promise(() => {}) // until it is stopped
  } catch (error) {
    await desk.close()
    if (error instanceof RangeError) throw new UsageError(error.message)
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
      throw new UsageError(`port ${port} is taken; stop what uses it, or give another with --port`)
    throw error
  }
}

/** The store at an address, what keeps it from being opened as bad usage. */
export async function opened(address: string, options: { readonly readonly?: boolean } = {}) {
  try {
    return await openStore(address, options)
  } catch (error) {
    if (error instanceof StoreError)
      throw new UsageError(isPostgres(address) ? withoutPassword(error.message) : error.message)
    throw error
  }
}

function withoutPassword(message: string): string {
  return message.replace(/(postgres(?:ql)?:\/\/[^:@/\s]*):[^@\s]*@/g, '$1@')
}

/** Takes in files and folders; what cannot be read is named, the rest is done. */
async function importAll(desk: Desk, inputs: readonly string[]): Promise<void> {
  if (inputs.length === 0) return
  let batch: Article[] = []
  let [taken, known] = [0, 0]
  const send = async () => {
    const receipts = await desk.receive(batch, 'import')
    taken += receipts.length
    known += receipts.filter(({ outcome }) => outcome === 'same').length
    batch = []
  }
  // reading is loaded when the desk can be looked at already
  const { articlesOf } = await import('./articles.ts')
  for await (const article of articlesOf(inputs, {}, createProgress())) {
    batch.push(article)
    if (batch.length >= AT_ONCE) await send()
  }
  if (batch.length > 0) await send()
  process.stderr.write(`${taken} articles taken in${known > 0 ? `, ${known} of them known already` : ''}.\n`)
}
