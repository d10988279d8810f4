import { addressList } from './address-list.ts'
import { docx } from './docx.ts'
import { feed } from './feed.ts'
import type { Archive, Document, Format } from './format.ts'
import { gzip } from './gzip.ts'
import { html } from './html.ts'
import { jsonLines } from './json-lines.ts'
import { mail } from './mail.ts'
import { mailbox } from './mailbox.ts'
import { opml } from './opml.ts'
import { pdf } from './pdf.ts'
import { press } from './press.ts'
import { pressPage } from './press-page.ts'
import { rtf } from './rtf.ts'
import { sitemap } from './sitemap.ts'
import { text } from './text.ts'
import { warc } from './warc.ts'
import { zip } from './zip.ts'

/** Files of files, in the order they are tried. */
export const archives: readonly Archive[] = [warc, gzip, zip, mailbox]

/** Formats of bytes, in the order they are tried. */
export const documents: readonly Document[] = [pdf, docx, mail]

/** Formats of text, in the order they are tried; text, which takes anything, is last. */
export const formats: readonly Format[] = [
  feed,
  opml,
  sitemap,
  jsonLines,
  rtf,
  pressPage,
  html,
  addressList,
  press,
  text,
]
