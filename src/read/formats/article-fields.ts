import type { Article, DateKnown } from '../../model/types.ts'
import { statedDate } from '../dateline/date-known.ts'
import { readDate } from '../dateline/read-date.ts'
import type { Draft, Removed } from '../draft.ts'

type Fields = { -readonly [Key in keyof Draft]?: Draft[Key] }
type Json = Readonly<Record<string, unknown>>

/**
 * What a JSON object says of an article beside its text: as users write it (`"outlet": "The Post"`), and as `extract`
 * writes it (`"outlet": {"name": …}`, `"published": {"value": …, "basis": …}`), so that commands can be piped. Fields of
 * another form are left out.
 */
export function articleFields(record: Json): Fields {
  const fields: Fields = {}
  const id = typeof record.id === 'number' ? String(record.id) : string(record.id)
  const outlet = readOutlet(record.outlet)
  const published = readPublished(record.published)
  const modified = readPublished(record.modified)
  const source = readSource(record.source)
  const url = string(record.url)
  const title = string(record.title)
  const language = string(record.language)
  const section = string(record.section)
  const standfirst = string(record.standfirst)
  if (id !== undefined) fields.id = id
  if (source !== undefined) fields.source = source
  if (url !== undefined) fields.url = url
  if (outlet !== undefined) fields.outlet = outlet
  if (title !== undefined) fields.title = title
  if (language !== undefined) fields.language = language
  if (section !== undefined) fields.section = section
  if (standfirst !== undefined) fields.standfirst = standfirst
  if (published !== undefined) fields.published = published
  if (modified !== undefined) fields.modified = modified
  for (const list of ['authors', 'credits', 'headings', 'captions'] as const) {
    const found = strings(record[list])
    if (found.length > 0) fields[list] = found
  }
  const removed = Array.isArray(record.removed) ? record.removed.filter(isRemoved) : []
  if (removed.length > 0) fields.removed = removed.map(({ text, rule }) => ({ text, rule }))
  const links = Array.isArray(record.links) ? record.links.filter((link) => isLink(link, record.text)) : []
  if (links.length > 0) fields.links = links.map(({ url, start, end, quote }) => ({ url, start, end, quote }))
  return fields
}

/** Only a link that stands in the text is taken over. */
function isLink(value: unknown, text: unknown): value is NonNullable<Draft['links']>[number] {
  if (!isObject(value) || typeof text !== 'string') return false
  const { url, start, end, quote } = value
  return (
    typeof url === 'string' &&
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    typeof quote === 'string' &&
    quote !== '' &&
    text.slice(Number(start), Number(end)) === quote
  )
}

function readOutlet(value: unknown): Draft['outlet'] | undefined {
  const plain = string(value)
  if (plain !== undefined) return { name: plain }
  const name = isObject(value) ? string(value.name) : undefined
  const domain = isObject(value) ? string(value.domain) : undefined
  return name === undefined ? undefined : { name, ...(domain === undefined ? {} : { domain }) }
}

function readPublished(value: unknown): DateKnown | undefined {
  if (!isObject(value)) {
    const plain = string(value)
    const date = plain === undefined ? null : readDate(plain)
    return date === null ? undefined : statedDate(date)
  }
  const { basis } = value
  if (basis !== 'stated' && basis !== 'inferred' && basis !== 'unknown') return undefined
  const [date, earliest, latest] = [value.value, value.earliest, value.latest].map((one) => isoOrNull(one))
  return {
    value: date ?? null,
    earliest: earliest ?? null,
    latest: latest ?? null,
    basis,
    because: string(value.because) ?? null,
  }
}

/** A date is taken over only in the form in which it is written, for everything after builds on it. */
function isoOrNull(value: unknown): string | null {
  return typeof value === 'string' && /^\d{4}(?:-\d\d){0,2}(?:T[\d:.]{5,15}(?:Z|[+-]\d\d:?\d\d)?)?$/.test(value)
    ? value
    : null
}

function readSource(value: unknown): Article['source'] | undefined {
  if (!isObject(value)) return undefined
  const sha256 = string(value.sha256)
  if (sha256 === undefined || !/^[0-9a-f]{64}$/.test(sha256)) return undefined
  const [path, url, feed] = [string(value.path), string(value.url), string(value.feed)]
  return {
    ...(path === undefined ? {} : { path }),
    ...(url === undefined ? {} : { url }),
    ...(feed === undefined ? {} : { feed }),
    sha256,
  }
}

function isRemoved(value: unknown): value is Removed {
  return isObject(value) && typeof value.text === 'string' && typeof value.rule === 'string'
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string' && one.trim() !== '') : []
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
