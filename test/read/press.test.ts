import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readAll } from './read-all.ts'

const classic = `                               1 of 2 DOCUMENTS


                                 The Tarn Post

                            March 12, 2024 Tuesday
                              Late Edition - Final

Council Votes to Close the
Old Bridge

BYLINE: By IDA HOLM and JAN O'DELL

SECTION: Section A; Column 1; Local Desk; Pg. 4

LENGTH: 62 words

DATELINE: OSTMARK, March 11

BODY:

   The council of Ostmark voted on Monday to close the old bridge over the Tarn,
after engineers had found cracks in two of its piers and one of its arches.

   "It is a sad day," said Mayor Lena Brandt.

URL: https://tarnpost.example/bridge

GRAPHIC: PHOTO: The old bridge in May.

LANGUAGE: ENGLISH

LOAD-DATE: March 12, 2024

PUBLICATION-TYPE: Newspaper

               Copyright 2024 The Tarn Post Ltd


                               2 of 2 DOCUMENTS


                                 Mill Times

                            March 13, 2024 Wednesday

HEADLINE: Mill burns

LENGTH: 20 words

BODY:
The old mill of Ostmark burned on Tuesday night, and nobody was hurt, said the police.

LOAD-DATE: March 13, 2024
`

const uni = `User Name: = 1234
Date and Time: = 2024-05-01
Job Number: = 42
Documents (2)
1. Council votes to close the old bridge
Client/Matter: -None-
Search Terms: bridge
Council votes to close the old bridge
The Tarn Post
March 12, 2024 Tuesday
Copyright 2024 The Tarn Post Ltd All Rights Reserved
Section: NEWS; Pg. 4
Length: 62 words
Byline: Ida Holm
Highlight: Engineers had found cracks in two piers.
Body
The council of Ostmark voted on Monday to close the old bridge over the Tarn.
"It is a sad day," said Mayor Lena Brandt.
Classification
Language: ENGLISH
Publication-Type: Newspaper
Subject: BRIDGES (90%)
Load-Date: March 12, 2024
End of Document
Mill burns
Mill Times
March 13, 2024 Wednesday
Copyright 2024 Mill Times All Rights Reserved
Length: 20 words
Body
The old mill of Ostmark burned on Tuesday night, and nobody was hurt, said the police.
Load-Date: March 13, 2024
End of Document
`

const factiva = `News
Council votes to close the old bridge

By Ida Holm 
62 words
12 March 2024
09:15
The Tarn Post
TARNP
4
English
(c) 2024 Tarn Post Ltd.

The council of Ostmark voted on Monday to close the old bridge over the Tarn.

"It is a sad day," said Mayor Lena Brandt.

Document TARNP00020240312ek3c0002x

Mill burns
20 words
13 March 2024
Mill Times
MILLT
English
Copyright 2024 Mill Times

The old mill of Ostmark burned on Tuesday night, and nobody was hurt, said the police.

Document MILLT00020240313ek3d0000a

Search Summary
Text bridge
Date In the last year
© 2024 Factiva, Inc. All rights reserved.
`

const coded = `SE  News
HD  Council votes to close the old bridge
BY  By Ida Holm
WC  62 words
PD  12 March 2024
ET  09:15
SN  The Tarn Post
SC  TARNP
PG  4
LA  English
CY  (c) 2024 Tarn Post Ltd.
LP  The council of Ostmark voted on Monday to close the old bridge over the Tarn.

TD  "It is a sad day," said Mayor Lena Brandt.

NS  gcom : Community
RE  ostm : Ostmark
AN  Document TARNP00020240312ek3c0002x

HD  Mill burns
WC  20 words
PD  13 March 2024
SN  Mill Times
LA  English
LP  The old mill of Ostmark burned on Tuesday night, and nobody was hurt, said the police.

AN  Document MILLT00020240313ek3d0000a
`

async function articlesOf(text: string) {
  return (await readAll(text)).map((item) => {
    assert.ok(item.kind === 'article', JSON.stringify(item))
    const { id, title, outlet, authors, published, text: body, source, standfirst, captions } = item.article
    return {
      id,
      title,
      outlet: outlet?.name,
      authors,
      published: published.value,
      text: body,
      url: source.url,
      standfirst,
      captions,
    }
  })
}

const sad = '"It is a sad day," said Mayor Lena Brandt.'
const bridge = 'The council of Ostmark voted on Monday to close the old bridge over the Tarn'
const mill = 'The old mill of Ostmark burned on Tuesday night, and nobody was hurt, said the police.'

test('Nexis, the older form: a head above and fields below each article', async () => {
  const [first, second, ...more] = await articlesOf(classic)
  assert.deepEqual(more, [])
  assert.deepEqual(
    { ...first, id: '' },
    {
      id: '',
      title: 'Council Votes to Close the Old Bridge',
      outlet: 'The Tarn Post',
      authors: ['Ida Holm', "Jan O'Dell"],
      published: '2024-03-12',
      text: `${bridge}, after engineers had found cracks in two of its piers and one of its arches.\n\n${sad}`,
      url: 'https://tarnpost.example/bridge',
      standfirst: null,
      captions: ['PHOTO: The old bridge in May.'],
    },
  )
  assert.deepEqual(
    [second?.title, second?.outlet, second?.published, second?.text],
    ['Mill burns', 'Mill Times', '2024-03-13', mill],
  )
})

