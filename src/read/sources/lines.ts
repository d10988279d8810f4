/** A line of text, or the number of bytes of one that was too long to be held. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly tooLong: number }

const lineFeed = 0x0a

/** Lines of UTF-8 as they come; what is held is never more than the longest line allowed, in bytes. */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>, longest: number): AsyncIterable<Line> {
  const decoder = new TextDecoder('utf-8')
  let held: Uint8Array[] = []
  let length = 0
  let number = 0
  const take = (): Line => {
    number += 1
    const line: Line =
      length > longest
        ? { number, tooLong: length }
        : { number, text: decoder.decode(Buffer.concat(held, length)).replace(/\r$/, '') }
    held = []
    length = 0
    return line
  }
  const hold = (part: Uint8Array) => {
    length += part.length
    if (length > longest) held = []
    else held.push(part)
  }
  for await (const piece of pieces) {
    let from = 0
    for (let end = piece.indexOf(lineFeed); end >= 0; end = piece.indexOf(lineFeed, from)) {
      hold(piece.subarray(from, end))
      yield take()
      from = end + 1
    }
    hold(piece.subarray(from))
  }
  if (length > 0) yield take()
}
