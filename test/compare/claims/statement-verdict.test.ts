import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statementVerdict } from '../../../src/compare/claims/statement-verdict.ts'
import { statementsOf } from '../../../src/compare/claims/statements.ts'
import type { Annotated, Attribution } from '../../../src/model/types.ts'

function statement(id: string, text: string, said?: Partial<Attribution>) {
  const span = { articleId: id, start: 0, end: text.length, quote: text }
  const attributions = said
    ? [
        {
          id: `${id}:a1`,
          source: null,
          cue: null,
          content: [span],
          via: [],
          denied: false,
          sourceEntityId: null,
          ...said,
        },
      ]
    : []
  const annotated = {
    article: { id, text },
    sentences: [{ start: 0, end: text.length }],
    names: [],
    times: [],
    attributions,
  }
  return statementsOf(annotated as unknown as Annotated)[0]!
}

function verdict(a: string, b: string, said?: Partial<Attribution>, answered?: Partial<Attribution>) {
  return statementVerdict(statement('a', a, said), statement('b', b, answered))?.verdict ?? null
}

test('a negation of what the other says is for the reader to see', () => {
  assert.equal(
    verdict('The dam inspectors found cracks in the spillway.', 'The dam inspectors found no cracks in the spillway.'),
    'unclear',
  )
})

test('a negation of what the other leaves out is none', () => {
  const plain = 'The dam inspectors found cracks in the upper spillway.'
  assert.equal(verdict(plain, 'The dam inspectors, who had not slept, found cracks in the upper spillway.'), 'agree')
  assert.equal(verdict(plain, 'The dam inspectors found not only rust but cracks in the upper spillway.'), 'agree')
})

test('what one asserts and another denies is a conflict; one source dismissing it twice is none', () => {
  const [claim, denial] = [
    'The mayor sold the harbour land to relatives.',
    'The mayor sold the harbour land to relatives.',
  ]
  assert.equal(verdict(claim, denial, undefined, { denied: true, sourceEntityId: 'e1' }), 'differ')
  assert.notEqual(verdict(claim, denial, { sourceEntityId: 'e1' }, { denied: true, sourceEntityId: 'e1' }), 'differ')
})

test('what stands beside the denied in one sentence is not denied', () => {
  const sentence = 'Four of the six divers came from Oststadt, but the port office denies any role in the sinking.'
  const content = sentence.slice(sentence.indexOf('any role'))
  const denial = {
    denied: true,
    content: [{ articleId: 'b', start: sentence.length - content.length, end: sentence.length, quote: content }],
  }
  assert.notEqual(verdict('Four of the six divers came from Oststadt.', sentence, undefined, denial), 'differ')
})

test('like words of two sources are for the reader to see; of one source they are two wordings of a quotation', () => {
  const source = (quote: string) =>
    ({ source: { articleId: 'x', start: 0, end: quote.length, quote } }) as Partial<Attribution>
  const [one, other] = [
    '"The sale of the harbour was an act of unheard of greed by the council of Oststadt and its friends," it said.',
    '"The sale of the harbour was an act of unbelievable greed by the council of Oststadt and its friends," it said.',
  ]
  assert.equal(verdict(one, other, source('Lena Brisk'), source('the complaint')), 'unclear')
  assert.equal(verdict(one, other, source('Lena Brisk'), source('Brisk')), 'differ')
  assert.equal(verdict(one, other, source('the complaint'), { ...source('he'), sourceEntityId: 'e1' }), 'unclear')
  assert.equal(verdict(one, other, source('the complaint'), source('he')), 'differ')
})
