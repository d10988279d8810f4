/**
 * `npm run bench [-- --data DIR --sizes 100,1000,8000 --rooms names,figures,language]`: articles of 600 words a second
 * (of the room pages: web pages of 95 kB) of each room and peak memory, at several sizes, each in a process of its own; peers beside the rooms that have some.
 * The room story, whose articles are reports of one story made from those, takes the sizes 50 to 2,000.
 * The room stream, only where it is named, takes the sizes 10,000 to 200,000: articles as they are, with generated variants.
 * "a core": by the processor time of the main thread; "clock": as it passed, with whatever else ran on the machine.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ROOM_BENCHES } from './rooms.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: fileURLToPath(new URL('../../shared/data/scale/', import.meta.url)) },
    sizes: { type: 'string' },
    rooms: { type: 'string', default: Object.keys(ROOM_BENCHES).join(',') },
  },
})

const ONE = fileURLToPath(new URL('./one.ts', import.meta.url))
const STREAM = fileURLToPath(new URL('./stream.ts', import.meta.url))
const SIZES: Readonly<Record<string, string>> = { stream: '10000,50000,200000', story: '50,500,2000' }
const USUAL_SIZES = '100,1000,8000'

if (!existsSync(values.data)) console.error(`no articles at ${values.data}: the samples are read over and over instead`)
console.log('room             articles  a core, /s  clock, /s   peak MB')
for (const room of values.rooms.split(','))
  for (const size of (values.sizes ?? SIZES[room] ?? USUAL_SIZES).split(',')) {
    // A stream that is read for hours must do with little memory, or fail.
    const script = room === 'stream' ? ['--max-old-space-size=700', STREAM] : [ONE, room]
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--single-threaded-gc', ...script, size, values.data],
      {
        encoding: 'utf8',
        maxBuffer: 1e8,
      },
    )
    if (status !== 0)
      console.log(`${room.padEnd(16)} ${size.padStart(8)}   failed: ${stderr.trim().split('\n').at(-1)}`)
    else process.stdout.write(stdout)
  }
