/**
 * `npm run bench [-- --data DIR --sizes 100,1000,8000 --rooms read,language,compare]`: articles per second of each room
 * and peak memory, at several sizes, each in a process of its own; peers beside the rooms that have one.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ROOM_BENCHES } from './rooms.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: fileURLToPath(new URL('../../shared/data/scale/', import.meta.url)) },
    sizes: { type: 'string', default: '100,1000,8000' },
    rooms: { type: 'string', default: Object.keys(ROOM_BENCHES).join(',') },
  },
})

const ONE = fileURLToPath(new URL('./one.ts', import.meta.url))

if (!existsSync(values.data)) console.error(`no articles at ${values.data}: the samples are read over and over instead`)
console.log('room                 articles   articles/s   peak MB   against peer')
for (const room of values.rooms.split(','))
  for (const size of values.sizes.split(',')) {
    const { stdout, stderr, status } = spawnSync(process.execPath, [ONE, room, size, values.data], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    })
    if (status !== 0)
      console.log(`${room.padEnd(20)} ${size.padStart(8)}   failed: ${stderr.trim().split('\n').at(-1)}`)
    else process.stdout.write(stdout)
  }
