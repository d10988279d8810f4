import assert from 'node:assert/strict'
import { test } from 'node:test'
import { passageAnchor } from '../../src/web/view/anchors.ts'
import { on, report } from './reports.ts'
import { serveDesk } from './served.ts'

const FIRE = [
  report('a', 'A fire broke out in the Ostrel mill on Monday. Twelve workers were killed, the mayor Ada Brink said.', {
    title: 'Fire in the Ostrel mill kills twelve <b>workers</b>',
    outlet: { name: 'The Ostrel <i>Post</i>' },
    published: on('2024-03-12'),
  }),
  report('b', 'A fire broke out in the Ostrel mill on Monday. Nine workers were killed, police said.', {
    title: 'Nine workers killed in Ostrel mill fire',
    outlet: { name: 'Mill Courier' },
    published: on('2024-03-12'),
  }),
]
const { desk, served } = await serveDesk()

async function get(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(served.url + path, { headers })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

test('an empty desk says how to begin', async () => {
  const { status, text } = await get('/')
  assert.equal(status, 200)
  assert.match(text, /Nothing has come in yet/)
})

test('Today names the stories, and leads to their pages and passages, without markup of an article', async () => {
  await desk.receive(FIRE, 'test')
  await desk.idle()
  const { text } = await get('/')
  assert.match(text, /2 reports in 1 story/)
  assert.ok(!text.includes('<b>workers') && !text.includes('<i>Post'))
  const [, path = '', anchor = ''] = /<dd><a href="([^"#]*)#(p[\w-]+)"/.exec(text) ?? []
  const story = await get(path.replaceAll('&amp;', '&'))
  assert.equal(story.status, 200)
  assert.ok(story.text.includes(`id="${anchor}"`))
  assert.ok(!story.text.includes('<b>workers'))
})

test('any passage of a report has its place on the story’s page', async () => {
  const [line] = (JSON.parse((await get('/api/stories')).text) as { stories: { id: string }[] }).stories
  const { text } = await get(`/story/${line?.id}?article=a&at=2-16`)
  const anchor = passageAnchor({ articleId: 'a', start: 2, end: 16, quote: 'fire broke out' })
  assert.ok(text.includes(`<mark id="${anchor}"`))
  for (const query of ['article=a&at=9-2', 'article=a&at=0-99999', 'article=zz&at=0-2', 'article=a&at=x'])
    assert.equal((await get(`/story/${line?.id}?${query}`)).status, 200)
})

test('search finds reports, statements, figures and names; the words come back as text', async () => {
  const hostile = '"><script>alert(1)</script>'
  assert.ok(!(await get(`/search?q=${encodeURIComponent(hostile)}`)).text.includes('<script>alert'))
  const { text } = await get('/search?q=mill+fire')
  assert.match(text, /Nine workers killed in Ostrel <b>mill<\/b> <b>fire<\/b>/)
  assert.match((await get('/search?q=ada&kind=name')).text, /Ada Brink/)
  assert.match((await get('/search?q=workers&kind=figure&least=10')).text, /Twelve/)
  assert.ok(!(await get('/search?q=workers&kind=figure&least=10')).text.includes('Nine workers</a>'))
  assert.match((await get('/search?q=mill&outlet=nobody&from=x&page=-1')).text, /Nothing was found with these filters/)
})

test('reports are handed in by a form without script, each failure with its reason', async () => {
  const form = new FormData()
  form.append(
    'files',
    new Blob(['Ferry runs aground\n\nA ferry ran aground off Cape Vell on Sunday, the coast guard said.']),
    'ferry.txt',
  )
  form.append('files', new Blob([new Uint8Array([1, 0, 2, 0, 0, 255, 254, 0])]), 'bytes.bin')
  form.append('link', 'ftp://example.org/')
  const answer = await fetch(`${served.url}/add`, { method: 'POST', body: form })
  const text = await answer.text()
  assert.match(text, /ferry\.txt<\/bdi> 1 report/)
  assert.match(text, /bytes\.bin.*Not read: /)
  assert.match(text, /give the address as https/)
  assert.match((await get('/search?q=nobody&kind=quote')).text, /by the first letters of who makes them/)
  const foreign = await fetch(`${served.url}/add`, {
    method: 'POST',
    body: form,
    headers: { origin: 'https://elsewhere.example' },
  })
  assert.equal(foreign.status, 403)
})

test('what can be corrected of a story is named, and what was stands on its page with who, when and why', async () => {
  const [{ id } = { id: '' }] = (
    JSON.parse((await get('/api/stories?reports=2')).text) as { stories: { id: string }[] }
  ).stories
  const things = JSON.parse((await get(`/story/${id}/things.json`)).text)
  assert.equal(things.articles.length, 2)
  const figures = Object.values(things.claims as Record<string, { accounts: { figures: { id: string }[] }[] }>)
    .flatMap(({ accounts }) => accounts.flatMap((account) => account.figures))
    .map((figure) => figure.id)
  assert.ok(figures.length > 0)
  const [report] = things.articles
  await desk.decide({
    id: '6a3f0f0e-0000-4000-8000-000000000001',
    decision: { decision: 'published', articleId: report.id, value: '2024-03-11' },
    author: 'Ana <i>',
    note: 'The page says so.',
  })
  await desk.decide({
    id: '6a3f0f0e-0000-4000-8000-000000000002',
    decision: { decision: 'veto-origin', from: 'elsewhere', to: 'nowhere' },
    author: 'Ben',
    note: null,
  })
  await desk.idle()
  const { text } = await get(`/story/${id}`)
  assert.match(text, /Corrected by a person/)
  assert.match(text, /is of 11 March 2024/)
  assert.match(text, /Ana &lt;i>.*The page says so/)
  assert.ok(text.includes(`data-corrects="${report.anchor}"`))
  assert.ok(!text.includes('Ben'))
  await desk.undo('6a3f0f0e-0000-4000-8000-000000000001', 'Ana')
  await desk.idle()
  assert.ok(!(await get(`/story/${id}`)).text.includes('Corrected by'))
  assert.equal((await get('/story/nothing/things.json')).status, 404)
})

test('a reader is told what came to a story since they looked, another is not', async () => {
  const [{ id } = { id: '' }] = (
    JSON.parse((await get('/api/stories?reports=2')).text) as { stories: { id: string }[] }
  ).stories
  const ana = { cookie: 'reader=ana' }
  assert.ok(!(await get(`/story/${id}`, ana)).text.includes('New since you looked'))
  await desk.receive(
    [
      report('c', 'The fire in the Ostrel mill on Monday killed twelve workers, the mayor Ada Brink said.', {
        title: 'Ostrel mill fire: twelve workers dead',
        outlet: { name: 'Vell Gazette' },
        published: on('2024-03-12'),
      }),
    ],
    'test',
  )
  await desk.idle()
  assert.match((await get('/', ana)).text, /New since you looked.*1 new report/)
  assert.ok(!(await get('/', { cookie: 'reader=ben' })).text.includes('1 new report'))
  assert.match((await get(`/story/${id}`, ana)).text, /New since you looked.*Vell Gazette/)
  assert.ok(!(await get(`/story/${id}`, ana)).text.includes('New since you looked'))
})

test('the address of a story that is one with another now leads there, with what it asks; once taken back, no more', async () => {
  const stories = async () => (JSON.parse((await get('/api/stories')).text) as { stories: { id: string }[] }).stories
  const before = (await stories()).map(({ id }) => id)
  assert.ok(before.length > 1)
  const id = crypto.randomUUID()
  const call = (path: string, body: unknown) =>
    fetch(served.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  await call('/api/decisions', {
    id,
    author: 'Ana',
    note: null,
    decision: { decision: 'merge-stories', ids: before.slice(0, 2) },
  })
  await desk.idle()
  const now = (await stories()).map((story) => story.id)
  const [gone] = before.filter((one) => !now.includes(one))
  const [kept] = before.slice(0, 2).filter((one) => now.includes(one))
  const moved = await fetch(`${served.url}/story/${gone}?article=a&at=2-16`, { redirect: 'manual' })
  assert.equal(moved.status, 302)
  assert.equal(moved.headers.get('location'), `/story/${kept}?article=a&at=2-16`)
  assert.equal((await get('/story/s000000000000')).status, 404)
  await call(`/api/decisions/${id}/undo`, { author: 'Ana' })
  await desk.idle()
  assert.equal((await fetch(`${served.url}/story/${gone}`, { redirect: 'manual' })).status, 200)
})

test('what is not there says so, as a page or as data', async () => {
  assert.match((await get('/story/nothing')).text, /Not here/)
  assert.equal((await get('/story/nothing')).status, 404)
  const page = await get('/no-such-page')
  assert.equal(page.status, 404)
  assert.match(page.headers.get('content-type') ?? '', /html/)
  assert.match((await get('/api/nothing')).headers.get('content-type') ?? '', /json/)
})

test('script and style are kept for good at addresses of their own, and are small', async () => {
  const { text } = await get('/')
  const [, script = ''] = /<script src="([^"]+)"/.exec(text) ?? []
  const answer = await get(script, { 'accept-encoding': 'br' })
  assert.match(answer.headers.get('cache-control') ?? '', /immutable/)
  const again = await get(script, { 'accept-encoding': 'br', 'if-none-match': answer.headers.get('etag') ?? '' })
  assert.equal(again.status, 304)
  assert.ok(!/<script(?! src)|<style| style="| on\w+="/.test(text))
})
