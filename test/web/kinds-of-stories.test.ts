import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Synopsis } from '../../src/model/types.ts'
import { render } from '../../src/show/render.ts'
import { browserTest, openPage } from './browser.ts'
import { published, sampleSynopsis, synopsisOf } from './synopses.ts'

const html = (synopsis: Synopsis) => render(synopsis, { format: 'html' })
const EMPTY: Synopsis = {
  synopsis: 1,
  articles: [],
  stories: [],
  entities: [],
  events: [],
  attributions: [],
  claims: [],
  origins: { nodes: [], edges: [] },
  naming: [],
  trace: [],
}

/** Links that lead nowhere, and ids that stand twice. */
function faultsOf(page: string): string[] {
  const ids = [...page.matchAll(/ id=([\w-]+)/g)].map((match) => match[1] ?? '')
  const known = new Set(ids)
  const links = [...page.matchAll(/ href=#([\w-]*)/g)].map((match) => match[1] ?? '')
  return [...links.filter((link) => !known.has(link)), ...ids.filter((id, index) => ids.indexOf(id) !== index)]
}

test('nothing to read makes a page that says so', () => {
  assert.match(html(EMPTY), /There are no reports/)
})

test('articles without dates, outlets or titles', () => {
  const page = html(
    synopsisOf([
      { id: 'one', text: 'Two people were killed when a bridge fell in Tellan on Friday, police said.' },
      { id: 'two', text: 'A bridge fell in Tellan on Friday. Police said two people were killed.' },
    ]),
  )
  assert.deepEqual(faultsOf(page), [])
  assert.match(page, /no date/)
})

test('one report alone is a page too', () => {
  const page = html(
    synopsisOf([
      {
        id: 'one',
        title: 'Bridge falls',
        text: 'Two people were killed when a bridge fell in Tellan on Friday, police said.',
        published: published('2024-05-06'),
      },
    ]),
  )
  assert.deepEqual(faultsOf(page), [])
  assert.match(page, /<h1[^>]*>/)
})

test('several stories: an index first, each in full, the reports that stand alone after them', async () => {
  const [first, second] = [await sampleSynopsis('karvesh-earthquake'), await sampleSynopsis('brandel-trial')]
  const alone = synopsisOf([
    { id: 'alone', title: 'A quiet day in Tellan', text: 'Nothing happened in Tellan on Friday.' },
  ])
  const all = [first, second, alone]
  const page = html({
    ...EMPTY,
    articles: all.flatMap(({ articles }) => articles),
    stories: all
      .flatMap(({ stories }) => stories)
      .map((story, index, stories) => ({
        ...story,
        relatedStoryIds: index === 0 ? [stories[1]?.id ?? ''] : story.relatedStoryIds,
      })),
    entities: all.flatMap(({ entities }) => entities),
    events: all.flatMap(({ events }) => events),
    claims: all.flatMap(({ claims }) => claims),
    origins: { nodes: all.flatMap(({ origins }) => origins.nodes), edges: all.flatMap(({ origins }) => origins.edges) },
    naming: all.flatMap(({ naming }) => naming),
  })
  assert.deepEqual(faultsOf(page), [])
  assert.match(page, /class=index/)
  assert.match(page, /Related: /)
  assert.match(page, /Told by one report/)
})

browserTest('right-to-left text stands right to left, and its offsets hold', async () => {
  const text = 'قُتل 12 شخصا في غرق عبارة قرب الميناء يوم الاثنين.'
  const page = (
    await openPage(
      html(
        synopsisOf([
          { id: 'ar', text, title: 'غرق عبارة', language: 'ar', outlet: { name: 'بريد تلان' } },
          { id: 'he', text: 'מעבורת טבעה ליד הנמל ביום שני.', title: 'מעבורת טבעה', language: 'he' },
        ]),
      ),
    )
  ).page
  const paragraph = page.locator('.report .body p', { hasText: 'عبارة' })
  assert.equal(await paragraph.evaluate((element) => getComputedStyle(element).direction), 'rtl')
})
