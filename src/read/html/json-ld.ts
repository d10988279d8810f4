import type { PageDocument } from './page-node.ts'
import { unescaped } from './unescaped.ts'

/** An object of schema.org data. */
export type Thing = Readonly<Record<string, unknown>>

/** Types of schema.org that are an article; a page may hold others (lists, breadcrumbs, videos). */
const articleTypes =
  /^(?:(?:\w*News|Analysis|Background|Opinion|Report\w*|Review|Scholarly|Tech|Satirical|AdvertiserContent|Medical\w*)?Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|OpinionNewsArticle)$/i
/** Objects looked at; more are no page's own. */
const most = 500

/** All objects of a page's JSON-LD, those of an article first. Broken scripts are passed over. */
export function readJsonLd(document: PageDocument): readonly Thing[] {
  const things: Thing[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const value = parse(script.textContent)
    if (value !== undefined) collect(value, things)
  }
  return things
}

export function isArticle(thing: Thing): boolean {
  return [thing['@type']].flat().some((type) => typeof type === 'string' && articleTypes.test(type))
}

/** The articles among a page's objects, the one with its headline first: others may be listed beside it. */
export function articlesOf(things: readonly Thing[], title: string | null): readonly Thing[] {
  const wanted = letters(title ?? '')
  const articles = things.filter(isArticle)
  const isOwn = (thing: Thing) => wanted !== '' && letters(textOf(thing.headline) ?? '') === wanted
  return [...articles.filter(isOwn), ...articles.filter((thing) => !isOwn(thing))]
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function parse(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^\s*(?:\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?/, '')
    .replace(/(?:\/\*\s*)?\]\]>(?:\s*\*\/)?\s*$/, '')
    .replace(/;\s*$/, '')
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(attempt)
    } catch {}
  }
  return undefined
}

/** Objects in the top list, in @graph and in mainEntity, as far down as pages nest them. */
function collect(value: unknown, into: Thing[]): void {
  const queue: unknown[] = [value]
  for (let i = 0; i < queue.length && into.length < most; i += 1) {
    const item = queue[i]
    if (Array.isArray(item)) queue.push(...item.slice(0, most))
    else if (typeof item === 'object' && item !== null) {
      const thing = item as Thing
      into.push(thing)
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item']) {
        const inner = thing[key]
        if (typeof inner === 'object' && inner !== null) queue.push(inner)
      }
    }
  }
}

/** The name of a thing that may be given as a text, an object or a list. */
export function namesOf(value: unknown): readonly string[] {
  return [value].flat().flatMap((one) => {
    if (typeof one === 'string') return one.trim() === '' ? [] : [unescaped(one.trim())]
    if (typeof one !== 'object' || one === null) return []
    const { name = (one as Thing)['@value'] } = one as Thing
    return namesIn(name)
  })
}

function namesIn(name: unknown): readonly string[] {
  if (typeof name === 'string') return name.trim() === '' ? [] : [unescaped(name.trim())]
  if (Array.isArray(name)) return namesOf(name)
  const text = typeof name === 'object' && name !== null ? (name as Thing)['@value'] : undefined
  return typeof text === 'string' && text.trim() !== '' ? [unescaped(text.trim())] : []
}

export function textOf(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value
  return typeof one === 'string' && one.trim() !== '' ? one.trim() : null
}
