import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Synopsis } from '../../src/model/types.ts'
import { run, workFolder } from './run.ts'

const folder = workFolder()
after(folder.remove)

const report = {
  id: 'a',
  title: 'Talks in Orlo',
  published: '2031-05-04',
  text: 'Ada Brill, the mayor of Orlo, met Piet Oster on Sunday.',
}
folder.put('report.jsonl', `${JSON.stringify(report)}\n`)

test('read --wikidata takes its own lines and those of a dump, and gives entities their ids', async () => {
  folder.put(
    'names.json',
    [
      '[',
      '{"id":"Q7","labels":{"en":{"value":"Ada Brill"}},"aliases":{"en":[{"value":"A. Brill"}]},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}}}]}},',
      '{"id": "Q8", "label": "Piet Oster", "kind": "person"}',
      ']',
    ].join('\n'),
  )
  const { stdout, code } = await run(folder.path, [
    'read',
    'report.jsonl',
    '--wikidata',
    'names.json',
    '--format',
    'json',
  ])
  assert.equal(code, 0)
  const ids = (JSON.parse(stdout) as Synopsis).entities.flatMap(({ name, wikidata }) =>
    wikidata ? [`${name} ${wikidata}`] : [],
  )
  assert.deepEqual(ids, ['Ada Brill Q7', 'Piet Oster Q8'])
})

test('a file that is none is bad usage, told by its line', async () => {
  for (const [text, reason] of [
    ['nothing', /names\.jsonl, line 1: not a JSON object; a line is one such as/],
    ['{"id": "42", "label": "x"}', /line 1: its "id" is no Wikidata id such as "Q42"/],
    ['{"id": "Q1", "label": "x"}\n\n{"id": "Q2", "kind": "animal"}', /line 3: "kind" is none of person/],
  ] as const) {
    folder.put('names.jsonl', text)
    const { code, stderr } = await run(folder.path, ['read', 'report.jsonl', '--wikidata', 'names.jsonl'])
    assert.equal(code, 2)
    assert.match(stderr, reason)
  }
  const { code, stderr } = await run(folder.path, ['read', 'report.jsonl', '--wikidata', 'missing.jsonl'])
  assert.equal(code, 2)
  assert.match(stderr, /missing\.jsonl: there is no such file/)
})
