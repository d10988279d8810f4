import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readPdf } from '../../src/read/pdf/read-pdf.ts'
import { column, makePdf } from './make-pdf.ts'
import { makeZip } from './make-zip.ts'
import { linesOf, pageOf, readAll } from './read-all.ts'

const lead = [
  'The council of Ostmark voted on Tuesday to close the old bridge over the',
  'Tarn, after engineers had found cracks in two of its piers and in one exam-',
  'ple of its arches.',
]
const second = [
  'The road will lead over the new bridge at the mill, which was built for',
  'carts and takes lorries only one at a time, the council said.',
]

test('a PDF gives its headline, paragraphs without line ends, and no running lines', async () => {
  const running = (page: number) => [
    { text: 'The Tarn Post', x: 60, y: 810, size: 9 },
    { text: `Page ${page} of 2`, x: 280, y: 30, size: 9 },
  ]
  const bytes = makePdf([
    [
      ...running(1),
      { text: 'Old bridge is closed', x: 60, y: 740, size: 22 },
      ...column(lead),
      ...column(['Cracks in two piers'], { y: 630, size: 15 }),
      ...column(second, { y: 600 }),
      ...column(['The mayor said on Tuesday that it was a sad day for all who had crossed'], { y: 550 }),
    ],
    [...running(2), ...column(['the bridge each morning.'], { y: 740 })],
  ])
  const [item, ...more] = await readAll(bytes, { path: 'a.pdf' })
  assert.deepEqual(more, [])
  assert.ok(item?.kind === 'article')
  assert.equal(item.article.title, 'Old bridge is closed')
  assert.deepEqual(item.article.headings, ['Cracks in two piers'])
  assert.deepEqual(item.article.text.split('\n\n'), [
    'The council of Ostmark voted on Tuesday to close the old bridge over the Tarn, after engineers had found cracks in two of its piers and in one example of its arches.',
    'The road will lead over the new bridge at the mill, which was built for carts and takes lorries only one at a time, the council said.',
    'The mayor said on Tuesday that it was a sad day for all who had crossed the bridge each morning.',
  ])
  assert.deepEqual(
    item.article.removed.map(({ text }) => text),
    ['The Tarn Post', 'Page 1 of 2', 'Page 2 of 2'],
  )
})

test('two columns are read one after the other', async () => {
  const left = [
    'The council of Ostmark voted on',
    'Tuesday to close the old bridge',
    'over the Tarn, and the mayor was',
  ]
  const right = ['sad about it, for she had crossed', 'it every morning for years.']
  const [item] = await readAll(makePdf([[...column(left), ...column(right, { x: 320 })]]))
  assert.ok(item?.kind === 'article')
  assert.equal(
    item.article.text,
    'The council of Ostmark voted on Tuesday to close the old bridge over the Tarn, and the mayor was sad about it, for she had crossed it every morning for years.',
  )
})

test('PDF without text, cut short, broken or slow is named, in bounded time', async () => {
  assert.match(
    linesOf(await readAll(makePdf([[]]), { path: 'scan.pdf' }))[0] ?? '',
    /failure scan\.pdf: the PDF has no text.*OCR/,
  )
  const whole = makePdf([column(lead)])
  for (const bytes of [
    Buffer.from('%PDF-1.7\n'),
    Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(100_000, 'x')]),
    whole.subarray(0, 60),
  ])
    assert.match(linesOf(await readAll(bytes, { path: 'b.pdf' }))[0] ?? '', /failure b\.pdf: the PDF/)
  const late = await readPdf(whole, { time: 1 })
  assert.ok('reason' in late && /takes more than 0\.001 seconds/.test(late.reason))
  const bomb = await readPdf(makePdf([[{ text: ' '.repeat(400_000_000), x: 0, y: 0, size: 1 }]], { packed: true }), {
    memory: 150,
  })
  assert.ok('reason' in bomb && /takes more than 150 MB/.test(bomb.reason))
})

test('no bytes crash the reader of PDF', async () => {
  const whole = makePdf([column(lead)])
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 10, max: whole.length - 1 }), fc.nat(255), async (at, value) => {
      const bytes = Buffer.from(whole)
      bytes[at] = value
      assert.ok((await readAll(bytes)).length > 0)
    }),
    { numRuns: 10 },
  )
})

