import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createApp } from '../../src/desk/api/app.ts'
import type { Desk } from '../../src/desk/work/desk.ts'

test('what should not happen is logged without the text that it happened on', async () => {
  const logged: string[] = []
  const store = {
    isPassing: () => false,
    get db() {
      return JSON.parse('The mill of "Orsk" burned down') as never
    },
  }
  const app = createApp({ store } as unknown as Desk, {
    hosts: { includes: () => true, first: () => 'localhost' },
    password: null,
    addressOf: () => '127.0.0.1',
    clock: () => 0,
    version: 'test',
    log: (message) => logged.push(message),
  })
  const answer = await app.request('/api/state')
  assert.equal(answer.status, 500)
  assert.doesNotMatch(await answer.text(), /mill|Orsk/)
  assert.equal(logged.length, 1)
  assert.match(logged[0] ?? '', /^GET \/api\/state: SyntaxError: /)
  assert.doesNotMatch(logged[0] ?? '', /mill|Orsk/)
})
