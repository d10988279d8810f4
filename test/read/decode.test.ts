import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { decode } from '../../src/read/decode.ts'

const text = 'Der Bürgermeister von Tarn sagte, die Brücke werde geschlossen — für Jahre. '.repeat(4)

test('declared, marked and wide encodings are read', () => {
  const meta = '<meta charset="windows-1251">'
  const cyrillic = Uint8Array.from([...Buffer.from(meta, 'latin1'), 0xcc, 0xee, 0xf1, 0xf2])
  assert.equal(decode(cyrillic).text, `${meta}Мост`)
  assert.equal(decode(Buffer.from(`\uFEFF${text}`, 'utf16le')).text, text)
  assert.equal(
    decode(Buffer.from('The bridge is closed, the mayor said.', 'utf16le')).text,
    'The bridge is closed, the mayor said.',
  )
  assert.equal(decode(Buffer.from(`\uFEFF${text}`)).text, text)
})

test('what is not declared is guessed, and the guess is named', () => {
  const { text: read, encoding, note } = decode(Buffer.from(text.replaceAll('—', '-'), 'latin1'))
  assert.match(read, /Bürgermeister/)
  assert.match(encoding, /1252|8859/)
  assert.match(note ?? '', /no encoding is declared/)
})

test('a few broken bytes in UTF-8 are mentioned, and the rest is kept', () => {
  const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xff]), Buffer.from(text)])
  const { text: read, encoding, note } = decode(bytes)
  assert.equal(encoding, 'utf-8')
  assert.ok(read.startsWith(text) && read.includes('\uFFFD'))
  assert.match(note ?? '', /not valid UTF-8/)
})

test('no bytes crash it', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => typeof decode(bytes).text === 'string'))
})

const russian =
  'Совет Остмарка решил во вторник поднять старую плотину на два метра, сообщил мэр города после заседания, на котором никто не возразил.'

test('Cyrillic without a declaration is read by its commonest letters', () => {
  for (const encoding of ['windows-1251', 'koi8-r', 'cp866', 'maccyrillic', 'iso-8859-5', 'cp855']) {
    const { text, note } = decode(iconv.encode(`<p>Dam</p> ${russian}`, encoding))
    assert.equal(text, `<p>Dam</p> ${russian}`, encoding)
    assert.match(note ?? '', /no encoding is declared/)
  }
})

test('declared encodings that the platform does not know are read too', () => {
  const declared = (name: string, encoding: string) =>
    decode(iconv.encode(`<?xml version="1.0" encoding="${name}"?><a>${russian}</a>`, encoding)).text
  assert.match(declared('ibm855', 'cp855'), /Совет Остмарка/)
  assert.match(declared('MacCyrillic', 'maccyrillic'), /Совет Остмарка/)
})
