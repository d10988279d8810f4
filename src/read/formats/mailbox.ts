import { beginsAsMail } from '../mail/mail-headers.ts'
import { splitMailbox } from '../mail/split-mailbox.ts'
import { bytesSource } from '../sources/byte-source.ts'
import type { Archive } from './format.ts'

/** Bytes of the largest mail. */
const largestMail = 100_000_000

/** A mailbox of many mails (mbox), read mail by mail. */
export const mailbox: Archive = {
  name: 'mailbox',
  matches: isMailbox,
  open: async function* (source, hint) {
    for await (const { number, bytes } of splitMailbox(source.stream(), largestMail)) {
      const name = `mail ${number}`
      if (bytes === null)
        yield { reason: `${name}: it has more than ${largestMail / 1e6} MB; save it as a file of its own` }
      else if (bytes.length > 0) {
        const path = hint.path === undefined ? name : `${hint.path}!/${name}`
        yield { member: { name: `, ${name}`, source: bytesSource(bytes), hint: { ...hint, path } } }
      }
    }
  },
}

/** A line "From … 2024" above the header of a mail. */
export function isMailbox(head: Uint8Array): boolean {
  const first = Buffer.from(head.subarray(0, 300)).toString('latin1').split('\n', 1)[0] ?? ''
  return /^From \S.* \d{4}(?: [+-]\d{4})?\r?$/.test(first) && beginsAsMail(head)
}
