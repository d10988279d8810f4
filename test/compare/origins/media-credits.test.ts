import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countOrigins } from '../../../src/compare/origins/count-origins.ts'
import { mediaCredits } from '../../../src/compare/origins/media-credits.ts'
import type { Annotated } from '../../../src/model/types.ts'

/** Names of media that the reader of names has missed. */
const credited = (text: string, outlet: string | null = null) =>
  mediaCredits(
    {
      article: { id: 'a', text, outlet: outlet === null ? null : { name: outlet } },
      names: [],
      entities: [],
    } as unknown as Annotated,
    () => false,
  ).map(({ name, kind, evidence }) => {
    assert.equal(text.slice(evidence.start, evidence.end), evidence.quote)
    return `${kind} ${name}`
  })

test('told by a newspaper’s name, or by the noun beside it', () => {
  assert.deepEqual(credited('She told the Telegraph that he slept.'), ['outlet Telegraph'])
  assert.deepEqual(credited('He told the state broadcaster Darovia One that it was over.'), ['outlet Darovia One'])
  assert.deepEqual(credited('The minister told the Orbel agency that she would go.'), ['agency Orbel'])
})

test('a site called by its address, and an outlet that something was confirmed to', () => {
  assert.deepEqual(credited('A video posted by tarnpost.com shows the well.'), ['outlet tarnpost.com'])
  assert.deepEqual(credited('She confirmed to the Telegraph that he slept.', 'The Telegraph'), ['outlet Telegraph'])
})

test('nobody else who is told something is a medium', () => {
  assert.deepEqual(credited('He told Ana Ruiz, told the Senate and told the Tarvos Council that he would go.'), [])
  assert.deepEqual(credited('She told the court on Monday. He told the Space Command to wait.'), [])
})

test('a medium by its reporter, by a quotation given to it, and of a state without a name', () => {
  assert.deepEqual(credited('He was quoted by Darovian state television as saying so.'), [
    'outlet Darovian state television',
  ])
  assert.deepEqual(credited('A reporter for the Orbel agency saw it.'), ['agency Orbel'])
  assert.deepEqual(credited('The Darovian state was told.'), [])
})

test('an outlet credits itself only where it was told something', () => {
  assert.deepEqual(credited('She told the Telegraph that he slept.', 'The Telegraph'), ['outlet Telegraph'])
  assert.deepEqual(credited('The Telegraph reported in May that he slept.', 'The Telegraph'), [])
  assert.deepEqual(credited('She declined to comment to the Telegraph.'), ['outlet Telegraph'])
})

const told = (articleId: string, name: string, kind: 'document' | 'official') => ({
  articleId,
  chain: [{ name, kind }],
})

test('origins of accounts that differ are those that give the same figure', () => {
  const says = (articleId: string, name: string, value: number) => ({
    articleId,
    value,
    chain: [{ name, kind: 'organization' as const, entityId: name }],
  })
  const accounts = [
    says('a', 'ministry', 41),
    says('b', 'ministry', 41),
    says('c', 'ministry', 87),
    says('d', 'council', 87),
    says('e', 'union', 130),
  ]
  const { independent, atLeast, atMost, groups, articles } = countOrigins(accounts, { reuse: [], unsourced: 'echo' })
  assert.deepEqual([articles, groups.length, independent, atLeast, atMost], [5, 3, 2, 1, 2])
})

test('papers of one kind are one, nameless people are not', () => {
  const origins = countOrigins([told('a', 'the suit', 'document'), told('b', 'its federal lawsuit', 'document')], {
    reuse: [],
    unsourced: 'echo',
  })
  assert.equal(origins.independent, 1)
  const officials = countOrigins([told('a', 'an official', 'official'), told('b', 'an official', 'official')], {
    reuse: [],
    unsourced: 'echo',
  })
  assert.equal(officials.independent, 2)
})
