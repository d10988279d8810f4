import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agreement, readAnswers } from '../../eval/judgements/agreement.ts'

const answers = (text: string) => new Map([...text].map((letter, n) => [`set:${n}`, letter === 'r'] as const))

test("Cohen's kappa as worked by hand: 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no give 0.4", () => {
  const found = agreement(
    answers('r'.repeat(25) + 'w'.repeat(25)),
    answers(`${'r'.repeat(20)}${'w'.repeat(5)}${'r'.repeat(10)}${'w'.repeat(15)}`),
  )
  assert.equal(found?.both, 50)
  assert.equal(found?.observed, 0.7)
  assert.ok(Math.abs((found?.kappa ?? 0) - 0.4) < 1e-9)
  assert.deepEqual(found?.right, [0.5, 0.6])
})

test('only verdicts that both judged count; where both call all right kappa is not defined', () => {
  const found = agreement(
    answers('rrr'),
    new Map([
      ['set:0', true],
      ['set:9', false],
    ]),
  )
  assert.deepEqual(found, { both: 1, right: [1, 1], bothRight: 1, observed: 1, kappa: null })
  assert.equal(agreement(answers('r'), new Map()), null)
})

test('an answer that is none, or given twice, is named with its line', () => {
  assert.throws(() => readAnswers('{"id":"a","right":true}\n{"id":"b","right":null}', 'one.jsonl'), /one\.jsonl:2/)
  assert.throws(() => readAnswers('{"id":"a","right":true}\n{"id":"a","right":true}', 'one.jsonl'), /answered twice/)
  assert.throws(() => readAnswers('no', 'one.jsonl'), /one\.jsonl:1: this is no JSON/)
})
