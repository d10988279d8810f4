import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url))

/** A pattern as written in the source: `/…/flags` where an expression may begin. */
const LITERAL =
  /(?<=[=(,:[!&|?;{}>]\s*|return\s+|^\s*)\/(?![/*])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuvy]*)/gm

type Literal = { readonly where: string; readonly pattern: RegExp }

function literalsOf(room: string): Literal[] {
  return readdirSync(join(SOURCE, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const text = readFileSync(join(SOURCE, room, name), 'utf8').replace(/^\s*(?:\*|\/\/|\/\*).*$/gm, '')
      return [...text.matchAll(LITERAL)].flatMap(([, body = '', flags = '']) => {
        try {
          return [{ where: `${room}/${name}: ${body}`, pattern: new RegExp(body, flags) }]
        } catch {
          return [] // a quotient or a part of a template, no pattern
        }
      })
    })
}

/** Words and signs that patterns hold, so that runs of them get far into a match before it fails. */
function attacksOn({ source }: RegExp): string[] {
  const words = [...new Set(source.match(/[A-Za-z]{2,}|[^\w\s\\()[\]|?*+^$]/g) ?? [])].slice(0, 12)
  const letters = ['a', 'A', '0', ' ', '.', ',', '-', '\n', '"', '<', '>', '&', 'Aa ', '0,', '0 ', 'a.', 'a-', '\t\n']
  return [...letters, ...words, ...words.map((word) => `${word} `)]
}

/** Milliseconds of the processor, the least of some tries: others run on the machine too. */
function time(pattern: RegExp, text: string): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < 3 && least > 0.2; i++) {
    pattern.lastIndex = 0
    const start = process.cpuUsage()
    pattern.exec(text)
    least = Math.min(least, process.cpuUsage(start).user / 1000)
  }
  return least
}

/** Takes the pattern more than quadratic time? Eightfold text may then take 64 times as long, and no more. */
function runsAway(pattern: RegExp, unit: string): boolean {
  const of = (length: number): string => `${unit.repeat(Math.ceil(length / unit.length))}\u0001`
  const short = time(pattern, of(24))
  if (short > 50) return true
  const middle = time(pattern, of(250))
  if (middle > 100) return true
  const long = time(pattern, of(2000))
  return long > 40 && long > 150 * middle
}

for (const room of ['language', 'read'])
  test(`no pattern of ${room}/ runs away on long runs of what it looks for`, () => {
    const literals = literalsOf(room)
    assert.ok(literals.length > 30, `only ${literals.length} patterns found`)
    for (const { where, pattern } of literals)
      for (const unit of attacksOn(pattern))
        assert.ok(!runsAway(pattern, unit), `${where} on a run of ${JSON.stringify(unit)}`)
  })

test('a pattern that runs away is seen', () => {
  assert.ok(runsAway(/^(a+)+$/, 'a'))
})
