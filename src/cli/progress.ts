/** Progress on stderr, in one line that rewrites itself, and only where stderr is a terminal. */
export type Progress = { readonly step: (text: string) => void; readonly done: () => void }

const EVERY_MS = 80

export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { step: () => {}, done: () => {} }
  let last = 0
  return {
    step: (text) => {
      const now = performance.now()
      if (now - last < EVERY_MS) return
      last = now
      stream.write(`\r\u001b[2K${text.slice(0, (stream.columns ?? 80) - 1)}`)
    },
    done: () => {
      stream.write('\r\u001b[2K')
    },
  }
}
