import { readOne } from '../read-one.ts'
import type { PrepareBench } from '../room-bench.ts'

export const read: PrepareBench = async () => ({
  run: (articles) => {
    for (const line of articles) readOne(line)
  },
})
