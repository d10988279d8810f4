import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { serve } from '../../src/desk/serve.ts'
import { openStore } from '../../src/desk/store/open-store.ts'
import { createDesk } from '../../src/desk/work/desk.ts'
import type { Claim, Synopsis } from '../../src/model/types.ts'
import { validateSynopsis } from '../../src/model/validate.ts'

const folder = mkdtempSync(join(tmpdir(), 'synoptic-day-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const SAMPLE = fileURLToPath(new URL('../../samples/karvesh-earthquake/', import.meta.url))
const FILES = readdirSync(SAMPLE).filter((name) => /\.(?:txt|html)$/.test(name))
const LATE = FILES.at(-1) ?? ''

async function open() {
  const desk = createDesk(await openStore(join(folder, 'desk.db')), { maker: 'test', readers: 1 })
  const served = await serve(desk, { port: 0, password: null, version: 'test', log: (text) => assert.fail(text) })
  const call = async (method: string, path: string, body?: object | Uint8Array) => {
    const isBytes = body instanceof Uint8Array
    const answer = await fetch(served.url + path, {
      method,
      headers: body && !isBytes ? { 'content-type': 'application/json' } : {},
      ...(body ? { body: isBytes ? Buffer.from(body) : JSON.stringify(body) } : {}),
    })
    const text = await answer.text()
    assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${text.slice(0, 200)}`)
    return /json/.test(answer.headers.get('content-type') ?? '') ? JSON.parse(text) : text
  }
  const take = async (name: string) => {
    const { received, failures } = await call('POST', `/api/articles?name=${name}`, readFileSync(join(SAMPLE, name)))
    assert.deepEqual(failures, [])
    return received.map(({ id }: { id: string }) => id)
  }
  const today = async () => (await call('GET', '/api/stories?reader=Ana&reports=2')).stories
  return { desk, call, take, today, close: served.close }
}

test('a working day: import, read, compare, correct, undo, search, alert, export, reload', async () => {
  let { desk, call, take, today, close } = await open()
  await call('POST', '/api/alerts', { name: 'Differing', kind: 'differ', words: '' })
  for (const name of FILES.slice(0, -1)) await take(name)
  await desk.idle()

  // in the morning: what there is, and where accounts differ
  const [line] = await today()
  assert.equal(line.news, null)
  assert.ok(line.differing.length > 0 && line.differing[0].answers.length > 1)
  await call('POST', `/api/stories/${line.id}/looked`, { reader: 'Ana' })
  const { synopsis } = (await call('GET', `/api/stories/${line.id}`)) as { synopsis: Synopsis }
  const claim = synopsis.claims.find(({ verdict }) => verdict === 'differ') as Claim

  // a report comes late: news
  await take(LATE)
  await desk.idle()
  const [later] = await today()
  assert.deepEqual([later.id, later.news.reports], [line.id, 1])

  // corrections: one is set aside, one is wrong and taken back
  const decide = async (decision: object, note: string) => {
    const id = randomUUID()
    await call('POST', '/api/decisions', { id, decision, author: 'Ana', note })
    await desk.idle()
    return id
  }
  const target = { question: claim.question, kind: claim.kind, passages: claim.accounts.map(({ spans }) => spans[0]) }
  const aside = await decide({ decision: 'claim', mark: 'set-aside', claim: target }, 'two different schools')
  const before = (await call('GET', `/api/stories/${line.id}`)).synopsis
  const figure = claim.accounts.flatMap(({ figureIds = [] }) => figureIds)[0]
  const wrong = await decide({ decision: 'figure', figureId: figure, value: 1 }, 'misread')
  const between = (await call('GET', `/api/stories/${line.id}`)).synopsis as Synopsis
  assert.deepEqual(validateSynopsis(between), [])
  assert.notDeepEqual(between, before)
  await call('POST', `/api/decisions/${wrong}/undo`, { author: 'Ana' })
  await desk.idle()
  assert.deepEqual((await call('GET', `/api/stories/${line.id}`)).synopsis, before)
  const { decisions } = await call('GET', `/api/stories/${line.id}/decisions`)
  assert.deepEqual(
    decisions.map(
      ({ id, undone, effect }: { id: string; undone: string | null; effect: { outcome: string } | null }) => [
        id,
        undone !== null,
        effect?.outcome ?? null,
      ],
    ),
    [
      [aside, false, 'applied'],
      [wrong, true, null],
    ],
  )

  // what is known of who says it, of an outlet, of when
  const { entities } = await call('GET', '/api/entities?q=ministry')
  assert.ok((await call('GET', `/api/entities/${encodeURIComponent(entities[0].id)}/statements`)).statements.length > 0)
  const { outlets } = await call('GET', '/api/outlets')
  assert.equal((await call('GET', `/api/outlets/${encodeURIComponent(outlets[0].name)}`)).outlet.name, outlets[0].name)
  assert.ok((await call('GET', '/api/timeline')).events.length > 0)
  assert.ok((await call('GET', '/api/search?q=ministry')).hits.length > 0)
  const { alerts } = await call('GET', '/api/alerts')
  assert.match(await call('GET', `/api/alerts/${alerts[0].id}/feed.xml`), /accounts differ/)

  // in the evening: files for others, and the desk is closed
  const page = await call('GET', `/api/stories/${line.id}/export?format=html`)
  assert.match(page, /two different schools/)
  const lines = await call('GET', '/api/decisions.jsonl')
  assert.equal(lines.trim().split('\n').length, 1)
  await close()

  // in the morning again all is there
  ;({ desk, call, take, today, close } = await open())
  await desk.idle()
  assert.deepEqual((await call('GET', `/api/stories/${line.id}`)).synopsis, before)
  const again = await call('POST', '/api/decisions.jsonl?author=Bo', Buffer.from(lines))
  assert.deepEqual([again.added, again.known], [0, 1])
  await call('DELETE', `/api/articles?id=${claim.accounts[0]?.articleId}`)
  await desk.idle()
  const kept = await call('GET', '/api/decisions.jsonl')
  const quote = claim.accounts[0]?.spans[0]?.quote ?? ''
  assert.ok(!kept.includes(`"${quote}"`))
  await close()
})
