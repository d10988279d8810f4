import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { bareArticle, statedDate } from '../../../eval/bare-article.ts'
import { compare } from '../../../src/compare/compare.ts'
import { annotate } from '../../../src/language/annotate.ts'
import { createEnglish, type Language } from '../../../src/language/language.ts'
import type { Claim, Synopsis } from '../../../src/model/types.ts'
import { validateSynopsis } from '../../../src/model/validate.ts'
import { readModelFiles } from '../../../src/read/model-files.ts'

let english: Language

before(() => {
  english = createEnglish(readModelFiles())
})

/** The reports of one story, laid side by side. */
function synopsisOf(...texts: readonly string[]): Synopsis {
  const start = 'Orlo Optics has a new lens mill in Velm, by the harbour, and Mayor Jana Holm came to open it. '
  const articles = texts.map((text, n) => bareArticle(`r${n}`, start + text, statedDate('2024-06-05')))
  const synopsis = compare(articles.map((article) => annotate(article, english)))
  assert.deepEqual(validateSynopsis(synopsis), [])
  return synopsis
}

/** The claim that has all these words for its accounts. */
function claimOn({ claims }: Synopsis, ...quotes: readonly string[]): Claim | undefined {
  return claims.find(({ accounts }) =>
    quotes.every((quote) => accounts.some(({ spans }) => spans.some((span) => span.quote === quote))),
  )
}

const bought = (sum: string) => `Orlo Optics bought the lens mill in Velm for ${sum} from the town, the company said.`

test('sums in two currencies agree at a rate that a report gives, and the passages that give it are shown', () => {
  const claim = claimOn(synopsisOf(bought('€2.9 million ($3.2 million)'), bought('$3.2 million')), '€2.9 million')
  assert.equal(claim?.verdict, 'agree')
  assert.deepEqual(
    claim?.evidence?.map(({ quote }) => quote),
    ['€2.9 million', '$3.2 million'],
  )
  assert.match(claim?.because ?? '', /at a rate that a report gives/)
  assert.equal(claim?.accounts.find(({ unit }) => unit === 'EUR')?.value, 2_900_000)
})

test('a rate in words holds for the sums of other reports', () => {
  const synopsis = synopsisOf(
    bought('24.5 million crowns'),
    bought('1 million euros'),
    'It came at 24.5 crowns to the euro.',
  )
  assert.equal(claimOn(synopsis, '24.5 million crowns', '1 million euros')?.verdict, 'agree')
})

test('sums far apart at the stated rate differ, those near may be one at the rate of another day', () => {
  const far = claimOn(synopsisOf(bought('€2.9 million ($3.2 million)'), bought('$4.6 million')), '$4.6 million')
  assert.equal(far?.verdict, 'differ')
  const near = claimOn(synopsisOf(bought('€2.9 million ($3.2 million)'), bought('$3.4 million')), '$3.4 million')
  assert.equal(near?.verdict, 'unclear')
})

test('without a rate, sums in two currencies are for the reader to compare', () => {
  const claim = claimOn(synopsisOf(bought('71 million crowns'), bought('$3.4 million')), '$3.4 million')
  assert.equal(claim?.verdict, 'unclear')
  assert.match(claim?.because ?? '', /different currencies/)
})

test('units are compared by definition, with rounding', () => {
  const burned = (length: string) => `The fire last year burned ${length} of shore near Velm.`
  assert.equal(
    claimOn(synopsisOf(burned('5 miles'), burned('8 kilometres')), '5 miles', '8 kilometres')?.verdict,
    'agree',
  )
  assert.equal(claimOn(synopsisOf(burned('5 miles'), burned('12 kilometres')), '5 miles')?.verdict, 'differ')
  const reached = (heat: string) => `Temperatures in Velm reached ${heat} at noon.`
  const claim = claimOn(
    synopsisOf(reached('86 degrees Fahrenheit'), reached('30 degrees Celsius')),
    '30 degrees Celsius',
  )
  assert.equal(claim?.verdict, 'agree')
  assert.equal(claim?.accounts.length, 2)
})
