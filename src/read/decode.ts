import chardet from 'chardet'

/** Text with the encoding it was read in; `note` says what was wrong, where something was. */
export type Decoded = { readonly text: string; readonly encoding: string; readonly note: string | null }

/** Bytes looked at for a declaration and for guessing the encoding. */
const headSize = 4096
const sampleSize = 65_536

/**
 * Text of bytes: by byte order mark, by what is declared (HTTP header, meta, XML declaration), as UTF-8 where they are
 * valid UTF-8, else by guessing. Never throws: bytes that fit no reading become U+FFFD and are mentioned.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = byteOrderMark(bytes)
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
  const guessed = chardet.detect(sample) ?? 'windows-1252'
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

function read(bytes: Uint8Array, encoding: string, note: string | null): Decoded {
  const decoder = new TextDecoder(encoding)
  return { text: decoder.decode(bytes), encoding: decoder.encoding, note }
}
