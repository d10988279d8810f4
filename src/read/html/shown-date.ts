import { findDates, readDate } from '../dateline/read-date.ts'
import type { PageDate } from './page-date.ts'
import { isElsewhere, nearness, type PageLayout } from './page-layout.ts'
import type { PageElement } from './page-node.ts'
import type { PlacedBlock } from './short-blocks.ts'

export type ShownDates = { readonly published: PageDate | null; readonly modified: PageDate | null }

const published =
  /(?:^|[|·•–—(>:]\s?)(?:(?:first |originally |date |re)?(?:published|posted|publication date|issued|released|created|written|submitted|filed)|pub\.? date|publiziert|veröffentlicht(?:ung)?(?:sdatum)?|erschienen|erstellt|publié|publicado|publicada|pubblicato|pubblicata|geplaatst|gepubliceerd|publicerad|publiceret|publisert|opublikowano|dodano|julkaistu|yayınlanma|oluşturulma|опубликовано|опубліковано|date|datum|fecha|vom|stand)(?: des artikels)?(?: (?:on|am|le|el|em|il|op|at))?\s?[:,]?\s?(?=.{0,40}\d)/i
const modified =
  /\b(?:updated|modified|changed|last (?:edited|change|reviewed)|revised|aktualisiert|geändert|mis(?:e)? à jour|modifié|actualizado|actualizada|atualizado|aggiornato|bijgewerkt|uppdaterad|opdateret|oppdatert|zaktualizowano|güncelleme|обновлено)\b/i
/** Names that elements with a date go by. */
const dateName =
  /(?:^|[\s_-])(?:date|dates?time|datum|fecha|data|dateline|timestamp|time|posted|pub(?:lish(?:ed)?)?|published|created|byline|by-line|meta|info|submitted|stand|autor|author|zeit|kicker)(?:$|[\s_-])|date|time(?!line|out|zone|d\b)|publi|posted|byline|meta/i
/** Blocks longer than this are paragraphs; their dates tell of events. */
const longest = 160
/** A block of so many characters that ends like a sentence is prose. */
const prose = 140
/**
 * What a candidate must reach. Weights by judgement, checked on the tune half of htmldate: a label or a place beside the
 * headline with a telling name is enough, a bare date somewhere is not.
 */
const enough = 3

type Candidate = {
  readonly date: PageDate
  readonly score: number
  readonly isModified: boolean
  readonly sign: string
}

/**
 * The day of publication that a page shows: every short text with a date is weighed by its label, the names of its
 * elements, its distance from the headline and what part of the page it is in. Null where none weighs enough.
 */
export function shownDates({ blocks, headline, around }: PageLayout, first: 'day' | 'month' | undefined): ShownDates {
  const found: Candidate[] = []
  let paragraphs = 0
  const title = blocks[headline]?.text ?? ''
  for (const [i, block] of blocks.entries()) {
    // a day in the headline is that of an event, or the last of a week told of
    if (block.text !== '' && block.text === title) continue
    if (i > headline && block.text.length >= prose && /[.!?…]["”’»)]?$|^.{380}/.test(block.text)) paragraphs += 1
    const candidate = weigh(block, { distance: headline < 0 ? null : i - headline, paragraphs, around }, first)
    if (candidate !== null) found.push(candidate)
  }
  const lists = repeated(found)
  const best = (isModified: boolean): PageDate | null => {
    let top: Candidate | null = null
    for (const one of found) {
      const score = one.score - (lists.has(one.sign) ? 4 : 0)
      if (one.isModified === isModified && score >= enough && (top === null || score > top.score))
        top = { ...one, score }
    }
    return top?.date ?? null
  }
  return { published: best(false), modified: best(true) }
}

function weigh(
  block: PlacedBlock,
  place: { readonly distance: number | null; readonly paragraphs: number; readonly around: ReadonlySet<PageElement> },
  first: 'day' | 'month' | undefined,
): Candidate | null {
  const { text, element, stated, inner, linked } = block
  if (text.length > longest || (text.length > prose && /[.!?]$/.test(text))) return null
  const options = { ...(first === undefined ? {} : { first }), shortYears: true }
  const dates = findDates(text, options)
  const [day] = dates
  const attributes = stated.flatMap(({ value, element: by }) => {
    const read = readDate(value, options)
    return read === null ? [] : [{ value: read, by }]
  })
  const attribute = attributes.find(({ by }) => !namesChange(by.className)) ?? attributes[0]
  const value =
    attribute?.value ??
    (day === undefined || new Set(dates.map((one) => one.value)).size > 2 ? null : readDate(text, options))
  if (value === null || value === undefined) return null
  const label = published.exec(text)
  const change = modified.exec(text)
  const isModified = change !== null && (label === null || change.index < label.index)
  const names = `${inner} ${element.className} ${element.id} ${element.parentElement?.className ?? ''}`
  const shown = day === undefined ? text.length : text.length - (day.end - day.start)
  const isTime = attribute !== undefined && (attribute.by.tagName === 'TIME' || attribute.by.hasAttribute('itemprop'))
  const near = nearness(place.distance)
  const away = isElsewhere(element, place.around)
  const score =
    (label !== null || isModified ? 3 : 0) +
    (dateName.test(names) ? 2 : 0) +
    (isTime ? 2 : 0) +
    (attribute?.by.hasAttribute('pubdate') ? 2 : 0) +
    near +
    (shown <= 20 ? 1 : 0) -
    (shown > 80 && label === null ? 1 : 0) -
    (away ? 5 : 0) -
    (linked && label === null ? 2 : 0) -
    (place.paragraphs > 2 && label === null ? 2 : 0)
  return {
    date: { value, evidence: evidence(block, attribute?.by) },
    score,
    isModified: isModified || namesChange(attribute?.by.className ?? `${inner} ${element.className}`),
    sign: `${element.tagName} ${element.className} ${element.parentElement?.className ?? ''}`,
  }
}

/** Do an element's names say that its date is that of a change? WordPress writes "published updated" for an unchanged page. */
function namesChange(names: string): boolean {
  return /updat|modif|aktualisiert/i.test(names) && !/publi|entry-date/i.test(names)
}

function evidence({ text, element }: PlacedBlock, by: PageElement | undefined): string {
  if (by !== undefined) return `element <${by.localName}>`
  const names = `${element.className} ${element.id}`.trim()
  return text === '' ? `element "${names.slice(0, 60)}"` : `text "${text.slice(0, 60)}"`
}

/** Elements of one kind that show three different days and more are a list of other pages. */
function repeated(found: readonly Candidate[]): ReadonlySet<string> {
  const days = new Map<string, Set<string>>()
  for (const { sign, date } of found) {
    const seen = days.get(sign) ?? new Set()
    seen.add(date.value.slice(0, 10))
    days.set(sign, seen)
  }
  return new Set([...days].flatMap(([sign, seen]) => (seen.size >= 3 ? [sign] : [])))
}
