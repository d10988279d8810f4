import PostalMime, { type Attachment, type Email } from 'postal-mime'
import type { Draft } from '../draft.ts'
import { mailDraft } from '../mail/mail-draft.ts'
import { beginsAsMail } from '../mail/mail-headers.ts'
import { readRootPart } from '../mail/root-part.ts'
import { bytesSource } from '../sources/byte-source.ts'
import type { Document, Failure, Hint, Member } from './format.ts'
import { isMailbox } from './mailbox.ts'

/** Attachments that can be articles. */
const readable =
  /^(?:text\/(?:html|plain)|application\/(?:pdf|xhtml\+xml|zip|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)|message\/rfc822|multipart\/related)$/i

/** A mail (RFC 5322) with what is attached to it, or a web page saved as MHTML. */
export const mail: Document = {
  name: 'mail',
  matches: (head) => !isMailbox(head) && beginsAsMail(head),
  read: async (bytes, hint) => {
    const message = Buffer.from(bytes)
    const start = message.subarray(0, 8192).toString('latin1')
    return isSavedPage(start) ? readSavedPage(message, hint) : readMail(message, hint)
  },
}

/** Browsers say so in the header; a mail has a receiver or has been received. */
function isSavedPage(start: string): boolean {
  const header = start.split(/\r?\n\r?\n/, 1)[0] ?? ''
  if (/^snapshot-content-location:/im.test(header) || /^from:\s*<?"?saved by/im.test(header)) return true
  return (
    /^content-type:\s*multipart\/related/im.test(header) && !/^(?:to|received|message-id|delivered-to):/im.test(header)
  )
}

async function readSavedPage(bytes: Uint8Array, hint: Hint): Promise<readonly (Failure | Member)[]> {
  const root = await readRootPart(bytes)
  if (root === null)
    return [{ reason: 'no page was found in this MHTML file; it may be cut short: save the page again' }]
  const start = Buffer.from(bytes.subarray(0, 65_536)).toString('latin1')
  const said = /^snapshot-content-location:\s*(\S+)/im.exec(start)?.[1] ?? root.url
  const saved = Date.parse(/^date:\s*([^\r\n]{1,100})/im.exec(start)?.[1] ?? '')
  return [
    {
      member: {
        name: '',
        source: bytesSource(root.bytes),
        hint: {
          ...hint,
          ...(said !== null && /^https?:/i.test(said) ? { url: said } : {}),
          ...(root.charset === null ? {} : { charset: root.charset }),
          ...(Number.isNaN(saved) ? {} : { captured: new Date(saved).toISOString().replace('.000Z', 'Z') }),
        },
      },
    },
  ]
}

async function readMail(bytes: Uint8Array, hint: Hint): Promise<readonly (Draft | Failure | Member)[]> {
  const message = await PostalMime.parse(bytes, { maxNestingDepth: 50, forceRfc822Attachments: true })
  const attached = message.attachments.flatMap((one, i) => toMember(one, i, message, hint))
  const draft = mailDraft(message)
  if (draft !== null && !('reason' in draft)) return [draft, ...attached]
  if (attached.length > 0) return attached
  return [draft ?? { reason: 'the mail has no text' }]
}

function toMember(attachment: Attachment, i: number, { date }: Email, hint: Hint): readonly Member[] {
  const { content, mimeType, filename, related } = attachment
  if (related === true || typeof content === 'string' || !readable.test(mimeType)) return []
  const name = filename ?? `attachment ${i + 1}`
  const path = hint.path === undefined ? name : `${hint.path}!/${name}`
  const captured = date !== undefined && /^\d{4}-\d\d-\d\dT/.test(date) ? { captured: date.replace('.000Z', 'Z') } : {}
  const source = bytesSource(new Uint8Array(content))
  return [{ member: { name: `!/${name}`, source, hint: { ...hint, path, ...captured }, aside: true } }]
}
