import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { namesPage } from '../../src/desk/page/names.ts'
import { listEntities } from '../../src/desk/store/names/entities.ts'
import { on, report } from './reports.ts'
import { serveDesk } from './served.ts'

const { folder, desk, served } = await serveDesk()
before(async () => {
  await desk.receive(
    [
      report('a', 'A fire broke out in the Ostrel mill on Monday. “Twelve workers died,” the mayor Ada Brink said.', {
        title: 'Fire in the Ostrel mill',
        outlet: { name: 'The Ostrel <i>Post</i>' },
        published: on('2024-03-12'),
      }),
      report('b', 'A fire broke out in the Ostrel mill on Monday. Nine workers were killed, Mayor Brink said.', {
        title: 'Nine workers killed in Ostrel mill fire',
        outlet: { name: 'Mill Courier' },
        published: on('2024-03-12'),
      }),
    ],
    'test',
  )
  await desk.idle()
})

async function get(path: string): Promise<{ readonly status: number; readonly text: string }> {
  const answer = await fetch(served.url + path)
  return { status: answer.status, text: await answer.text() }
}

const send = (method: string, path: string, body?: unknown) =>
  fetch(served.url + path, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })

test('Names lists who is named; a name has a page with its forms, statements and stories', async () => {
  const list = await get('/names?kind=person&q=brink')
  const [, path = ''] = /<a href="(\/name\/[^"]+)"[^>]*>[^<]*Brink/.exec(list.text) ?? []
  assert.notEqual(path, '', list.text)
  const { status, text } = await get(path)
  assert.equal(status, 200)
  assert.match(text, /Twelve workers died/)
  assert.match(text, /href="\/story\/[^"]+\?article=a&amp;at=/)
  assert.match(text, /Mill Courier/)
  assert.ok(!text.includes('<i>Post'))
})

test('two of one name are told apart by what they are', async () => {
  const [first] = await listEntities(desk.store, { text: 'brink', limit: 1, offset: 0 })
  assert.ok(first)
  assert.ok(!(await get('/names?q=brink')).text.includes('person ·'))
  await desk.store.write((db) =>
    db
      .insertInto('entity')
      .values({ id: 'another', name: first.name, kind: 'place', reports: 1, mentions: 1 })
      .execute(),
  )
  const { text } = await namesPage(desk.store, { words: '', kind: null, offset: 0 }).then(({ main }) => ({
    text: main,
  }))
  assert.match(text, /person · 2 reports/)
  assert.match(text, /place · 1 report/)
  await desk.store.write((db) => db.deleteFrom('entity').where('id', '=', 'another').execute())
})

test('a name that is none, and odd questions, are answered in words', async () => {
  assert.equal((await get('/name/nobody')).status, 404)
  assert.match((await get('/names?q=%3Cscript%3Ealert(1)%3C/script%3E')).text, /There is none/)
  for (const query of ['kind=constructor', 'offset=-1', 'offset=99999999', 'kind=person&offset=7'])
    assert.equal((await get(`/names?${query}`)).status, 200)
})

test('Sources says how each source is, and what a call of the page would do', async () => {
  assert.match((await get('/sources')).text, /Nothing is watched yet/)
  const { id } = (await (
    await send('POST', '/api/sources', { kind: 'folder', address: folder, title: '<b>In</b>' })
  ).json()) as {
    id: string
  }
  const { text } = await get('/sources')
  assert.match(text, /1 source watched, all well/)
  assert.ok(text.includes(folder) && !text.includes('<b>In'))
  assert.ok(text.includes(`data-call="DELETE /api/sources/${id}"`))
  assert.equal((await send('DELETE', `/api/sources/${id}`)).status, 200)
})

test('Alerts lists what was found since each was made', async () => {
  await send('POST', '/api/alerts', { name: 'Mill <u>fires</u>', kind: 'search', words: 'mill' })
  assert.match((await get('/alerts')).text, /Nothing yet/)
  await desk.receive([report('c', 'The Ostrel mill will be rebuilt.', { title: 'Mill to be rebuilt' })], 'test')
  await desk.idle()
  const { text } = await get('/alerts?q=dam')
  assert.match(text, /Mill to be rebuilt/)
  assert.ok(!text.includes('<u>fires'))
  const [{ id, title } = { id: '', title: '' }] = (
    (await (await fetch(`${served.url}/api/stories`)).json()) as { stories: { id: string; title: string }[] }
  ).stories
  assert.ok(
    (await get(`/alerts?story=${id}`)).text.includes(`value="${title}"`),
    'an alert on a story is called as it is',
  )
  assert.match(text, /name="words"[^>]*value="dam"|value="dam"[^>]*name="words"/)
})

test('Outlets lists who reports; an outlet has a page with its stories', async () => {
  const list = await get('/outlets')
  assert.match(list.text, /Mill Courier/)
  assert.ok(!list.text.includes('<i>Post'))
  const [, path = ''] = /<a href="(\/outlet\/Mill[^"]+)"/.exec(list.text) ?? []
  const { status, text } = await get(path)
  assert.equal(status, 200)
  assert.match(text, /1 report here, in 1 story/)
  assert.match(text, /href="\/story\//)
  assert.equal((await get('/outlet/The%20Ostrel%20%3Ci%3EPost%3C%2Fi%3E')).status, 200)
  assert.equal((await get('/outlet/Nobody')).status, 404)
})

test('Timeline tells what happened when, each event with its passage', async () => {
  const { status, text } = await get('/timeline')
  assert.equal(status, 200)
  assert.match(text, /<h2 class="group">March 2024<\/h2>/)
  assert.match(text, /href="\/story\/[^"]+\?article=[ab]&amp;at=/)
  assert.match((await get('/timeline?to=1999-01-01')).text, /No dated event is like that/)
  for (const query of ['show=constructor', 'from=x&to=2024-99-99', 'q=%25', 'offset=-4'])
    assert.equal((await get(`/timeline?${query}`)).status, 200)
})

test('Corrections tells who corrected what and why, what became of it, and what was taken back', async () => {
  assert.match((await get('/corrections')).text, /Nothing has been corrected yet/)
  const id = '5b0c6c5e-3f0e-4d5e-9a51-0a8f6d0e9b11'
  const decision = { decision: 'published', articleId: 'b', value: '2024-03-13' }
  await send('POST', '/api/decisions', { id, decision, author: 'Ann <b>Lee</b>', note: 'the page <i>says</i> so' })
  await desk.idle()
  const { text } = await get('/corrections')
  assert.match(text, /Mill Courier: Nine workers killed/)
  assert.match(text, /13 March 2024/)
  assert.ok(text.includes(`data-undo="${id}"`))
  assert.ok(!text.includes('<b>Lee') && !text.includes('<i>says'))
  assert.match((await get('/corrections?show=unapplied')).text, /There is none/)
  await send('POST', `/api/decisions/${id}/undo`, { author: 'Ann' })
  assert.ok(!(await get('/corrections')).text.includes(`data-undo="${id}"`))
  assert.match((await get('/corrections?show=all')).text, /taken back by Ann/)
  assert.equal((await get('/corrections?show=constructor')).status, 200)
})
