import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { splitMailbox } from '../../src/read/mail/split-mailbox.ts'
import type { ReadItem } from '../../src/read/read-item.ts'
import { readAll } from './read-all.ts'

const mail = (subject: string, text: string, end = '\n') =>
  `From desk@wire.example Mon Mar  4 10:00:00 2024
From: Tarn Wire <desk@wire.example>
To: all@x.example
Subject: ${subject}
Date: Mon, 4 Mar 2024 10:00:00 +0000
Content-Type: text/plain; charset=utf-8

${text}

`.replaceAll('\n', end)
const first = mail(
  'Ferry sinks',
  'A ferry sank off Tarnholm on Monday, the coast guard said.\n\n>From there all is unclear.',
)
const second = mail('Toll rises', 'The toll of the ferry that sank off Tarnholm rose to 16 – the coast guard said so.')

function articlesOf(items: readonly ReadItem[]) {
  return items.map((item) => {
    assert.ok(item.kind === 'article')
    return item.article
  })
}

test('a mailbox gives its mails, each named by its number, lines that look like a parting as they were', async () => {
  for (const box of [first + second, (first + second).replaceAll('\n', '\r\n')]) {
    const articles = articlesOf(await readAll(Buffer.from(box), { path: 'box.mbox' }))
    assert.deepEqual(
      articles.map(({ title, source, published }) => [title, source.path, published.value?.slice(0, 10)]),
      [
        ['Ferry sinks', 'box.mbox!/mail 1', '2024-03-04'],
        ['Toll rises', 'box.mbox!/mail 2', '2024-03-04'],
      ],
    )
    assert.match(articles[0]?.text ?? '', /^A ferry sank.*\n\nFrom there all is unclear\.$/s)
    assert.match(articles[1]?.text ?? '', /rose to 16 – the/)
  }
})

test('a mail that begins a line with "From" and a year in its text is not cut', async () => {
  const items = await readAll(
    Buffer.from(mail('A', 'The ferry went west on Monday, they said.\nFrom 1990 to 2024') + second),
  )
  assert.equal(articlesOf(items).length, 2)
})

async function split(text: string, size: number, most: number): Promise<readonly (string | null)[]> {
  const bytes = Buffer.from(text)
  const pieces = (async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  })()
  const found: (string | null)[] = []
  for await (const { bytes: one } of splitMailbox(pieces, most)) found.push(one === null ? null : one.toString())
  return found
}

test('a mail too large to hold is passed over, and the next is read', async () => {
  const large = mail('Large', 'word '.repeat(1_000_000))
  const found = await split(first + large + second, 65_536, 2_000_000)
  assert.equal(found[1], null)
  assert.match(found[2] ?? '', /Toll rises/)
})

test('mails are cut alike however their bytes come', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 4 }), async (size, count) => {
      const found = await split((first + second).repeat(count), size, 1e6)
      assert.equal(found.length, 2 * count)
    }),
    { numRuns: 30 },
  )
})
