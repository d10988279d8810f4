import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { namesMatch } from '../../../src/language/names/same-name.ts'
import type { NameKind } from '../../../src/model/types.ts'

/** A case: `# title`, then "name | name", with a kind in brackets where it is known, `==>`, verdict. */
const cases = readFileSync(new URL('./cases/same-name.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .slice(1)
  .map((block) => {
    const [title = '', ...rest] = block.split('\n')
    const [pairs = '', verdict = ''] = rest.join('\n').split('==>')
    return { title, pairs: pairs.trim().split('\n'), verdict: verdict.trim() }
  })

function read(text: string): { text: string; kind?: NameKind } {
  const [, name = '', kind] = /^(.*?)(?: \((person|organization|place|other)\))?$/.exec(text.trim()) ?? []
  return kind === undefined ? { text: name } : { text: name, kind: kind as NameKind }
}

for (const { title, pairs, verdict } of cases) {
  test(`names: ${title}`, () => {
    for (const pair of pairs) {
      const [a = '', b = ''] = pair.split(' | ')
      assert.equal(namesMatch(read(a), read(b)), verdict, pair)
      assert.equal(namesMatch(read(b), read(a)), verdict, `${pair}, turned round`)
    }
  })
}

test('names: any two texts can be compared, either way round', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 40 }), (a, b) => {
      assert.equal(namesMatch(a, b), namesMatch(b, a))
    }),
  )
})
