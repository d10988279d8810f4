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
