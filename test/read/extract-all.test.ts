import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extract } from '../../src/read/extract.ts'
import { extractAll } from '../../src/read/extract-all.ts'
import { column, makePdf } from './make-pdf.ts'
import { makeZip } from './make-zip.ts'
import { pageOf } from './read-all.ts'

test('texts give the same as without waiting', async () => {
  const bytes = Buffer.from(pageOf('Bridge closed'))
  const { format: _, ...same } = extract(bytes, { path: 'a.html' })
  const { format: __, ...all } = await extractAll(bytes, { path: 'a.html' })
  assert.deepEqual(all, same)
})

test('documents and archives are read too, and what fails in them is named', async () => {
  const pdf = makePdf([column(['The council of Ostmark voted on Tuesday to close the old bridge.'])])
  const zip = makeZip([
    { name: 'a.pdf', content: pdf },
    { name: 'b.html', content: '' },
  ])
  const { articles, failures } = await extractAll(zip, { path: 'a.zip' })
  assert.equal(articles.length, 1)
  assert.match(failures[0]?.reason ?? '', /^b\.html: the file is empty/)
})
