import { Parser } from 'htmlparser2'

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i

/** A text with its character references read, also where a page escaped them twice ("&amp;#8217;"). */
export function unescaped(text: string): string {
  let read = text
  for (let again = 0; again < 2 && reference.test(read); again += 1) read = readOnce(read)
  return read
}

function readOnce(text: string): string {
  let read = ''
  const parser = new Parser(
    {
      ontext: (data) => {
        read += data
      },
    },
    { decodeEntities: true },
  )
  parser.write(text.replaceAll('<', '&lt;'))
  parser.end()
  return read
}
