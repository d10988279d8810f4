import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelsOf } from '../../src/web/view/labels.ts'
import { report } from '../desk/reports.ts'
import { sampleSynopsis } from './synopses.ts'

test('a report is called by its outlet, else its file, else its id, and by its title where the id is a digest', async () => {
  const labels = labelsOf({
    ...(await sampleSynopsis('karvesh-earthquake')),
    articles: [
      report('a', 'x', { outlet: { name: 'Mill Courier' }, title: 'Fire' }),
      report('0098225cf445', 'x', { title: 'Kelmar bridge rebuilt' }),
      report('66ac38bbc189', 'x'),
      report('note-7', 'x', { title: 'Not by this' }),
      { ...report('0098225cf446', 'x', { title: 'Nor this' }), source: { sha256: '', path: 'in/ferry.txt' } },
    ],
  })
  assert.deepEqual(['a', '0098225cf445', '66ac38bbc189', 'note-7', '0098225cf446'].map(labels), [
    'Mill Courier',
    'Kelmar bridge rebuilt',
    '66ac38bbc189',
    'note-7',
    'ferry',
  ])
})