test('Nexis Uni: a list of what follows, then articles that end with "End of Document"', async () => {
  const [first, second, ...more] = await articlesOf(uni)
  assert.deepEqual(more, [])
  assert.deepEqual(
    [first?.title, first?.outlet, first?.authors, first?.published, first?.standfirst, first?.text],
    [
      'Council votes to close the old bridge',
      'The Tarn Post',
      ['Ida Holm'],
      '2024-03-12',
      'Engineers had found cracks in two piers.',
      `${bridge}.\n\n${sad}`,
    ],
  )
  assert.deepEqual(
    [second?.title, second?.outlet, second?.published, second?.text],
    ['Mill burns', 'Mill Times', '2024-03-13', mill],
  )
})

for (const [name, text] of [
  ['without codes', factiva],
  ['with codes', coded],
] as const)
  test(`Factiva, the form ${name}`, async () => {
    const [first, second, ...more] = await articlesOf(text)
    assert.deepEqual(more, [])
    assert.deepEqual(
      [first?.id, first?.title, first?.outlet, first?.authors, first?.published, first?.text],
      [
        'TARNP00020240312ek3c0002x',
        'Council votes to close the old bridge',
        'The Tarn Post',
        ['Ida Holm'],
        '2024-03-12T09:15',
        `${bridge}.\n\n${sad}`,
      ],
    )
    assert.deepEqual(
      [second?.id, second?.title, second?.outlet, second?.published, second?.text],
      ['MILLT00020240313ek3d0000a', 'Mill burns', 'Mill Times', '2024-03-13', mill],
    )
  })

const rtfOf = (text: string) =>
  `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times;}}{\\*\\generator X;}{\\info{\\title Secret}}\n${text
    .split('\n')
    .map((line) => line.replace(/[\\{}]/g, '\\$&').replaceAll('"', '\\u34?'))
    .join('\\par\n')}\\par}`
const htmlOf = (text: string) =>
  `<html><head><title>Factiva</title></head><body>${text
    .split('\n')
    .map((line) => `<div>${line}</div>`)
    .join('')}</body></html>`

for (const [name, bytes] of [
  ['RTF', rtfOf(factiva)],
  ['a page', htmlOf(factiva)],
] as const)
  test(`Factiva as ${name}`, async () => {
    const articles = await articlesOf(bytes)
    assert.deepEqual(
      articles.map(({ id, title, outlet, published, text }) => [id, title, outlet, published, text]),
      [
        [
          'TARNP00020240312ek3c0002x',
          'Council votes to close the old bridge',
          'The Tarn Post',
          '2024-03-12T09:15',
          `${bridge}.\n\n${sad}`,
        ],
        ['MILLT00020240313ek3d0000a', 'Mill burns', 'Mill Times', '2024-03-13', mill],
      ],
    )
  })

test('ordinary texts that speak of such things are none', async () => {
  const texts = [
    'Body found\n\nLength: the river is 40 words long, said the poet, and nobody laughed at that.\n\nBy Ida Holm\n\nThe council met on Monday.\n',
    'Document of the year\n\nThe council of Ostmark voted on Monday. It had 463 words to say.\n\n12 March 2024\n',
    'HD television is coming\n\nPD officials said on Monday that SN 1987A had been seen again by many.\n',
  ]
  for (const text of texts) {
    const [only, ...more] = await articlesOf(text)
    assert.deepEqual(more, [])
    assert.ok(only !== undefined && !('press' in only))
    const [item] = await readAll(text)
    assert.ok(item?.kind === 'article' && item.article.removed.every(({ rule }) => rule !== 'press-field'))
  }
})

test('no text crashes the readers of exports, and they take time that grows with its length', async () => {
  const piece = fc.constantFrom(
    '1 of 2 DOCUMENTS',
    'BODY:',
    'Body',
    'LENGTH: 5 words',
    'Length: 5 words',
    'Copyright 2024 X',
    'End of Document',
    'HD  Title',
    'PD  12 March 2024',
    'SN  Post',
    'LP  Text.',
    'AN  Document ABCD0000000000000',
    '62 words',
    '12 March 2024',
    'By Ida Holm',
    '',
    'The council met.',
    'Classification',
    'LOAD-DATE: March 12, 2024',
    '\f',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 40 }), async (lines) => {
      assert.ok((await readAll(`${lines.join('\n')}\nx`)).length > 0)
    }),
    { numRuns: 120 },
  )
  for (const text of [
    `1 of 9 DOCUMENTS\n${'LENGTH: 5 words\n'.repeat(50_000)}`,
    `62 words\n12 March 2024\n${'A\n'.repeat(100_000)}`,
    `HD  x\nPD  y\nSN  z\n${'LP  a\n'.repeat(100_000)}`,
    `Job Number: 1\n${'Body\nLength: 1 words\nCopyright 2024\nx\nEnd of Document\n'.repeat(5000)}`,
  ]) {
    const start = process.cpuUsage()
    await readAll(text)
    assert.ok(process.cpuUsage(start).user < 8e6, text.slice(0, 30))
  }
})
