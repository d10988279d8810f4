import { isNewsAgency } from '../clean/agencies.ts'
import { isArticle, namesOf, type Thing } from './json-ld.ts'
import type { Metas } from './metas.ts'

/** Words that credit agencies without naming one. */
const unnamed = /^(?:the )?(?:news )?(?:agencies|agency|news ?wires?|wires?|wire (?:services?|reports?))$/i
const sourceMetas: readonly string[] = [
  'syndication-source',
  'original-source',
  'news_source',
  'dc.source',
  'article:source',
]

/**
 * Whom a page credits in its data and its bylines: what it is based on, the organisation it has the text from, and
 * agencies that sign it. `signers` are its authors; those that are agencies without a name are no authors. `named` are
 * agencies that bylines name beside them.
 */
export function readPageCredits(
  {
    things,
    metas,
    outlet,
  }: {
    readonly things: readonly Thing[]
    readonly metas: Metas
    readonly outlet: { readonly name: string; readonly domain?: string } | null
  },
  signers: readonly string[],
  named: readonly string[],
): { readonly credits: readonly string[]; readonly authors: readonly string[] } {
  const articles = things.filter(isArticle)
  const based = articles.flatMap((thing) => [
    ...['isBasedOn', 'isBasedOnUrl'].flatMap((key) => [thing[key]].flat().flatMap(sourceOf)),
    ...['sourceOrganization', 'provider'].flatMap((key) => namesOf(thing[key])),
  ])
  const own = [...articles.flatMap((thing) => namesOf(thing.publisher)), outlet?.name ?? '', outlet?.domain ?? '']
  const ownNames = new Set(own.map((name) => name.toLowerCase()))
  const sources = sourceMetas.flatMap((name) => sourceOf(metas.get(name)))
  const agencies = signers.filter((name) => isNewsAgency(name) || unnamed.test(name))
  const credits = [...based, ...sources, ...agencies, ...named].filter((name) => !ownNames.has(name.toLowerCase()))
  return { credits: [...new Set(credits)], authors: signers.filter((name) => !unnamed.test(name)) }
}

/** The name of a source: of the thing itself where it is an organisation, of its publisher, or the site of its address. */
function sourceOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return URL.canParse(value) ? siteOf(value) : namesOf(value)
  if (typeof value !== 'object' || value === null) return []
  const thing = value as Thing
  const publisher = namesOf(thing.publisher ?? thing.sourceOrganization)
  if (publisher.length > 0) return publisher
  if (/organi[sz]ation|agency/i.test(String(thing['@type']))) return namesOf(thing)
  return typeof thing.url === 'string' && URL.canParse(thing.url) ? siteOf(thing.url) : []
}

function siteOf(url: string): readonly string[] {
  const { protocol, hostname } = new URL(url)
  return /^https?:$/.test(protocol) && hostname !== '' ? [hostname.replace(/^www\./, '')] : []
}
