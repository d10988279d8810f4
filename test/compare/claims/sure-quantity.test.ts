import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentStems } from '../../../src/compare/claims/passage.ts'
import { otherPart, surelySame } from '../../../src/compare/claims/sure-quantity.ts'
import type { Told } from '../../../src/compare/claims/told.ts'
import type { Figure } from '../../../src/model/types.ts'

type Facts = Partial<Figure> & {
  readonly also?: readonly Partial<Figure>[]
  readonly clause?: string
  readonly named?: readonly string[]
}

/** A figure told in a sentence; `also` are other figures of the same report, `named` whom its sentence names. */
function told(
  articleId: string,
  sentence: string,
  { also = [], clause = sentence, named = [], ...facts }: Facts,
): Told {
  const figure = {
    id: `${articleId}:f1`,
    kind: 'count',
    span: { articleId, start: 0, end: 2, quote: '' },
    attributionId: null,
    ...facts,
    facets: { counted: null, predicate: null, qualifiers: [], placeEntityIds: [], entityIds: [], ...facts.facets },
  }
  const others = also.map((other, n) => ({ ...figure, id: `${articleId}:f${n + 2}`, ...other }))
  const passage = (text: string) => ({ articleId, start: 0, end: text.length, stems: contentStems(text) })
  return {
    figure,
    annotated: {
      article: { id: articleId, text: sentence },
      sentences: [{ start: 0, end: sentence.length }],
      names: named.map((quote) => ({
        entityId: quote,
        kind: 'organization',
        span: spanIn(articleId, sentence, quote),
      })),
      figures: [figure, ...others],
      attributions: [],
    },
    passage: passage(sentence),
    clause: passage(clause),
    times: [],
  } as unknown as Told
}

function spanIn(articleId: string, sentence: string, quote: string) {
  const start = sentence.indexOf(quote)
  return { articleId, start, end: start + quote.length, quote }
}

const alike = () => 0.8
const facets = { counted: 'lantern', predicate: 'seize', qualifiers: [], placeEntityIds: [], entityIds: [] }

test('one verb for one thing makes it sure', () => {
  const [a, b] = [
    told('a', 'Wardens seized 40 lanterns.', { value: 40, facets }),
    told('b', 'In the harbour 60 lanterns were seized.', { value: 60, facets }),
  ]
  assert.equal(surelySame(a, b, alike), true)
})

test('a report that has the other number too does not contradict it', () => {
  const a = told('a', 'Wardens seized 40 lanterns.', { value: 40, facets })
  const b = told('b', 'Wardens seized 60 lanterns, 40 of them lit.', { value: 60, facets, also: [{ value: 40 }] })
  assert.equal(surelySame(a, b, alike), false)
})

test('points without a word of per cent are never sure', () => {
  const points = (id: string, value: number, quote: string) =>
    told(id, 'The Karst side led by points in the lantern cup.', {
      value,
      kind: 'percentagePoints',
      span: { articleId: id, start: 0, end: 2, quote },
    })
  assert.equal(surelySame(points('a', 8, 'eight points'), points('b', 3, '3 points'), alike), false)
  assert.equal(surelySame(points('a', 8, '8 percentage points'), points('b', 3, '3 percentage points'), alike), true)
})

test('ordinals, and spans of time in sentences unlike each other, are never sure', () => {
  const second = told('a', 'It was the second lantern night in Karst.', { value: 2, kind: 'ordinal' })
  const third = told('b', 'It was the third lantern night in Karst.', { value: 3, kind: 'ordinal' })
  assert.equal(surelySame(second, third, alike), false)
  const lived = told('a', 'The baker has lived in the lane for 45 years.', { value: 45, kind: 'duration' })
  const worked = told('b', 'Her sister worked at the mill for 37 years.', { value: 37, kind: 'duration' })
  assert.equal(surelySame(lived, worked, alike), false)
})

test('what is said of two different persons is not set against each other', () => {
  const of = (id: string) => ({ ...facets, entityIds: [id] })
  const a = told('a', 'Ilse Brandt is a 28-year veteran.', { value: 28, kind: 'duration', facets: of('e1') })
  const b = told('b', 'Otto Lenk is a 20-year veteran.', { value: 20, kind: 'duration', facets: of('e2') })
  assert.equal(surelySame(a, b, alike), false)
})

test('two lists of counts with no number in common are of two persons or two seasons', () => {
  const line = (id: string, caught: number, beside: string) => {
    const sentence = `She caught ${caught} fish in ${beside}.`
    const start = sentence.indexOf(String(caught))
    const span = { articleId: id, start, end: start + String(caught).length, quote: String(caught) }
    return told(id, sentence, { value: caught, facets, span })
  }
  assert.equal(surelySame(line('a', 29, '14 days and 31 casts'), line('b', 39, '20 days and 55 casts'), alike), false)
  assert.equal(surelySame(line('a', 29, '14 days and 31 casts'), line('b', 39, '14 days and 31 casts'), alike), true)
})

test('shares of two times are not held against each other', () => {
  const share = (id: string, value: number) =>
    told(id, `${value} percent of the harbour hands were trained.`, { value, kind: 'percentage', facets })
  const dated = { ...share('a', 37), times: [[1, 2] as const] }
  assert.equal(surelySame(dated, { ...share('b', 39), times: [[5, 6] as const] }, alike), false)
  assert.equal(surelySame(share('a', 37), share('b', 39), alike), true)
})

test('half of a measure is not held against a whole', () => {
  const near = { start: 3, end: 5, articleId: 'a', quote: '' }
  const a = told('a', 'It ended with 4 minutes 48 seconds left.', {
    value: 4,
    kind: 'duration',
    facets,
    also: [{ value: 48, kind: 'duration', span: near }],
  })
  const b = told('b', 'It ended with 5 minutes left.', { value: 5, kind: 'duration', facets })
  assert.equal(surelySame(a, b, alike), false)
})

