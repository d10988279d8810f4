import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { annotateOther, readsAsEnglish } from '../../src/language/other-language.ts'
import type { Article } from '../../src/model/types.ts'

const french = 'Le maire de Valbrune a démissionné lundi. « Je pars », a-t-il dit.\n\nTrois élus le suivent.'
const arabic = 'أعلن رئيس البلدية استقالته يوم الاثنين. هل يتبعه آخرون؟ لا أحد يعرف.'

function article(text: string, language: string): Article {
  const published = { value: null, earliest: null, latest: null, basis: 'unknown', because: null } as const
  const rest = {
    outlet: null,
    title: null,
    authors: [],
    credits: [],
    standfirst: null,
    headings: [],
    captions: [],
    removed: [],
  }
  return { id: 'x', source: { sha256: '0' }, published, language, text, ...rest }
}

test('English rules read English, and what is too short to tell and in Latin letters', () => {
  assert.ok(readsAsEnglish({ language: 'en', text: 'The mill burned.' }))
  assert.ok(readsAsEnglish({ language: 'en-GB', text: 'The mill burned.' }))
  assert.ok(readsAsEnglish({ language: 'und', text: 'The mill burned.' }))
  assert.ok(readsAsEnglish({ language: 'und', text: '' }))
  assert.ok(!readsAsEnglish({ language: 'und', text: 'استقال' }))
  assert.ok(!readsAsEnglish({ language: 'fr', text: french }))
  assert.ok(!readsAsEnglish({ language: 'enm', text: 'Whan that Aprille' }))
})

test('of another language the sentences are told, quotations of a few words are not taken for speech', () => {
  const { article: kept, sentences, ...found } = annotateOther(article(french, 'fr'))
  assert.deepEqual(
    sentences.map(({ start, end }) => kept.text.slice(start, end)),
    ['Le maire de Valbrune a démissionné lundi.', '« Je pars », a-t-il dit.', 'Trois élus le suivent.'],
  )
  for (const list of Object.values(found)) assert.deepEqual(list, [])
  assert.equal(annotateOther(article(arabic, 'ar')).sentences.length, 3)
})

const numbers: readonly (readonly [language: string, text: string, expected: readonly string[]])[] = [
  ['fr', 'Le déficit atteint 3,5 millions d’euros, soit 12 % ; 1 250 habitants.', ['3500000 EUR', '12 %', '1250 ']],
  ['fr', 'Le 1er avril à 14h30 et 14:30, le 3 mars 2024, score 3-2, le 12.03.2024, A4, n° B-52.', []],
  ['de', 'Es sind 1.250.000 Euro, rund 3,5 Prozent; 1.200 Menschen.', ['1250000 EUR', '3.5 %', '1200 ']],
  ['de', 'Am 3. Tag, am 3. März und im Jahr 2023, siehe https://x.example/12 oder a12@x.example.', []],
  ['es', 'Costó $1.500 y 20 dólares estadounidenses; 3 de marzo.', ['1500 $', '20 USD']],
  ['ru', 'Погибли 25 человек, ущерб 3,5 миллиона евро, 3 марта 2024 года.', ['25 ', '3500000 EUR']],
  ['zh', '2024年3月3日,共有25人,12%的人,350万欧元。', ['25 ', '12 %', '3500000 EUR']],
  ['ar', 'قتل ٢٥ شخصا وبلغت الخسائر ٣٫٥ مليون يورو أي ١٢٪ في ٣ مارس ٢٠٢٤.', ['25 ', '3500000 EUR', '12 %']],
  ['hi', '12,34,567 लोग', ['1234567 ']],
  ['tr', '%12 oranında 1.250 kişi, 2024', ['12 %', '1250 ']],
  ['und', 'שילם 1.250 או 12,5 אבל 17 אנשים', ['17 ']],
]

for (const [language, text, expected] of numbers)
  test(`numbers in ${language}: ${text}`, () => {
    const { figures } = annotateOther(article(text, language))
    assert.deepEqual(
      figures.map(({ value, unit }) => `${value} ${unit}`),
      expected,
    )
  })

test('quotations between the marks of each language', () => {
  const quoted = (text: string, language: string): string[] =>
    annotateOther(article(text, language)).attributions.map(({ content }) => content[0]?.quote ?? '')
  assert.deepEqual(quoted('„Ich gehe, weil die Stadt pleite ist“, sagte sie.', 'de'), [
    'Ich gehe, weil die Stadt pleite ist',
  ])
  assert.deepEqual(quoted('« Je pars parce que la ville est ruinée », dit-il.', 'fr'), [
    'Je pars parce que la ville est ruinée',
  ])
  assert.deepEqual(quoted('他说:「我不能再在这里工作下去了。」', 'zh'), ['我不能再在这里工作下去了。'])
  assert.deepEqual(quoted('Das Blatt „Der Bote“ schrieb.', 'de'), [])
})

test('names that lists know, and no capital word beside', () => {
  const named = (text: string, language: string): string[] =>
    annotateOther(article(text, language)).names.map(({ span, kind, entityId }) => `${span.quote} ${kind} ${entityId}`)
  assert.deepEqual(named('Selon Jean Martel, l’Allemagne paiera. Le plan de Martel vient de NATO.', 'fr'), [
    'Jean Martel person x:e1',
    'Allemagne place x:e2',
    'Martel person x:e1',
    'NATO organization x:e3',
  ])
  assert.deepEqual(named('Die Stadt hat ein Haus und eine Brücke. Bild und Meta sind Wörter.', 'de'), [])
  assert.deepEqual(named('美国和德国提供了援助。', 'zh'), ['美国 place x:e1', '德国 place x:e2'])
  assert.deepEqual(named('Jean Martel et Paul Martel. Puis vint Martel.', 'fr'), [
    'Jean Martel person x:e1',
    'Paul Martel person x:e2',
  ])
})

test('any text in any language: spans hold, and time grows with the length', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom('fr', 'de', 'ar', 'zh', 'hi', 'und'),
      (text, language) => {
        const { figures, names, attributions } = annotateOther(article(text, language))
        const spans = [...figures.map(({ span }) => span), ...names.map(({ span }) => span)]
        for (const span of [...spans, ...attributions.flatMap(({ content }) => content)])
          assert.equal(text.slice(span.start, span.end), span.quote)
      },
    ),
    { numRuns: 200, seed: 5 },
  )
  for (const unit of ['1', '1 ', '1.', 'Anna Keller. Keller ', '« a b c d » ', 'x@', '「', '美国', '"'])
    for (const language of ['fr', 'zh']) {
      const time = (length: number): number => {
        const before = process.cpuUsage().user
        annotateOther(article(unit.repeat(length / unit.length), language))
        return (process.cpuUsage().user - before) / 1000
      }
      time(1_000)
      const small = time(5_000)
      assert.ok(time(25_000) < 5 * Math.max(small, 40) * 3, unit)
    }
})

test('a language tag that is none breaks nothing', () => {
  for (const language of ['', 'not a tag', 'xx-yy-zz-1', '\u0000'])
    assert.equal(annotateOther(article(french, language)).sentences.length, 3)
})
