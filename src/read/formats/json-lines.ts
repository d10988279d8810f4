import { cleanText } from '../clean/clean-text.ts'
import type { Draft } from '../draft.ts'
import { readPage } from '../html/read-page.ts'
import { articleFields } from './article-fields.ts'
import type { Failure, Format, Hint } from './format.ts'
import { plainDraft } from './text.ts'

/** JSON Lines: an article a line, `{"id", "text", …}` or `{"id", "html", "url"?}`. */
export const jsonLines: Format = {
  name: 'jsonl',
  matches: (head) => /^\s*\{/.test(head) && isArticleObject(head.trimStart().split('\n', 1)[0] ?? ''),
  read: ({ text }, hint) =>
    text.split('\n').flatMap((line, index): readonly (Draft | Failure)[] => {
      if (line.trim() === '') return []
      const found = readLine(line, hint)
      return 'reason' in found ? [{ reason: `line ${index + 1}: ${found.reason}` }] : [found]
    }),
}

/** Does a first line (perhaps cut short) open an object with text or html? */
function isArticleObject(line: string): boolean {
  if (/^\s*\{\s*$/.test(line)) return false
  return (
    /^\{\s*"(?:id|text|html|title|outlet|url|published|language|event|article|source)"\s*:/.test(line) &&
    !/"version"\s*:\s*"https:\/\/jsonfeed/.test(line)
  )
}

/** One line of JSON Lines. A line of `synoptic annotate` is taken for its article. */
export function readLine(line: string, hint: Hint): Draft | Failure {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { reason: 'not valid JSON; each line must be one complete object such as {"id": "1", "text": "…"}' }
  }
  if (!isObject(value)) return { reason: 'not a JSON object with "text" or "html"' }
  const record = isObject(value.article) ? value.article : value
  const { html, text } = record
  const fields = articleFields(record)
  const url = fields.source?.url ?? fields.url ?? hint.url
  const draft =
    typeof text === 'string' && text.trim() !== ''
      ? hint.clean === true
        ? cleanText(text, fields.title ?? null)
        : plainDraft(text)
      : typeof html === 'string' && html.trim() !== ''
        ? readPage(html, url)
        : { reason: 'it has neither "text" nor "html" with anything in it' }
  if ('reason' in draft) return draft
  const outlet = fields.outlet ? { outlet: { ...draft.outlet, ...fields.outlet } } : {}
  const removed = [...(fields.removed ?? []), ...draft.removed]
  // clean-up moves the text from under its links
  const { links, ...others } = fields
  const placed = links === undefined || draft.text !== text ? {} : { links }
  return { ...draft, ...others, ...placed, ...outlet, removed, ...(url === undefined ? {} : { url }) }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
