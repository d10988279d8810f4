import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { extract } from '../../src/read/extract.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

test('an article that is kept does not keep its page', () => {
  const page = (number: number) =>
    Buffer.from(
      `<html><head><title>Dam number ${number} of the long valley to be raised</title></head><body><article>
<p>The dam above Ostmark will be raised by ${number} metres, the council of the valley decided on Tuesday evening.</p>
</article><!--${String(number).repeat(1_000_000)}--></body></html>`,
    )
  const kept = [extract(page(1))]
  collect()
  const before = process.memoryUsage().heapUsed
  for (let number = 2; number < 32; number += 1) kept.push(extract(page(number)))
  collect()
  assert.ok(process.memoryUsage().heapUsed - before < 10_000_000)
  assert.equal(kept.length, 31)
})
