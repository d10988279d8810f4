import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countOrigins, type Told } from '../../../src/compare/origins/count-origins.ts'
import { synopsisOf } from '../../web/synopses.ts'

const told = (articleId: string, ...chain: Told['chain']): Told => ({ articleId, chain, value: 1 })
const named = (name: string, entityId: string) => ({ name, entityId, kind: 'organization' as const })
const nameless = (name: string) => ({ name, kind: 'person' as const })
const bounds = (accounts: readonly Told[]) => {
  const { independent, atLeast, atMost } = countOrigins(accounts, { reuse: [], unsourced: 'echo' })
  return [atLeast, independent, atMost]
}

test('two nameless sources may be one, so the lower bound takes them for one', () => {
  assert.deepEqual(bounds([told('a', nameless('researchers')), told('b', nameless('researchers'))]), [1, 2, 2])
})

test('a body under a longer name is the same where it is the only longer one', () => {
  const accounts = [told('a', named('Interior Ministry', 'e:1')), told('b', named('Tarnish Interior Ministry', 'e:2'))]
  assert.deepEqual(bounds(accounts), [1, 1, 2])
  assert.deepEqual(
    bounds([told('a', named('Interior Ministry', 'e:1')), told('b', named('Red Cross', 'e:2'))]),
    [2, 2, 2],
  )
})

test('a copy that may have its account from the other counts for the lower bound alone', () => {
  const accounts = [told('a', named('Interior Ministry', 'e:1')), told('b', named('Red Cross', 'e:2'))]
  const { independent, atLeast } = countOrigins(accounts, { reuse: [], mayDepend: [['b', 'a']], unsourced: 'echo' })
  assert.deepEqual([atLeast, independent], [1, 2])
})

test('no accounts have no origins', () => {
  assert.deepEqual(bounds([]), [0, 0, 0])
})

test('a report is a copy on the toll and original on the injured: independence is counted claim by claim', () => {
  const toll =
    'At least 12 people were killed when the old ferry struck the northern pier of Port Tellan on Monday, the Interior Ministry said, and divers were still looking for the missing in the cold and muddy water of the harbour basin.'
  const scene =
    'Cranes lifted the bow out of the water in the afternoon while relatives waited in silence behind a rope that soldiers had stretched across the quay.'
  const { claims, origins } = synopsisOf([
    {
      id: 'wire',
      text: `${toll}\n\n${scene}\n\nThe Interior Ministry said 30 people were injured in the ferry accident.`,
      published: { value: '2031-05-05T08:00:00Z', earliest: null, latest: null, basis: 'stated', because: null },
    },
    {
      id: 'copy',
      text: `${toll}\n\n${scene}\n\nIn the town's hospital, doctors worked all night. "We have treated 30 people who were injured in the ferry accident," said Ana Ruiz, the director of the Tellan Hospital. She said most had broken bones and could go home within a week, and thanked those who gave blood.`,
      published: { value: '2031-05-05T18:00:00Z', earliest: null, latest: null, basis: 'stated', because: null },
    },
  ])
  assert.ok(origins.edges.some(({ basis, share = 0 }) => basis === 'reuse' && share > 0.3))
  const of = (what: RegExp) =>
    claims.find(({ kind, question, accounts }) => kind === 'figure' && what.test(question) && accounts.length > 1)
  assert.equal(of(/killed/)?.origins.independent, 1)
  assert.deepEqual([of(/injured/)?.origins.atLeast, of(/injured/)?.origins.independent], [1, 2])
})
