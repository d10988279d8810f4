import { feed } from './feed.ts'
import type { Format } from './format.ts'
import { html } from './html.ts'
import { jsonLines } from './json-lines.ts'
import { text } from './text.ts'

/** The formats in the order they are tried; text, which takes anything, is last. */
export const formats: readonly Format[] = [feed, jsonLines, html, text]
