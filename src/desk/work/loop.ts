/** Work that is done step by step as long as there is some. */
export type Loop = {
  /** There may be something to do. */
  readonly wake: () => void
  readonly busy: () => boolean
  /** Resolves when the loop is at rest. */
  readonly idle: () => Promise<void>
  /** Called each time a step has done something, and when the loop comes to rest. */
  readonly afterStep: (next: () => void) => void
  /** What went wrong in the last step; null where all is well. */
  readonly trouble: () => string | null
  readonly stop: () => void
}

/** Milliseconds to the next try after a step that went wrong. */
const PAUSE = 5_000

/** Runs `step` over and over, one at a time, while it gives true; after an error again a little later. */
export function createLoop(step: () => Promise<boolean>): Loop {
  let [running, again, stopped] = [false, false, false]
  let trouble: string | null = null
  let next: () => void = () => {}
  let resting: (() => void)[] = []

  const rest = (): void => {
    running = false
    if (!stopped) next()
    const waiting = resting
    resting = []
    for (const resolve of waiting) resolve()
  }

  const run = async (): Promise<void> => {
    while (!stopped) {
      again = false
      try {
        const worked = await step()
        trouble = null
        if (worked) next()
        else if (!again) break
      } catch (error) {
        if (stopped) break
        trouble = error instanceof Error ? error.message : String(error)
        await new Promise((resolve) => setTimeout(resolve, PAUSE).unref())
      }
    }
    rest()
  }

  const wake = (): void => {
    again = true
    if (running || stopped) return
    running = true
    void run()
  }

  return {
    wake,
    busy: () => running,
    idle: () => (running ? new Promise((resolve) => resting.push(resolve)) : Promise.resolve()),
    afterStep: (called) => {
      next = called
    },
    trouble: () => trouble,
    stop: () => {
      stopped = true
    },
  }
}
