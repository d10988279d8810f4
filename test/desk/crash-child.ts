/**
 * A desk that takes in reports until it is killed: `node crash-child.ts STORE FIRST`. Prints the id of each report when
 * it has been acknowledged.
 */
import { openStore } from '../../src/desk/store/open-store.ts'
import { createDesk } from '../../src/desk/work/desk.ts'
import { on, report } from './reports.ts'

const [store = '', first = '0'] = process.argv.slice(2)
const desk = createDesk(await openStore(store), { maker: 'test', readers: 1 })
const PLACES = ['Orsk', 'Dorn', 'Vellmar', 'Tessaly', 'Brandel']
for (let i = Number(first); ; i++) {
  const place = PLACES[i % PLACES.length]
  const text = `A fire in ${place} hurt ${10 + (i % 7)} people on Tuesday, mayor Lena Brisk said. Engine ${i} came first.`
  const [receipt] = await desk.receive(
    [report(`r${i}`, text, { title: `Fire in ${place}`, published: on('2024-03-12') })],
    'test',
  )
  process.stdout.write(`${receipt?.id}\n`)
}
