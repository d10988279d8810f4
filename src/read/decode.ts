import chardet from 'chardet'
import iconv from 'iconv-lite'
import { guessCyrillic } from './guess-cyrillic.ts'

/** Text with the encoding it was read in; `note` says what was wrong, where something was. */
export type Decoded = { readonly text: string; readonly encoding: string; readonly note: string | null }

/** Bytes looked at for a declaration and for guessing the encoding. */
const headSize = 4096
const sampleSize = 65_536

/**
 * Text of bytes: by byte order mark, by what is declared (HTTP header, meta, XML declaration), as UTF-8 where they are
 * valid UTF-8, else by guessing. Never throws: bytes that fit no reading become U+FFFD and are mentioned; zero bytes,
 * which no text has, are left out.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const decoded = decodeAll(bytes, declared)
  if (!decoded.text.includes('\0')) return decoded
  const note = decoded.note ?? 'the file holds zero bytes, which no text has; they are left out'
  return { ...decoded, text: decoded.text.replaceAll('\0', ''), note }
}

function decodeAll(bytes: Uint8Array, declared: string | null): Decoded {
  const wide = wideEncoding(bytes)
  if (wide === 'utf-32le' || wide === 'utf-32be') return { text: readUtf32(bytes, wide), encoding: wide, note: null }
  const marked = byteOrderMark(bytes) ?? wide
  if (marked !== null) return read(bytes, marked, null)
  const utf8 = tryUtf8(bytes)
  const said = declared ?? declaredIn(bytes)
  if (utf8 !== null) {
    // Seven-bit escapes and UTF-16 are valid UTF-8 too: there the declaration decides.
    const other = said !== null && /^(?:iso-2022|hz-|utf-16)/i.test(said) && utf8.includes('\u001b')
    return other ? read(bytes, said, null) : { text: utf8, encoding: 'utf-8', note: null }
  }
  if (said !== null && !/^utf-?8$/i.test(said)) {
    const found = tryRead(bytes, said)
    if (found !== null) return found
  }
  const sample = bytes.subarray(0, sampleSize)
  if (mostlyUtf8(sample)) return read(bytes, 'utf-8', 'some bytes are not valid UTF-8; they are shown as \uFFFD')
  const guessed = guessCyrillic(sample)?.encoding ?? chardet.detect(sample) ?? 'windows-1252'
  const note =
    said === null
      ? `no encoding is declared; read as ${guessed}`
      : `declared ${said}, but the bytes are not; read as ${guessed}`
  return tryRead(bytes, guessed, note) ?? read(bytes, 'windows-1252', note)
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return null
}

/** Bytes looked at for the pattern of zeros that UTF-16 and UTF-32 without a mark show. */
const wideSample = 1024

/** UTF-16 or UTF-32 by mark or by where its zero bytes stand; null for anything else. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | null {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le'
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, Math.min(wideSample, bytes.length - (bytes.length % 4)))
  if (sample.length < 8) return null
  const zeros = [0, 0, 0, 0]
  for (const [i, byte] of sample.entries()) if (byte === 0) zeros[i % 4] = (zeros[i % 4] ?? 0) + 1
  const [z0 = 0, z1 = 0, z2 = 0, z3 = 0] = zeros.map((count) => count / (sample.length / 4))
  if (z0 < 0.1 && z1 > 0.6 && z2 > 0.95 && z3 > 0.95) return 'utf-32le'
  if (z0 > 0.95 && z1 > 0.95 && z2 > 0.6 && z3 < 0.1) return 'utf-32be'
  if (z0 < 0.1 && z2 < 0.1 && z1 > 0.6 && z3 > 0.6) return 'utf-16le'
  if (z1 < 0.1 && z3 < 0.1 && z0 > 0.6 && z2 > 0.6) return 'utf-16be'
  return null
}

/** The platform does not know UTF-32. */
function readUtf32(bytes: Uint8Array, encoding: 'utf-32le' | 'utf-32be'): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  for (let i = 0; i + 4 <= bytes.length; i += 4) {
    const point = view.getUint32(i, encoding === 'utf-32le')
    parts.push(point <= 0x10ffff && point !== 0xfeff ? String.fromCodePoint(point) : point === 0xfeff ? '' : '\uFFFD')
  }
  return parts.join('').toWellFormed()
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Few broken bytes among good multi-byte UTF-8: damage, not another encoding. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  let broken = 0
  let wide = 0
  for (const char of text) {
    if (char === '\uFFFD') broken += 1
    else if (char > '\u007f') wide += 1
  }
  return broken * 4 <= wide
}

/** The encoding named in an XML declaration or a meta element near the start. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headSize))
  const xml = /^\s{0,9}<\?xml[^>]{0,200}encoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})["']/i.exec(head)
  const meta = /<meta[^>]{0,300}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/i.exec(head)
  return (xml ?? meta)?.[1]?.toLowerCase() ?? null
}

function tryRead(bytes: Uint8Array, encoding: string, note: string | null = null): Decoded | null {
  try {
    return read(bytes, encoding, note)
  } catch {
    return null
  }
}

/** Names that the platform does not know, of encodings that it does. */
const otherNames: Readonly<Record<string, string>> = {
  maccyrillic: 'x-mac-cyrillic',
  macroman: 'macintosh',
  'x-mac-roman': 'macintosh',
  cp932: 'shift_jis',
  ms932: 'shift_jis',
  cp949: 'euc-kr',
  ms949: 'euc-kr',
  uhc: 'euc-kr',
  cp936: 'gbk',
  cp950: 'big5',
}

/** By the platform, which knows what the web uses; by iconv what else there is. Throws for what neither knows. */
function read(bytes: Uint8Array, encoding: string, note: string | null): Decoded {
  const name = otherNames[encoding.toLowerCase()] ?? encoding
  try {
    const decoder = new TextDecoder(name)
    return { text: decoder.decode(bytes), encoding: decoder.encoding, note }
  } catch (error) {
    if (!iconv.encodingExists(name)) throw error
    return {
      text: iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name),
      encoding: name.toLowerCase(),
      note,
    }
  }
}
