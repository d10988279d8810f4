import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shortAnchor, shortAnchors } from '../../src/show/html/short-anchors.ts'

test('anchors of passages are cut where they begin like no other, in tags alone', () => {
  const html = '<a href="#pabcdefg">see "pabcdefg" id="pabcdefg"</a><mark id="pabcdefg">x</mark>'
  assert.equal(shortAnchors(html), '<a href="#pabcd">see "pabcdefg" id="pabcdefg"</a><mark id="pabcd">x</mark>')
  assert.equal(shortAnchor('pabcdefg'), 'pabcd')
})

test('two that begin alike stay whole, so that each link leads to its own passage', () => {
  const html = '<mark id="pabcdefg">x</mark><mark id="pabcdxyz">y</mark><a href="#pabcdxyz">y</a>'
  assert.equal(shortAnchors(html), html)
})
