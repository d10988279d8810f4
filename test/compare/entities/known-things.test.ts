import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createKnownThings, type KnownThing } from '../../../src/compare/entities/known-things.ts'
import { linkEntities } from '../../../src/compare/entities/link-entities.ts'
import type { Annotated } from '../../../src/model/types.ts'
import { articleWith } from './articles.ts'

const THINGS: readonly KnownThing[] = [
  { id: 'Q1', names: ['Muammar Zadhafi', 'Moammar Qazzafi'], kind: 'person', description: 'president' },
  { id: 'Q2', names: ['Ana Ruiz'], kind: 'person', description: 'mayor of Orlo' },
  { id: 'Q3', names: ['Ana Ruiz'], kind: 'person', description: 'painter' },
  { id: 'Q4', names: ['Orlo', 'Orlo City'], kind: 'place', description: '' },
]

function linked(articles: readonly Annotated[], known = createKnownThings(THINGS)) {
  const { entities, trace } = linkEntities(articles, { known })
  return { ids: entities.map(({ name, wikidata }) => `${name} ${wikidata ?? '-'}`), trace }
}

function withRole(article: Annotated, role: string): Annotated {
  return { ...article, entities: article.entities.map((entity) => ({ ...entity, roles: [role] })) }
}

test('names of one thing in the file are one entity, however they are spelled, and the trace says why', () => {
  const articles = [articleWith('a', ['person Muammar Zadhafi']), articleWith('b', ['person Moammar Qazzafi'])]
  assert.equal(linkEntities(articles).entities.length, 2)
  const { ids, trace } = linked(articles)
  assert.equal(ids.length, 1)
  assert.match(ids[0] ?? '', / Q1$/)
  assert.match(trace.find(({ rule }) => rule === 'known names')?.reason ?? '', /are names of Q1/)
})

test('of two of one name the role decides; without one there is no id', () => {
  const article = articleWith('a', ['person Ana Ruiz'])
  assert.deepEqual(linked([withRole(article, 'mayor')]).ids, ['Ana Ruiz Q2'])
  assert.deepEqual(linked([article]).ids, ['Ana Ruiz -'])
})

test('a name of another kind, a surname alone and an unknown name have no id', () => {
  for (const name of ['organization Orlo City', 'person Zadhafi', 'place Selvia'])
    assert.match(linked([articleWith('a', [name])]).ids.join(), / -$/)
  assert.deepEqual(linked([articleWith('b', ['place Orlo City'])]).ids, ['Orlo City Q4'])
})
