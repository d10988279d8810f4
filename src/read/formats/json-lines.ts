import { cleanText } from '../clean/clean-text.ts'
import { statedDate } from '../dateline/date-known.ts'
import { readDate } from '../dateline/read-date.ts'
import type { Draft } from '../draft.ts'
import { readPage } from '../html/read-page.ts'
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
    /^\{\s*"(?:id|text|html|title|outlet|url|published|language|event)"\s*:/.test(line) &&
    !/"version"\s*:\s*"https:\/\/jsonfeed/.test(line)
  )
}

/** One line of JSON Lines. */
export function readLine(line: string, hint: Hint): Draft | Failure {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { reason: 'not valid JSON; each line must be one complete object such as {"id": "1", "text": "…"}' }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { reason: 'not a JSON object with "text" or "html"' }
  const record = value as Readonly<Record<string, unknown>>
  const { html, text } = record
  const url = string(record.url) ?? hint.url
  const draft =
    typeof text === 'string' && text.trim() !== ''
      ? hint.clean === true
        ? cleanText(text, string(record.title) ?? null)
        : plainDraft(text)
      : typeof html === 'string' && html.trim() !== ''
        ? readPage(html, url)
        : { reason: 'it has neither "text" nor "html" with anything in it' }
  return 'reason' in draft ? draft : withFields(draft, record, url)
}

function withFields(draft: Draft, record: Readonly<Record<string, unknown>>, url: string | undefined): Draft {
  const id = typeof record.id === 'number' ? String(record.id) : string(record.id)
  const outlet = string(record.outlet)
  const published = string(record.published)
  const title = string(record.title)
  const language = string(record.language)
  const date = published === undefined ? null : readDate(published)
  return {
    ...draft,
    ...(id === undefined ? {} : { id }),
    ...(url === undefined ? {} : { url }),
    ...(outlet === undefined ? {} : { outlet: { ...draft.outlet, name: outlet } }),
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    ...(date === null ? {} : { published: statedDate(date) }),
  }
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