test('two parts in one sentence that make up the total are found; one of so many is none', () => {
  const span = { start: 30, end: 35, articleId: 'a', quote: '15' }
  const whole = told('b', 'The harbour sends 40 lanterns to Karst and Ossar.', { value: 40, facets })
  const sentence = 'Karst gets 25 lanterns and Ossar 15, the harbour said.'
  const part = told('a', sentence, { value: 25, facets, also: [{ value: 15, span }] })
  assert.equal(otherPart(part, whole)?.value, 15)
  const four = told('b', 'Four harbours voted.', { value: 4, facets })
  const three = told('a', 'Karst is one of three harbours.', {
    value: 3,
    facets,
    also: [{ value: 1, span: { ...span, start: 9, end: 12 } }],
  })
  assert.equal(otherPart(three, four), undefined)
})

test('sums converted in brackets, and forecasts, are never sure', () => {
  const sum = (id: string, sentence: string, quote: string) => {
    const start = sentence.indexOf(quote)
    return told(id, sentence, { kind: 'money', span: { articleId: id, start, end: start + quote.length, quote } })
  }
  const one = sum('a', 'Karst was lent 80 billion ($104 billion) by the harbour bank.', '$104 billion')
  const two = sum('b', 'Karst was lent 80 billion ($119 billion) by the harbour bank.', '$119 billion')
  assert.equal(surelySame(one, two, alike), false)
  const plain = (id: string, quote: string) => sum(id, `Karst was lent ${quote} by the harbour bank.`, quote)
  assert.equal(surelySame(plain('a', '$104 billion'), plain('b', '$119 billion'), alike), true)
  const forecast = sum('a', 'Karst was expected to borrow $104 billion from the harbour bank.', '$104 billion')
  assert.equal(surelySame(forecast, plain('b', '$119 billion'), alike), false)
})

test('some of more, or of another kind, is not set against all', () => {
  const of = (qualifiers: string[]) => ({ ...facets, qualifiers })
  const lanterns = (id: string, value: number, qualifiers: string[]) =>
    told(id, 'Wardens seized lanterns in the harbour.', { value, facets: of(qualifiers) })
  assert.equal(surelySame(lanterns('a', 40, []), lanterns('b', 60, ['total']), alike), true)
  assert.equal(surelySame(lanterns('a', 40, ['some of']), lanterns('b', 60, []), alike), false)
  assert.equal(surelySame(lanterns('a', 40, ['brass']), lanterns('b', 60, ['paper']), alike), false)
})

test('how long after something is no length, and how often is told by the sentence alone', () => {
  const minutes = (id: string, sentence: string, quote: string) => {
    const start = sentence.indexOf(quote)
    const span = { articleId: id, start, end: start + quote.length, quote }
    return told(id, sentence, { kind: 'duration', span, facets })
  }
  const film = minutes('a', 'The five-minute film was taken from the harbour page.', 'five-minute')
  const after = minutes('b', 'The film was taken from the harbour page 20 minutes after that.', '20 minutes')
  assert.equal(surelySame(film, after, alike), false)
  const times = (id: string, sentence: string) =>
    told(id, sentence, { facets: { ...facets, counted: 'time', predicate: 'ring' } })
  assert.equal(surelySame(times('a', 'It was rung six times.'), times('b', 'He kept ringing ten times.'), alike), false)
})

test('the best of each of two rows are two counts', () => {
  const crowd = (id: string, sentence: string) =>
    told(id, sentence, { span: { articleId: id, start: 0, end: 1, quote: '' }, facets })
  const record = crowd('a', 'The lantern night drew a record 4,000 people.')
  assert.equal(surelySame(record, crowd('b', 'The lantern night drew as many as 9,000 people.'), alike), false)
  assert.equal(surelySame(record, crowd('b', 'The lantern night drew 9,000 people.'), alike), true)
})

test('whose it is must be named alike around both', () => {
  const lanterns = (id: string, who: string) =>
    told(id, `The wardens of ${who} seized 40 lanterns.`, { facets, named: [who] })
  assert.equal(surelySame(lanterns('a', 'Karst'), lanterns('b', 'Ostrand'), alike), false)
  assert.equal(surelySame(lanterns('a', 'Karst'), lanterns('b', 'Lower Karst'), alike), true)
  assert.equal(surelySame(lanterns('a', 'Karst Company'), lanterns('b', 'Ostrand Company'), alike), false)
})

test('how many there may be is not set against how many there are', () => {
  const seats = (id: string, sentence: string, quote: string) =>
    told(id, sentence, { facets: { ...facets, predicate: 'carry' }, span: spanIn(id, sentence, quote) })
  const are = seats('a', 'The ferry carried 400 passengers.', '400')
  assert.equal(surelySame(are, seats('b', 'The ferry, able to carry 600 passengers, sank.', '600'), alike), false)
  assert.equal(surelySame(are, seats('b', 'The ferry carried 600 passengers.', '600'), alike), true)
})

test('of some of the same people the same must be said', () => {
  const some = (id: string, sentence: string, predicate: string | null) =>
    told(id, sentence, { facets: { ...facets, predicate, qualifiers: ['some of'] } })
  const fell = some('a', 'Two of the lantern wardens fell ill in Karst.', 'sicken')
  assert.equal(surelySame(fell, some('b', 'Five of the lantern wardens left Karst ill.', null), alike), false)
  assert.equal(surelySame(fell, some('b', 'Five of the lantern wardens fell ill in Karst.', 'sicken'), alike), true)
})
