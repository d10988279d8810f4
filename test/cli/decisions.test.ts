import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Decision, Grouped, Synopsis } from '../../src/model/types.ts'
import { validateSynopsis } from '../../src/model/validate.ts'
import { jsonLines, run, workFolder } from './run.ts'

const folder = workFolder()
after(folder.remove)

const shared =
  'Firefighters from three valleys fought the flames through the night and saved the granary next door, where the grain of the whole valley lay.'
const reports = [
  {
    id: 'post',
    outlet: 'Orsk Post',
    published: '2031-03-04',
    title: 'Mill burns in Orsk',
    text: `The old mill of Orsk burned down on Tuesday. Twelve people were killed in the fire, mayor Lena Brisk said.\n\n${shared}`,
  },
  {
    id: 'lantern',
    outlet: 'The Lantern',
    published: '2031-03-05',
    title: 'Fire destroys Orsk mill',
    text: `A fire destroyed the old mill of Orsk on Tuesday. Fifteen people were killed in the fire, police chief Olav Tarn said.\n\n${shared}`,
  },
  {
    id: 'chess',
    outlet: 'The Lantern',
    published: '2031-03-05',
    title: 'Veld wins chess crown',
    text: 'Grandmaster Ida Veld won the chess championship in Porto Sil on Wednesday after a seven-hour game, organisers said.',
  },
]
folder.put('reports.jsonl', reports.map((report) => `${JSON.stringify(report)}\n`).join(''))

const write = (decisions: readonly Decision[]) =>
  folder.put('decisions.jsonl', decisions.map((decision) => `${JSON.stringify(decision)}\n`).join('\n'))

async function readWith(decisions: readonly Decision[], status = 0): Promise<Synopsis & { readonly said: string }> {
  write(decisions)
  const args = ['read', 'reports.jsonl', '--format', 'json', '--decisions', 'decisions.jsonl']
  const { code, stdout, stderr } = await run(folder.path, args)
  assert.equal(code, status, stderr)
  const synopsis = JSON.parse(stdout) as Synopsis
  assert.deepEqual(validateSynopsis(synopsis), [])
  return { ...synopsis, said: stderr }
}

/** The stories as lists of article ids. */
async function groupWith(decisions: readonly Decision[]): Promise<readonly (readonly string[])[]> {
  write(decisions)
  const { code, stdout } = await run(folder.path, ['group', 'reports.jsonl', '--decisions', 'decisions.jsonl'])
  assert.equal(code, 0)
  const story = new Map<string, string>()
  for (const line of jsonLines(stdout) as readonly Grouped[]) {
    if ('id' in line) story.set(line.id, line.storyId)
    else for (const [id, storyId] of story) if (storyId === line.mergedStoryId) story.set(id, line.into)
  }
  return [...Map.groupBy(story, ([, id]) => id).values()].map((members) => members.map(([id]) => id).sort()).sort()
}

test('stories: merged, split, told apart', async () => {
  assert.deepEqual(await groupWith([]), [['chess'], ['lantern', 'post']])
  assert.deepEqual(await groupWith([{ decision: 'merge-stories', ids: ['post', 'chess'] }]), [
    ['chess', 'lantern', 'post'],
  ])
  const apart = [['chess'], ['lantern'], ['post']]
  assert.deepEqual(await groupWith([{ decision: 'split-story', articleIds: ['lantern'] }]), apart)
  assert.deepEqual(await groupWith([{ decision: 'not-same', ids: ['post', 'lantern'] }]), apart)
})

const toll = ({ claims }: Synopsis) =>
  claims.find(({ kind, question }) => kind === 'figure' && question.includes('killed'))
const speaker = ({ attributions }: Synopsis) => attributions.find(({ id }) => id === 'post:a1')?.sourceEntityId

test('dates, speakers, figures, dependences, entities: each decision changes the result', async () => {
  const before = await readWith([])
  assert.equal(speaker(before), 'e:lena-brisk')
  assert.notEqual(toll(before)?.verdict, 'agree')
  assert.ok(
    before.origins.edges.some(({ from, to, basis }) => from === 'lantern' && to === 'post' && basis === 'reuse'),
  )
  assert.equal(before.stories.find(({ articleIds }) => articleIds.length === 2)?.origins.independent, 1)

  const after = await readWith([
    { decision: 'published', articleId: 'chess', value: '2031-03-12' },
    { decision: 'speaker', attributionId: 'post:a1', entityId: 'e:olav-tarn' },
    { decision: 'figure', figureId: 'lantern:f1', value: 12 },
    { decision: 'veto-origin', from: 'lantern', to: 'post', note: 'both had it from the fire service' },
    { decision: 'merge-entities', ids: ['e:ida-veld', 'e:lena-brisk'] },
  ])
  assert.equal(after.said, '')
  assert.equal(after.articles.find(({ id }) => id === 'chess')?.published.value, '2031-03-12')
  assert.equal(speaker(after), 'e:olav-tarn')
  assert.equal(toll(after)?.verdict, 'agree')
  assert.ok(!after.origins.edges.some(({ from, to }) => from === 'lantern' && to === 'post'))
  assert.equal(after.stories.find(({ articleIds }) => articleIds.length === 2)?.origins.independent, 2)
  assert.equal(after.entities.length, before.entities.length - 1)
  assert.ok(after.trace.some(({ reason }) => reason.includes('both had it from the fire service')))
})

test('a decision on what is not there is named and left out', async () => {
  const { said } = await readWith([{ decision: 'figure', figureId: 'post:f99', value: 1 }], 1)
  assert.match(said, /a decision on 'post:f99' could not be applied: the figure is not found any more/)
  const other = await readWith([{ decision: 'figure', figureId: 'none:f1', value: 1 }], 1)
  assert.match(other.said, /names 'none', which is not among the articles read; it is left out/)
  const nobody = await readWith([{ decision: 'speaker', attributionId: 'post:a1', entityId: 'e:nobody' }], 1)
  assert.match(nobody.said, /'e:nobody', which is no entity/)
  assert.equal(speaker(nobody), 'e:lena-brisk')
})

const wrong: readonly (readonly [string, RegExp])[] = [
  ['{"decision": "not-same", "ids": ["a", "b"]}\n{broken', /bad\.jsonl, line 2: not JSON/],
  ['{"decision": "rename"}', /bad\.jsonl, line 1: 'decision' is one of merge-stories/],
  ['[]', /line 1: 'decision' is one of/],
  ['{"decision": "figure", "figureId": "a:f1", "value": "12"}', /line 1: a figure needs 'value', a number/],
  ['{"decision": "merge-stories", "ids": ["a"]}', /a merge-stories needs 'ids', a list of two or more ids/],
  ['{"decision": "published", "articleId": "a", "value": "soon"}', /a published needs 'value', an ISO 8601 date/],
  ['{"decision": "speaker", "attributionId": "a:a1"}', /a speaker needs 'entityId', an id, or null/],
]

test('bad lines are named by file and line', async () => {
  for (const [content, message] of wrong) {
    folder.put('bad.jsonl', content)
    const { code, stdout, stderr } = await run(folder.path, ['read', 'reports.jsonl', '--decisions', 'bad.jsonl'])
    assert.deepEqual([code, stdout], [2, ''], content)
    assert.match(stderr, message)
  }
  const { code, stderr } = await run(folder.path, ['group', 'reports.jsonl', '--decisions', 'lost.jsonl'])
  assert.equal(code, 2)
  assert.match(stderr, /cannot read the decisions lost\.jsonl: there is no such file/)
})
