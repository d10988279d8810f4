import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { makeRecord, makeResponse } from '../../bench/make-warc.ts'
import { serve } from './fetch/local-server.ts'
import { column, makePdf } from './make-pdf.ts'
import { makeZip } from './make-zip.ts'
import { pageOf, readAll } from './read-all.ts'

test('nothing that a file names is asked for, and no file is written', async () => {
  const server = await serve({})
  const at = (name: string) => `${server.origin}/${name}`
  const entities = `<!DOCTYPE x [<!ENTITY % p SYSTEM "${at('parameter')}"> %p; <!ENTITY e SYSTEM "${at('entity')}">]>`
  const page = pageOf('A page').replace(
    '<head>',
    `<head><base href="${at('base')}"><link rel=stylesheet href="${at('css')}"><meta http-equiv=refresh content="0;url=${at('refresh')}"><script src="${at('js')}"></script><script>fetch('${at('fetch')}')</script><iframe src="${at('frame')}"></iframe><img src="${at('img')}" onerror="x()"><amp-img src="${at('amp')}">`,
  )
  const docx = makeZip([
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0"?>${entities}<w:document><w:p><w:r><w:t>The council met. &e;</w:t></w:r><w:instrText>INCLUDETEXT "${at('field')}"</w:instrText></w:p></w:document>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: `<Relationships><Relationship TargetMode="External" Target="${at('template')}"/></Relationships>`,
    },
  ])
  const pdf = Buffer.from(
    makePdf([column(['The council of Ostmark met on Monday.'])])
      .toString('latin1')
      .replace(
        '/Type /Catalog',
        `/Type /Catalog /OpenAction << /S /URI /URI (${at('pdf')}) >> /AA << /O << /S /JavaScript /JS (app.launchURL("${at('js')}")) >> >>`,
      ),
    'latin1',
  )
  const mail = `From: a@b.example\nTo: c@d.example\nMessage-ID: <1>\nSubject: x\nMIME-Version: 1.0\nContent-Type: message/external-body; access-type=URL; URL="${at('external')}"\n\n`
  const inputs = [
    page,
    `<?xml version="1.0"?>${entities}<rss version="2.0"><channel><title>&e;</title><item><link>${at('item')}</link><description>&e; x</description></item></channel></rss>`,
    `<?xml version="1.0"?>${entities}<urlset><url><loc>${at('page')}</loc></url></urlset>`,
    `<?xml version="1.0"?>${entities}<opml><body><outline xmlUrl="${at('feed')}"/></body></opml>`,
    docx,
    pdf,
    mail,
    makeRecord({ type: 'response', uri: at('warc'), block: makeResponse(page) }),
    `{\\rtf1 {\\field{\\*\\fldinst INCLUDEPICTURE "${at('rtf')}"}} The council met.}`,
    makeZip([{ name: '../../../tmp/written.html', content: page }]),
  ]
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-touch-'))
  const before = process.cwd()
  process.chdir(folder)
  try {
    for (const input of inputs) assert.ok((await readAll(input, { path: '../a' })).length > 0)
    assert.deepEqual(readdirSync(folder), [])
  } finally {
    process.chdir(before)
    rmSync(folder, { recursive: true })
  }
  // a request would have come by now
  await new Promise((resolve) => setTimeout(resolve, 100))
  assert.deepEqual(server.all, [])
})