const paragraph = (text: string, style = '') =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const docx = (body: string) =>
  makeZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>` },
  ])

test('a Word file gives its title, headings, captions and text; deletions are left out, insertions taken', async () => {
  const body = [
    paragraph('Old bridge is closed', 'Title'),
    paragraph('Cracks in two piers', 'Heading1'),
    `<w:p><w:r><w:t>The council of Ostmark voted on Tuesday to close the old bridge </w:t></w:r><w:del><w:r><w:delText>at once </w:delText><w:t>at once </w:t></w:r></w:del><w:ins><w:r><w:t>over the Tarn,</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> after engineers &amp; divers had found cracks in two of its piers.</w:t><w:fldChar/><w:instrText> HYPERLINK "https://x.example" </w:instrText></w:r></w:p>`,
    paragraph('The old bridge in May', 'Caption'),
    paragraph('The road will lead over the new bridge at the mill, which was built for carts, the council said.'),
  ].join('')
  const [item, ...more] = await readAll(docx(body), { path: 'a.docx' })
  assert.deepEqual(more, [])
  assert.ok(item?.kind === 'article')
  assert.equal(item.article.title, 'Old bridge is closed')
  assert.deepEqual(item.article.headings, ['Cracks in two piers'])
  assert.deepEqual(item.article.captions, ['The old bridge in May'])
  assert.deepEqual(item.article.text.split('\n\n'), [
    'The council of Ostmark voted on Tuesday to close the old bridge over the Tarn, after engineers & divers had found cracks in two of its piers.',
    'The road will lead over the new bridge at the mill, which was built for carts, the council said.',
  ])
})

test('a Word export of a press database gives its articles', async () => {
  const one = (title: string) =>
    [
      title,
      'The Tarn Post',
      'March 12, 2024 Tuesday',
      'Copyright 2024 The Tarn Post Ltd All Rights Reserved',
      'Length: 62 words',
      'Byline: Ida Holm',
      'Body',
      `The council of Ostmark met on Monday, and it spoke of ${title}.`,
      'Load-Date: March 12, 2024',
      'End of Document',
    ]
      .map((text) => paragraph(text))
      .join('')
  assert.deepEqual(linesOf(await readAll(docx(one('Bridge closed') + one('Mill burns')))), [
    'article Bridge closed',
    'article Mill burns',
  ])
})

test('Word files made to harm end with a reason', async () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'a'.repeat(1000)}"><!ENTITY f SYSTEM "file:///etc/passwd">]><w:document><w:p><w:r><w:t>${'&a;&f;'.repeat(1000)}</w:t></w:r></w:p></w:document>`
  const cases: readonly (readonly [Buffer, RegExp])[] = [
    [docx(''), /no text/],
    [docx('<w:tbl>'.repeat(200_000)), /nested without end/],
    [
      makeZip([
        { name: '[Content_Types].xml', content: '' },
        { name: 'xl/workbook.xml', content: '' },
      ]),
      /no Word text/,
    ],
    [makeZip([{ name: 'word/document.xml', content: Buffer.alloc(60_000_000) }]), /unpacks to 60 MB/],
    [docx(paragraph('x')).subarray(0, 120), /cut short or broken/],
  ]
  for (const [bytes, reason] of cases) assert.match(linesOf(await readAll(bytes, { path: 'h.docx' }))[0] ?? '', reason)
  const [item] = await readAll(makeZip([{ name: 'word/document.xml', content: bomb }]))
  assert.ok(item !== undefined && !JSON.stringify(item).includes('root:') && JSON.stringify(item).length < 100_000)
})

const mail = (header: string, body: string) => Buffer.from(`${header}\r\n\r\n${body}`.replace(/\r?\n/g, '\r\n'))
const text =
  'The council of Ostmark voted on Tuesday to close the old bridge over the\nTarn, after engineers had found cracks in two of its piers.\n\nThe road will lead over the new bridge at the mill, the council said in\nthe evening.\n'

test('a mail: its subject, date, and its sender as author, or as outlet where it goes to a list', async () => {
  const header = (more: string) =>
    `Received: from mill.example\nMessage-ID: <1@mill.example>\nFrom: Ida Holm <ida@tarnpost.example>\nTo: desk@mill.example\nSubject: Fwd: =?utf-8?Q?Br=C3=BCcke?= closed\nDate: Tue, 12 Mar 2024 08:15:00 +0100\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8${more}`
  const [item] = await readAll(mail(header(''), text), { path: 'a.eml' })
  assert.ok(item?.kind === 'article')
  const { title, authors, outlet, published, text: body } = item.article
  assert.deepEqual(
    [title, authors, outlet, published.value],
    ['Brücke closed', ['Ida Holm'], null, '2024-03-12T07:15:00Z'],
  )
  assert.equal(
    body.split('\n\n')[0],
    'The council of Ostmark voted on Tuesday to close the old bridge over the Tarn, after engineers had found cracks in two of its piers.',
  )
  const [letter] = await readAll(
    mail(header('\nList-Unsubscribe: <mailto:x@tarnpost.example>').replace('Ida Holm', 'The Tarn Post'), text),
  )
  assert.ok(letter?.kind === 'article')
  assert.deepEqual(
    [letter.article.outlet, letter.article.authors],
    [{ name: 'The Tarn Post', domain: 'tarnpost.example' }, []],
  )
})

