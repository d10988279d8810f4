import { Worker } from 'node:worker_threads'
import type { PdfRead } from './pdf-page.ts'

export type PdfLimits = {
  /** Milliseconds after which a file is given up. */
  readonly time: number
  /** MB of memory that reading one file may take: packed content can unpack without end. */
  readonly memory: number
}

/** 500 pages take a few seconds and some 100 MB. */
const defaultLimits: PdfLimits = { time: 60_000, memory: 1024 }
/** Milliseconds between two looks at how much it takes. */
const lookEvery = 100

const here = import.meta.url
/** Beside this file, in the sources as well as in the built package. */
const worker = new URL(`./pdf-worker.${here.endsWith('.ts') ? 'ts' : 'js'}`, here)

/** The text of a PDF file with its places, in bounded time and memory. Never rejects. */
export function readPdf(bytes: Uint8Array, limits: Partial<PdfLimits> = {}): Promise<PdfRead> {
  const { time, memory } = { ...defaultLimits, ...limits }
  return new Promise((resolve) => {
    const thread = new Worker(worker, {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: memory },
      stdout: true,
      stderr: true,
    })
    const tooMuch = {
      reason: `reading the PDF takes more than ${memory} MB of memory; save its text as .txt and read that`,
    }
    const before = process.memoryUsage.rss()
    const look = setInterval(() => {
      // its buffers lie outside of the heap that the limit above is for
      if (process.memoryUsage.rss() - before > memory * 1e6) finish(tooMuch)
    }, lookEvery)
    const timer = setTimeout(() => {
      finish({ reason: `reading the PDF takes more than ${time / 1000} seconds; save its text as .txt and read that` })
    }, time)
    const finish = (read: PdfRead) => {
      clearTimeout(timer)
      clearInterval(look)
      resolve(read)
      void thread.terminate()
    }
    thread.once('message', finish)
    thread.once('error', (error: NodeJS.ErrnoException) =>
      finish(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? tooMuch
          : { reason: `the PDF cannot be read (${error.message}); save its text as .txt and read that` },
      ),
    )
    thread.once('exit', () => finish({ reason: 'the PDF cannot be read; save its text as .txt and read that' }))
  })
}
