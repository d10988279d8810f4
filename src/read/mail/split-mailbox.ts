/** Bytes that come in are put together so many at a time: a long mail is not copied for each piece. */
const step = 1_000_000
const newline = 0x0a
const carriage = 0x0d
const mark = Buffer.from('\nFrom ')

/** One mail of a mailbox, without the line that parts it from the mail before; `null` where it is too large to hold. */
export type Mail = { readonly number: number; readonly bytes: Buffer | null }

/**
 * The mails of a mailbox in mbox format (RFC 4155), as they come: each begins with a line "From … 2024" after an empty
 * one; such lines in a text are written ">From" and come back as they were. One of more than `most` bytes is passed over.
 */
export async function* splitMailbox(pieces: AsyncIterable<Uint8Array>, most: number): AsyncIterable<Mail> {
  let held: Buffer = Buffer.alloc(0)
  let waiting: Uint8Array[] = []
  let size = 0
  let [number, from] = [1, 0]
  let tooLarge = false
  const take = function* (last: boolean): Iterable<Mail> {
    held = Buffer.concat([held, ...waiting])
    waiting = []
    size = 0
    for (let at = held.indexOf(mark, from); at >= 0; at = held.indexOf(mark, from)) {
      const end = held.indexOf(newline, at + 1)
      if (end < 0 && !last) return
      from = at + 1
      if (!isParting(held, at, end < 0 ? held.length : end)) continue
      yield { number, bytes: tooLarge ? null : bodyOf(held.subarray(0, at + 1)) }
      held = held.subarray(at + 1)
      tooLarge = false
      number += 1
      from = 0
    }
    from = Math.max(0, held.length - mark.length)
    if (held.length > most) {
      // only what may be the beginning of a parting line is kept
      held = held.subarray(from)
      from = 0
      tooLarge = true
    }
  }
  for await (const piece of pieces) {
    waiting.push(piece)
    size += piece.length
    if (size >= step) yield* take(false)
  }
  yield* take(true)
  yield { number, bytes: tooLarge ? null : bodyOf(held) }
}

/** A parting line ends with a year, and stands after an empty line. */
function isParting(bytes: Buffer, at: number, end: number): boolean {
  const before = bytes[at - 1]
  const isEmpty = before === newline || (before === carriage && bytes[at - 2] === newline)
  return isEmpty && / \d{4}(?: [+-]\d{4})?\r?$/.test(bytes.subarray(at + 1, Math.min(end, at + 200)).toString('latin1'))
}

function bodyOf(mail: Buffer): Buffer {
  const text = mail
    .toString('latin1')
    .replace(/^From [^\n]*\n/, '')
    .replace(/^>(>*From )/gm, '$1')
  return Buffer.from(text, 'latin1')
}
