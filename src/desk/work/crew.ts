import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { CrewAnswers, CrewJob, CrewThread } from './crew-job.ts'

/** What kept a job from being done, in words. */
export class JobFailure extends Error {}

/** Worker threads that read, group and compare, so that answers stay quick meanwhile. */
export type Crew = {
  /** Readers that work side by side. */
  readonly readers: number
  /** Does a job in the next free thread of its kind; throws JobFailure where it cannot be done. */
  readonly run: <K extends CrewJob['kind']>(
    job: Extract<CrewJob, { kind: K }>,
    options?: {
      /** Somebody waits for it: a thread of its own does it. */ readonly urgent?: boolean
    },
  ) => Promise<CrewAnswers[K]>
  readonly close: () => Promise<void>
}

export type CrewOptions = {
  /** Threads that read articles; one less than there are processors, where not given. */
  readonly readers?: number
  /** Milliseconds that one article or one story may take. */
  readonly patience?: number
}

/** A book of a megabyte takes half a minute; whatever takes ten times as long never ends. */
const PATIENCE = 300_000
/** Milliseconds after which the thread that somebody waits for is begun, before anybody does: its code takes a second to load. */
const WARM_UP = 3_000
/** MB of one thread's memory. */
const MOST_MEMORY = 2_000

const SCRIPT = new URL(`./worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

type Waiting = {
  readonly job: CrewJob
  readonly resolve: (result: never) => void
  readonly reject: (error: Error) => void
}

/** One thread is for stories (the stream is there), one for what somebody waits for, the others read articles. */
export function createCrew({
  readers = Math.max(1, availableParallelism() - 1),
  patience = PATIENCE,
}: CrewOptions = {}): Crew {
  const queues: Readonly<Record<'stories' | 'urgent' | 'articles', Waiting[]>> = {
    stories: [],
    urgent: [],
    articles: [],
  }
  const threads = [
    createThread(queues.stories, { patience }),
    createThread(queues.urgent, { patience, urgent: true }),
    ...Array.from({ length: readers }, () => createThread(queues.articles, { patience })),
  ]
  return {
    readers,
    run: (job, { urgent = false } = {}) =>
      new Promise((resolve, reject) => {
        const waiting = { job, resolve, reject }
        queues[urgent ? 'urgent' : job.kind === 'annotate' ? 'articles' : 'stories'].push(waiting)
        for (const thread of threads) thread.wake()
      }),
    close: async () => {
      for (const { reject } of Object.values(queues).flatMap((queue) => queue.splice(0)))
        reject(new JobFailure('the desk is closing'))
      await Promise.all(threads.map((thread) => thread.close()))
    },
  }
}

/** A thread that takes jobs from its queue; one that dies or hangs fails its job, and a new one takes its place. */
function createThread(
  queue: Waiting[],
  { patience, urgent = false }: { readonly patience: number; readonly urgent?: boolean },
) {
  let worker: Worker | null = null
  let current: (Waiting & { readonly timer: NodeJS.Timeout }) | null = null
  let closed = false

  const settle = (outcome: { readonly result?: unknown; readonly error?: string }): void => {
    const done = current
    if (done === null) return
    clearTimeout(done.timer)
    current = null
    if (outcome.error === undefined) done.resolve(outcome.result as never)
    else done.reject(new JobFailure(outcome.error))
    wake()
  }

  const start = (): Worker => {
    const made = new Worker(SCRIPT, {
      workerData: { urgent } satisfies CrewThread,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    })
    made.unref()
    made.on('message', settle)
    made.on('error', (error: NodeJS.ErrnoException) => {
      if (worker !== made) return
      worker = null
      settle({
        error:
          error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? `it takes more than ${MOST_MEMORY} MB of memory` : error.message,
      })
    })
    made.on('exit', () => {
      if (worker !== made) return
      worker = null
      settle({ error: closed ? 'the desk is closing' : 'the reader stopped' })
    })
    return made
  }

  const wake = (): void => {
    if (current !== null || closed) return
    const next = queue.shift()
    if (next === undefined) return
    worker ??= start()
    const timer = setTimeout(() => {
      const hanging = worker
      worker = null
      void hanging?.terminate()
      settle({ error: `it takes longer than ${patience / 1000} seconds` })
    }, patience)
    current = { ...next, timer }
    worker.postMessage(next.job)
  }

  const warming = urgent ? setTimeout(() => (worker ??= start()), WARM_UP) : undefined
  warming?.unref()

  return {
    wake,
    close: async () => {
      closed = true
      clearTimeout(warming)
      await worker?.terminate()
      settle({ error: 'the desk is closing' })
    },
  }
}
