/** Header fields that mail and MHTML files begin with. */
const known = new Set(
  'from to cc subject date message-id received mime-version content-type content-transfer-encoding return-path delivered-to reply-to sender list-id x-mailer snapshot-content-location dkim-signature'.split(
    ' ',
  ),
)
/** One of these shows that a program wrote the header: people write "From:" and "Date:" above texts too. */
const written = new Set(
  'message-id received mime-version content-type return-path snapshot-content-location'.split(' '),
)
/** So many known fields make a header. */
const fewest = 3

/** Does a file begin with the header of a mail or of a web page saved as MHTML? */
export function beginsAsMail(head: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(head).replace(/^(?:\xEF\xBB\xBF)?[\r\n]*(?:From [^\n]*\n)?/, '')
  const end = /\r?\n\r?\n/.exec(text)
  const names: string[] = []
  for (const line of text.slice(0, end?.index ?? text.length).split(/\r?\n/)) {
    if (/^[ \t]/.test(line) && names.length > 0) continue
    const name = /^([\x21-\x39\x3b-\x7e]{1,76}):/.exec(line)?.[1]
    if (name === undefined) {
      // the last line of a long header may be cut short
      if (end !== null || names.length < fewest) return false
      break
    }
    names.push(name.toLowerCase())
  }
  return names.filter((name) => known.has(name)).length >= fewest && names.some((name) => written.has(name))
}
