import assert from 'node:assert/strict'
import { test } from 'node:test'
import { creditKind, linkKind } from '../../../src/compare/claims/link-kind.ts'
import type { Attribution, Entity, SourceKind } from '../../../src/model/types.ts'

const said = (quote: string, sourceKind: SourceKind): Attribution => ({
  id: 'a',
  source: { articleId: 'r', start: 0, end: quote.length, quote },
  cue: null,
  content: [],
  direct: false,
  sourceEntityId: null,
  sourceKind,
  denied: false,
  via: [],
})
const known = (kind: string, name: string, ...roles: string[]): Entity => ({ id: 'e', name, kind, roles, variants: [] })

test('a person is of one kind, by the roles of all reports', () => {
  const constable = known('person', 'Hanna Vostrel', "Ostrand police's assistant chief constable")
  assert.equal(linkKind(said('Vostrel', 'person'), constable), 'official')
  assert.equal(linkKind(said('a tweet by Vostrel', 'document'), constable), 'official')
  assert.equal(linkKind(said('Harkom', 'person'), known('person', 'Piet Harkom', 'passenger')), 'witness')
  assert.equal(linkKind(said('Harkom', 'official'), known('person', 'Piet Harkom', 'former prosecutor')), 'person')
  assert.equal(linkKind(said('Harkom', 'person'), known('person', 'Piet Harkom', 'manager of the mayor')), 'person')
})

test('a known body is no document; what gives news is told by its name', () => {
  assert.equal(linkKind(said('the suit', 'document'), known('organization', 'Ostrand Party')), 'organization')
  assert.equal(linkKind(said('Orbel', 'organization'), known('organization', 'Orbel News Agency')), 'agency')
  assert.equal(creditKind('Orbel'), 'agency')
})

test('agencies of the state gather no news, figures and findings are documents, investigators officials', () => {
  assert.equal(linkKind(said('Four intelligence agencies', 'agency'), undefined), 'official')
  assert.equal(linkKind(said('the news agency', 'agency'), undefined), 'agency')
  assert.equal(linkKind(said('official figures', 'person'), undefined), 'document')
  assert.equal(linkKind(said('Initial findings of the harbour board', 'person'), undefined), 'document')
  assert.equal(linkKind(said('Investigators', 'person'), undefined), 'official')
  assert.equal(linkKind(said('Hamper makers', 'person'), undefined), 'person')
})
