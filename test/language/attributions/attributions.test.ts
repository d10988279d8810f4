import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { findAttributions } from '../../../src/language/attributions/find-attributions.ts'
import type { Doc } from '../../../src/language/doc.ts'
import { createSyntax } from '../../../src/language/tokens/syntax.ts'
import type { Article, Attribution } from '../../../src/model/types.ts'
import { readModelFiles } from '../../../src/read/model-files.ts'

const parse = createSyntax(readModelFiles())

/**
 * Cases: "# title", the text, "==>", then a line for each attribution: source | cue | content // content | flags.
 * Flags: direct, denied, via N (number of the line it is nested in, counted from 1), kind=…. "\n" is a new paragraph.
 */
for (const name of ['rules', 'negative']) {
  const file = new URL(`./cases/${name}.txt`, import.meta.url)
  for (const block of readFileSync(file, 'utf8').split(/^# /m).slice(1)) {
    const [title = '', ...lines] = block.split('\n')
    const [input = '', expected = ''] = lines.join('\n').split('\n==>')
    test(`attributions, ${name}: ${title}`, () => {
      const wanted = expected.split('\n').filter((line) => line.trim() !== '')
      const found = read(parse(input.replaceAll('\\n', '\n\n')))
      const shown = found.map((attribution) => show(attribution, found))
      assert.deepEqual(
        shown.map((line, i) => (/kind=/.test(wanted[i] ?? '') ? line : line.replace(/,? ?kind=\w+/, '').trimEnd())),
        wanted.map((line) => line.trimEnd()),
      )
    })
  }
}

function read(doc: Doc): readonly Attribution[] {
  const article = { id: 'a', text: doc.text, credits: [] as readonly string[], outlet: null } as Article
  return findAttributions({ doc, article, mentions: [], entities: [] })
}

function show(attribution: Attribution, all: readonly Attribution[]): string {
  const flags = [
    ...(attribution.direct ? ['direct'] : []),
    ...(attribution.denied ? ['denied'] : []),
    ...attribution.via.map((id) => `via ${all.findIndex((other) => other.id === id) + 1}`),
    `kind=${attribution.sourceKind}`,
  ]
  const content = attribution.content.map((span) => span.quote.replace(/\s+/g, ' ')).join(' // ')
  return `${attribution.source?.quote ?? '-'} | ${attribution.cue?.quote ?? '-'} | ${content} | ${flags.join(', ')}`
}

test('attributions: any text gives spans that are in it, ids that are known, and no error', () => {
  const piece = fc.constantFrom(
    'Ana',
    'said',
    'that',
    '“',
    '”',
    '"',
    "'",
    ',',
    '.',
    ':',
    'according',
    'to',
    'the',
    'mayor',
    'denied',
    'it',
    '\n\n',
    'reports',
    'as',
    'who',
    'told',
    'called',
    'claim',
    'was',
    'quoted',
    'saying',
    '(',
    ')',
    '—',
    '😀',
    '1',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
      const text = pieces.join(' ')
      const found = read(parse(text))
      const ids = new Set(found.map(({ id }) => id))
      for (const { source, cue, content, via, id } of found) {
        for (const span of [...(source ? [source] : []), ...(cue ? [cue] : []), ...content]) {
          assert.ok(span.start < span.end)
          assert.equal(text.slice(span.start, span.end), span.quote)
        }
        assert.ok(via.every((other) => ids.has(other) && other !== id))
      }
    }),
    { numRuns: 300 },
  )
})
