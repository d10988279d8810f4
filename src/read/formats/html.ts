import { readPage } from '../html/read-page.ts'
import type { Format } from './format.ts'

/** A web page. */
export const html: Format = {
  name: 'html',
  matches: (head) =>
    /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|title|article|div|p|section|main|h1)\b/i.test(
      head,
    ) ||
    (/^\s*<(?:\?xml|!doctype)/i.test(head) && /<html\b/i.test(head)) ||
    /<(?:html|head|body)[\s>]/i.test(head.slice(0, 1000)),
  read: ({ text }, hint) => [readPage(text, hint.url)],
}
