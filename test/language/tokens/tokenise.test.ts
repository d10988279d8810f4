import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { splitSentences } from '../../../src/language/tokens/split-sentences.ts'
import { tokenise } from '../../../src/language/tokens/tokenise.ts'

const cases = readFileSync(new URL('cases/tokens.txt', import.meta.url), 'utf8')

/** Tokens apart by "|", sentences by lines. */
function cut(text: string): string {
  const offsets = tokenise(text)
  const word = (i: number): string => text.slice(offsets.starts[i], offsets.ends[i])
  return splitSentences(text, offsets)
    .map(({ first, last }) => Array.from({ length: last - first }, (_, i) => word(first + i)).join('|'))
    .join('\n')
}

for (const block of cases.split(/^# /m).slice(1)) {
  const [title = '', ...lines] = block.split('\n')
  const [input = '', expected = ''] = lines.join('\n').split('\n==>\n')
  test(`tokens: ${title}`, () => assert.equal(cut(input.trim()), expected.trim()))
}

function check(text: string): void {
  const { starts, ends } = tokenise(text)
  let covered = 0
  for (let i = 0; i < starts.length; i++) {
    assert.ok(starts[i]! >= covered && ends[i]! > starts[i]!, 'tokens are in order, not empty, and do not overlap')
    assert.match(
      text.slice(covered, starts[i]),
      /^[\s\p{Z}\p{Cc}\u200b\u2060\ufeff]*$/u,
      'only white space is left out',
    )
    covered = ends[i]!
  }
  const sentences = splitSentences(text, { starts, ends })
  let next = 0
  for (const { first, last } of sentences) {
    assert.equal(first, next)
    assert.ok(last > first)
    next = last
  }
  assert.equal(next, starts.length, 'every token is in a sentence')
}

test('any text: tokens in order, nothing but white space between them, sentences cover them', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check), { numRuns: 300, seed: 1 })
  const signs = fc.constantFrom(
    ...'aB9.,-\'’"“”‘()/:@#&%$!?…— \n\u200d\u05d0\u0627漢字😀e\u0301',
    "n't",
    'Mr.',
    'U.S.',
    'http://',
    '\n\n',
    '\ud83d',
  )
  fc.assert(
    fc.property(
      fc.array(signs, { maxLength: 60 }).map((list) => list.join('')),
      check,
    ),
    { numRuns: 500, seed: 2 },
  )
})

const shapes: Record<string, string> = {
  letters: 'a',
  'mixed case': 'aB',
  digits: '1',
  'grouped digits': '1,234.',
  hyphens: 'a-',
  stops: 'a.',
  apostrophes: "a'",
  clitics: "'s",
  slashes: '1/',
  'e-mail': 'a@b.',
  quotes: '"“',
  brackets: '(',
  emoji: '😀',
  Han: '漢',
  Arabic: 'م',
  'addresses without end': 'http://a.b/',
  hashtags: '#a',
  'line breaks': 'a\n',
}
for (const [name, unit] of Object.entries(shapes)) {
  test(`1 MB of ${name} takes little time`, () => {
    const text = unit.repeat(Math.ceil(1e6 / unit.length))
    // by the processor's time: others run on the machine
    const before = process.cpuUsage().user
    check(text)
    const taken = (process.cpuUsage().user - before) / 1000
    assert.ok(taken < 4000, `${taken} ms`)
  })
}
