import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sameQuotation } from '../../../src/compare/claims/same-quotation.ts'

const words = (text: string) => text.split(' ')
const quote = 'We will open the old Harbour Gate on Friday and never close it again'

test('one quotation, whole or in part, is one', () => {
  assert.deepEqual(sameQuotation(words(quote), words(quote)), { wording: null })
  assert.deepEqual(sameQuotation(words(quote), words('open the old Harbour Gate on Friday')), { wording: null })
})

test('another name or number in its place is told', () => {
  assert.deepEqual(sameQuotation(words(quote), words(quote.replace('Friday', 'Monday'))), {
    wording: ['Friday', 'Monday'],
  })
  assert.deepEqual(
    sameQuotation(
      words('it cost us 40 ships and more than we can say'),
      words('it cost us 90 ships and more than we can say'),
    ),
    { wording: ['40', '90'] },
  )
})

test('telling words in the place of others are another wording, whatever their number', () => {
  const said = (what: string) => words(`it was an act of ${what} folly by the council and the whole town`)
  assert.deepEqual(sameQuotation(said('unmatched'), said('hitherto unknown')), {
    wording: ['unmatched', 'hitherto unknown'],
  })
})

test('another form of a word, a word put in, and words that change places are not', () => {
  const said = (what: string) => words(`we shall open up our harbours and ${what} before the end of this year`)
  assert.deepEqual(sameQuotation(said('our duty'), said('our duties')), { wording: null })
  assert.deepEqual(sameQuotation(said('our schools'), said('also our schools')), { wording: null })
  assert.deepEqual(
    sameQuotation(
      words('we shall open up our mills we shall open up our quays we shall thrive'),
      words('we shall open up our quays we shall open up our mills we shall thrive'),
    ),
    { wording: null },
  )
})

test('spelling, small words and editing are no other wording', () => {
  assert.deepEqual(
    sameQuotation(
      words('the Centre was travelling far too fast that night'),
      words('the Center was travelling far too fast that night'),
    ),
    { wording: null },
  )
  assert.deepEqual(sameQuotation(words(quote), words(quote.replace('never', 'not'))), { wording: null })
})

test('fewer than six words in a row are no shared quotation', () => {
  assert.equal(sameQuotation(words('a great day for us'), words('a great day for us')), null)
})

test('one name in the style of two papers is no other wording', () => {
  const said = (name: string) => words(`we will work with the people of ${name} until the harbour is open again`)
  assert.deepEqual(sameQuotation(said('UK'), said('United Kingdom')), { wording: null })
  assert.deepEqual(sameQuotation(said('THRA'), said('Tolmar Harbour')), { wording: null })
  assert.deepEqual(sameQuotation(said('the country'), said('Tolmar')), { wording: null })
  assert.deepEqual(sameQuotation(said('Jim'), said('James')), { wording: null })
  assert.deepEqual(sameQuotation(said('Ruvia'), said('Tolmar')), { wording: ['Ruvia', 'Tolmar'] })
})

test('what is said is written in more ways than one', () => {
  const said = (verb: string) => words(`we think he is ${verb} leave the harbour when the lanterns are lit`)
  assert.deepEqual(sameQuotation(said('gonna'), said('going to')), { wording: null })
  const done = (verb: string) => words(`we saw that the keepers were ${verb} when the lanterns had been lit`)
  assert.deepEqual(sameQuotation(done('hung'), done('hanged')), { wording: null })
})

test('words that point to what stands before are no other wording', () => {
  const said = (what: string) => words(`he grew up at the harbour and came out of the ${what} with a prize in rowing`)
  assert.deepEqual(sameQuotation(said('guild there'), said('school')), { wording: null })
})
