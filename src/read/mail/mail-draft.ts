import type { Address, Email } from 'postal-mime'
import { cleanText } from '../clean/clean-text.ts'
import { statedDate } from '../dateline/date-known.ts'
import type { Draft } from '../draft.ts'
import type { Failure } from '../formats/format.ts'
import { readPage } from '../html/read-page.ts'

/**
 * The article that a mail is, with what its header states: the subject is its title, its date the date of publication. A
 * sender that sends to lists is the outlet, another one the author. Null where it has no text.
 */
export function mailDraft(mail: Email): Draft | Failure | null {
  const title = titleOf(mail.subject)
  const body = bodyOf(mail, title)
  if (body === null || 'reason' in body) return body
  const sender = senderOf(mail)
  const date = mail.date !== undefined && /^\d{4}-\d\d-\d\dT/.test(mail.date) ? mail.date.replace('.000Z', 'Z') : null
  const outlet = sender?.toMany ? outletOf(sender) : null
  return {
    ...body,
    title: title ?? body.title,
    outlet: outlet ?? body.outlet,
    authors:
      body.authors.length > 0 || sender === null || sender.toMany || sender.name === '' ? body.authors : [sender.name],
    published: date === null ? body.published : statedDate(date, 'the date of the mail'),
  }
}

/** What the mail says of what it is about, without the signs of having been answered or passed on. */
function titleOf(subject: string | undefined): string | null {
  const plain = (subject ?? '').replace(/^(?:\s*(?:re|fwd?|aw|wg|tr|rv|sv|vs)\s*(?:\[\d+\])?\s*:)+/i, '').trim()
  return plain === '' ? null : plain
}

function bodyOf({ html, text }: Email, title: string | null): Draft | Failure | null {
  const page = html === undefined || html.trim() === '' ? null : readPage(html, undefined)
  if (page !== null && !('reason' in page)) {
    const { url: _, ...rest } = page
    return rest
  }
  return text === undefined || text.trim() === '' ? page : cleanText(unwrapped(text), title)
}

/** Lines of plain text are wrapped at 72 to 78 characters: a paragraph is what stands between blank lines. */
function unwrapped(text: string): string {
  const lines = text.split(/\r?\n/)
  const long = lines.filter((line) => line.length > 80).length
  if (long * 10 > lines.length) return text
  return text
    .split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/)
    .map((block) => (isWrapped(block) ? block.replace(/[ \t]*\r?\n[ \t]*/g, ' ') : block))
    .join('\n\n')
}

/** Each line of the block but the last is nearly full. */
function isWrapped(block: string): boolean {
  const lines = block.split(/\r?\n/)
  return lines.length > 1 && lines.slice(0, -1).every((line) => line.trimEnd().length >= 50 && !/^\s*[-*•>]/.test(line))
}

type Sender = { readonly name: string; readonly domain: string | null; readonly toMany: boolean }

function senderOf({ from, headers }: Email): Sender | null {
  if (from === undefined) return null
  const { name, address } = mailboxOf(from)
  const domain = /@([a-z0-9.-]+)$/i.exec(address)?.[1]?.toLowerCase() ?? null
  const toMany = headers.some(({ key }) => key === 'list-unsubscribe' || key === 'list-id' || key === 'list-post')
  return { name: name.trim(), domain, toMany }
}

function mailboxOf(from: Address): { readonly name: string; readonly address: string } {
  return from.group === undefined ? from : { name: from.name, address: '' }
}

function outletOf({ name, domain }: Sender): Draft['outlet'] {
  return name === '' ? null : { name, ...(domain === null ? {} : { domain }) }
}
