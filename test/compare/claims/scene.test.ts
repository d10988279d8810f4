import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scenesApart } from '../../../src/compare/claims/scene.ts'

test('within a landmark and beside it are two scenes of one happening', () => {
  assert.deepEqual(scenesApart('The tram overturned near a tunnel.', 'The tram came off the tracks in a tunnel.'), [
    'near a tunnel',
    'in a tunnel',
  ])
  assert.equal(scenesApart('The tram overturned near a tunnel.', 'The tram overturned near a tunnel.'), null)
})

test('where a thing stands is not where something happened', () => {
  const apart = scenesApart(
    'She stopped at a café near a railway station.',
    'She sat in a small café in a railway station.',
  )
  assert.equal(apart, null)
})
