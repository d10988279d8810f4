import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { gzipOf, gzipPart } from '../../src/desk/page/gzip-parts.ts'

test('parts that were compressed alone are one gzip member, whatever their lengths', () => {
  const long = Array.from({ length: 70_000 }, (_, i) => `word ${i * 7919} – “quoted”`).join(' ')
  for (const parts of [[''], ['a'], ['', 'b', ''], ['<html>', long, '</html>'], [long, long], [long, 'x', long, '']])
    assert.equal(gunzipSync(gzipOf(parts.map(gzipPart))).toString('utf8'), parts.join(''))
})

test('a part that was changed is noticed', () => {
  const [first, second] = [gzipPart('one text'), gzipPart('another')]
  assert.throws(() => gunzipSync(gzipOf([first, { ...second, deflated: gzipPart('anothex').deflated }])))
})
