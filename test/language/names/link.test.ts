import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { createEnglish } from '../../../src/language/language.ts'
import { linkNames } from '../../../src/language/names/link.ts'
import type { Article } from '../../../src/model/types.ts'
import { readModelFiles } from '../../../src/read/model-files.ts'

const english = createEnglish(readModelFiles())
const article = { id: 'a' } as Article

function link(text: string) {
  const doc = english.parse(text)
  return linkNames(doc, english.recogniseNames(doc), article)
}

/** Cases: text, then a line for each person and body: kind, name, all mentions linked to it in sorted groups. */
for (const block of readFileSync(new URL('./cases/link.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .slice(1)) {
  const [title = '', ...lines] = block.split('\n')
  const [text = '', expected = ''] = lines.join('\n').split('\n==>')
  test(`link: ${title}`, () => {
    const { entities, mentions } = link(text.trim())
    const wanted = expected.trim().split('\n').filter(Boolean)
    for (const line of wanted) {
      const [, kind, name, forms = ''] = /^(\w+) (.*?): (.*)$/.exec(line) ?? []
      const entity = entities.find((e) => e.name === name)
      assert.ok(entity, `${name} among ${entities.map((e) => e.name).join(', ')}`)
      assert.equal(entity.kind, kind)
      const found = mentions.filter((m) => m.entityId === entity.id).map((m) => text.trim().slice(m.start, m.end))
      assert.deepEqual(found.sort(), forms.split(', ').sort(), name)
    }
    if (wanted.length === 0)
      assert.deepEqual(
        entities.map((e) => e.name),
        [],
      )
  })
}

test('link: any text gives spans that are its own words, and ids that are its entities', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Ana Ruiz',
      'Mr ',
      'the ',
      'U . S .',
      '#SaveLund',
      '“',
      '”',
      '\n\n',
      'Ltd',
      'RAB (',
      ')',
      'she',
      '😀',
      'مرحبا',
      '-',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join(' ')
      const { entities, names, mentions } = link(text)
      const ids = new Set(entities.map((entity) => entity.id))
      for (const { span, entityId } of names) {
        assert.equal(text.slice(span.start, span.end), span.quote)
        assert.ok(span.end > span.start && ids.has(entityId))
      }
      for (const { spans, count } of entities.flatMap((entity) => entity.variants)) assert.equal(spans.length, count)
      mentions.forEach((mention, i) => {
        assert.ok(mention.end > mention.start && mention.end <= text.length)
        assert.ok(mention.start >= (mentions[i - 1]?.start ?? 0))
        assert.ok(mention.entityId === null || ids.has(mention.entityId))
      })
    }),
    { numRuns: 60 },
  )
})

test('link: time grows with the text, not with its square', () => {
  const text = (n: number): string =>
    Array.from({ length: n }, (_, i) => `Ana${i} Ruiz${i % 97} of Board${i} met Mr Hale${i} in Lund${i}.`).join(' ')
  const time = (n: number): number => {
    const started = performance.now()
    link(text(n))
    return performance.now() - started
  }
  time(100)
  assert.ok(time(1200) < 30 * time(150) + 500)
})