test('what is attached to a mail is read too', async () => {
  const pdf = makePdf([[{ text: 'From the PDF', x: 60, y: 740, size: 22 }, ...column(lead)]]).toString('base64')
  const bytes = mail(
    'From: Ida Holm <ida@tarnpost.example>\nTo: desk@mill.example\nSubject: Two reports\nMessage-ID: <1@x>\nDate: Tue, 12 Mar 2024 08:15:00 +0100\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"',
    `--b\nContent-Type: text/html; charset=utf-8\n\n${pageOf('In the mail')}\n--b\nContent-Type: application/pdf; name="../../r.pdf"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="../../r.pdf"\n\n${pdf}\n--b\nContent-Type: image/png\nContent-Disposition: attachment\n\nx\n--b--\n`,
  )
  const items = await readAll(bytes, { path: 'a.eml' })
  assert.deepEqual(linesOf(items), ['article Two reports', 'article From the PDF'])
  assert.ok(items[1]?.kind === 'article' && items[1].article.source.path === 'a.eml!/../../r.pdf')
})

test('a page saved as MHTML: its address, its encoding, its day as a bound, and not its frames', async () => {
  const page = pageOf('Café is closed').replace(/[=\u0080-\uffff]/g, (char) =>
    [...Buffer.from(char, 'latin1')].map((byte) => `=${byte.toString(16).toUpperCase()}`).join(''),
  )
  const bytes = mail(
    'From: <Saved by Blink>\nSnapshot-Content-Location: https://tarnpost.example/cafe\nSubject: Caf=E9\nDate: Wed, 13 Mar 2024 10:00:00 -0000\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html";\n\tboundary="----MultipartBoundary--x"',
    `------MultipartBoundary--x\nContent-Type: text/html; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\nContent-Location: https://tarnpost.example/cafe\n\n${page}\n------MultipartBoundary--x\nContent-Type: text/html\nContent-Location: https://ads.example/frame\n\n${pageOf('Frame')}\n------MultipartBoundary--x--\n`,
  )
  const [item, ...more] = await readAll(bytes, { path: 'a.mhtml' })
  assert.deepEqual(more, [])
  assert.ok(item?.kind === 'article')
  assert.equal(item.article.title, 'Café is closed')
  assert.equal(item.article.source.url, 'https://tarnpost.example/cafe')
  assert.equal(item.article.published.latest, '2024-03-13T10:00:00Z')
})

test('texts with lines like a header are texts; mails made to harm end with a reason', async () => {
  const [note] = await readAll(`From: the council\nTo: all\nDate: 12 March 2024\n\n${text}`)
  assert.ok(note?.kind === 'article' && note.article.authors.length === 0)
  const header = 'From: a@b.example\nTo: c@d.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: '
  let deep = ''
  for (let i = 0; i < 500; i += 1) deep += `--b${i}\nContent-Type: multipart/mixed; boundary=b${i + 1}\n\n`
  for (const bytes of [
    mail(`${header}multipart/mixed; boundary=b0`, deep),
    mail(`${header}text/plain`, ''),
    mail(`${header}multipart/related; boundary=b`, 'no part'),
    mail(`${header}multipart/mixed; boundary=""`, 'x'),
    mail(`${header}text/plain\n${'X: y\n'.repeat(100_000)}`, 'x'),
  ]) {
    const start = process.cpuUsage()
    assert.ok((await readAll(bytes)).length > 0)
    assert.ok(process.cpuUsage(start).user < 8e6)
  }
})

test('no bytes crash the readers of mail and Word', async () => {
  const whole = docx(paragraph('The council met.'))
  const header =
    'From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n'
  const piece = fc.constantFrom(
    '--b\r\n',
    '--b--\r\n',
    'Content-Type: text/html\r\n',
    'Content-Type: message/rfc822\r\n',
    'Content-Transfer-Encoding: base64\r\n',
    '\r\n',
    'AAAA',
    '<p>x</p>',
    '=E9=\r\n',
    '\u0000',
    "Content-Disposition: attachment; filename*=utf-8''%ff\r\n",
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { maxLength: 25 }),
      fc.nat(whole.length - 1),
      fc.nat(255),
      async (pieces, at, value) => {
        assert.ok((await readAll(header + pieces.join(''))).length > 0)
        const bytes = Buffer.from(whole)
        bytes[at] = value
        assert.ok((await readAll(bytes)).length > 0)
      },
    ),
    { numRuns: 150 },
  )
})
