import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { annotate } from '../../../src/language/annotate.ts'
import { createEnglish } from '../../../src/language/language.ts'
import type { Article, Phrase } from '../../../src/model/types.ts'
import { readModelFiles } from '../../../src/read/model-files.ts'

const english = createEnglish(readModelFiles())

function phrases(text: string): readonly Phrase[] {
  const published = { value: null, earliest: null, latest: null, basis: 'unknown', because: null }
  const article = {
    id: 'a',
    text,
    language: 'en',
    title: null,
    standfirst: null,
    headings: [],
    captions: [],
    removed: [],
    credits: [],
    authors: [],
    outlet: null,
    published,
  } as unknown as Article
  return annotate(article, english).phrases ?? []
}

/** "phrase" alone, "phrase = name" of a description, "phrase < words" of what it is said of; "not: phrase" is not found. */
for (const block of readFileSync(new URL('./cases/phrases.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .slice(1)) {
  const [title = '', ...lines] = block.split('\n')
  const [text = '', expected = ''] = lines.join('\n').split('\n==>')
  test(`phrases: ${title}`, () => {
    const found = phrases(text.trim()).map(
      ({ span, entityId, of }) => `${span.quote}${entityId === null ? '' : ' ='}${of ? ` < ${of.quote}` : ''}`,
    )
    for (const line of expected.trim().split('\n')) {
      const not = /^not: (.*)$/.exec(line)?.[1]
      if (not === undefined) assert.ok(found.includes(line), `${line} among ${found.join(', ')}`)
      else
        assert.ok(
          !found.some((phrase) => phrase.replace(/ [=<].*$/, '') === not),
          `${not} not among ${found.join(', ')}`,
        )
    }
  })
}

test('phrases round-trip in any text', () => {
  const word = fc.constantFrom(
    'the',
    'group',
    'Hale',
    ',',
    '-',
    'called',
    'a',
    '"',
    'crash',
    "'s",
    'legal',
    'of',
    'tycoon',
    'Ruvia',
    '. ',
    'is',
    '’',
    '\n\n',
    '7',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join(' ')
      for (const { span, head, of } of phrases(text)) {
        assert.equal(text.slice(span.start, span.end), span.quote)
        assert.ok(head >= span.start && head < span.end)
        if (of) assert.equal(text.slice(of.start, of.end), of.quote)
      }
    }),
    { numRuns: 40 },
  )
})
