import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { KnownThing } from '../compare/entities/known-things.ts'
import type { NameKind } from '../model/types.ts'
import { UsageError } from './errors.ts'

const KINDS: ReadonlySet<string> = new Set<NameKind>(['person', 'organization', 'place', 'other'])
/** Wikidata's item for "human", to which its persons are instances (P31). */
const HUMAN = 'Q5'

type Texts = { readonly en?: { readonly value?: unknown } }
type Line = {
  readonly id?: unknown
  readonly label?: unknown
  readonly aliases?: unknown
  readonly kind?: unknown
  readonly description?: unknown
  readonly labels?: Texts
  readonly descriptions?: Texts
  readonly claims?: {
    readonly P31?: readonly {
      readonly mainsnak?: { readonly datavalue?: { readonly value?: { readonly id?: unknown } } }
    }[]
  }
}

/**
 * The things of a `--wikidata` file, read line by line: JSON Lines of `{"id": "Q1", "label", "aliases"?, "kind"?,
 * "description"?}`, or lines of a Wikidata dump, of which the English names are taken. Throws UsageError naming the file
 * and line of what is neither.
 */
export async function readKnownThings(path: string | undefined): Promise<readonly KnownThing[]> {
  if (path === undefined) return []
  const things: KnownThing[] = []
  let number = 0
  try {
    for await (const line of createInterface({
      input: createReadStream(path, 'utf8'),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      number++
      // A dump is one JSON array with an item a line.
      const text = line
        .replace(/^\uFEFF/, '')
        .trim()
        .replace(/,$/, '')
      if (text !== '' && text !== '[' && text !== ']') things.push(thingOf(text, `${path}, line ${number}`))
    }
  } catch (error) {
    if (error instanceof UsageError) throw error
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const reason = missing ? 'there is no such file' : error instanceof Error ? error.message : String(error)
    throw new UsageError(`cannot read the names ${path}: ${reason}`)
  }
  return things
}

function thingOf(text: string, where: string): KnownThing {
  const line = parse(text, where)
  const label = textOf(line.label) ?? textOf(line.labels?.en?.value)
  if (typeof line.id !== 'string' || !/^Q\d+$/.test(line.id))
    throw new UsageError(`${where}: its "id" is no Wikidata id such as "Q42"`)
  const names = [...(label === null ? [] : [label]), ...aliasesOf(line.aliases)]
  if (line.kind !== undefined && !KINDS.has(String(line.kind)))
    throw new UsageError(`${where}: "kind" is none of ${[...KINDS].join(', ')}`)
  const isHuman = line.claims?.P31?.some((claim) => claim.mainsnak?.datavalue?.value?.id === HUMAN)
  return {
    id: line.id,
    names,
    kind: isHuman ? 'person' : ((line.kind as NameKind | undefined) ?? null),
    description: textOf(line.description) ?? textOf(line.descriptions?.en?.value) ?? '',
  }
}

function parse(text: string, where: string): Line {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // Told below.
  }
  throw new UsageError(
    `${where}: not a JSON object; a line is one such as {"id": "Q42", "label": "…", "aliases": ["…"]}`,
  )
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

/** A list of texts, or a dump's lists by language. */
function aliasesOf(aliases: unknown): string[] {
  const list: unknown = Array.isArray(aliases) ? aliases : (aliases as { readonly en?: unknown } | undefined)?.en
  if (!Array.isArray(list)) return []
  return list.flatMap(
    (alias: unknown) => textOf(alias) ?? textOf((alias as { readonly value?: unknown } | null)?.value) ?? [],
  )
}
