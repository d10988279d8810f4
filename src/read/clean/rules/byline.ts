import { readDate } from '../../dateline/read-date.ts'
import type { Facts, Mark, Rule } from '../page.ts'

const reach = 10
const longest = 220
const lead = /^(?:(?:written|reported|posted|published|story) by|by|author|authors|reporter)\s?:?\s/i
const name =
  /^(?:[\p{Lu}][\p{L}.'’-]*|de|van|von|der|den|bin|al|el|da|di|la|le)(?: (?:[\p{Lu}][\p{L}.'’-]*|de|van|von|der|den|bin|al|el|da|di|la|le)){1,4}$/u
const role =
  /^(?:.{0,40}\b(?:correspondent|reporter|editor|staff|writer|bureau|desk|agencies|agency|press|news)\b.{0,30})$/i
/** "By Jane Roe and agencies". */
const unnamedAgencies = /^(?:news |wire )?(?:agencies|wires|wire services)$/i
/** A byline of a newsroom names the outlet, not a person. */
const newsroom = /\b(?:bureau|news ?desk|desk|staff|newsroom|media|online|agency|news|press|team)$/i

/** "By Jane Roe, Chief Reporter | Updated: …": authors, and the outlet where its newsroom signs. */
export const byline: Rule = {
  name: 'byline',
  find: ({ body, total }) =>
    body.flatMap((line): readonly Mark[] => {
      if ((line.i >= reach && line.i < total - 3) || line.text.length > longest) return []
      const facts = readByline(line.text)
      return facts === null ? [] : [{ line, role: 'removed', facts }]
    }),
}

function readByline(text: string): Facts | null {
  const after = lead.exec(text)
  if (after === null) return null
  const parts = text.slice(after[0].length).split(/\s*[|•·]\s*/)
  const [signed = '', employer] = (parts[0] ?? '').split(/ for (?=the \p{Lu}|\p{Lu}[\p{L}.]* ?(?:\p{Lu}|$))/iu)
  const signers = signed.split(/\s*(?:,| and | & )\s*/).filter((part) => part !== '')
  const people = signers.filter((part) => name.test(part) && !newsroom.test(part))
  const rooms = signers.filter((part) => newsroom.test(part) && part.length < 50)
  const wires = signers.filter((part) => unnamedAgencies.test(part))
  const others = signers.length - people.length - rooms.length
  if (people.length + rooms.length === 0 || others > signers.filter((part) => role.test(part)).length + 1) return null
  return {
    ...readRest(parts.slice(1)),
    ...(people.length > 0 ? { authors: people } : {}),
    ...(wires.length > 0 ? { credits: ['agencies'] } : {}),
    ...outletOf(employer === undefined ? rooms : [employer], employer === undefined ? people : []),
  }
}

function outletOf(rooms: readonly string[], people: readonly string[]): Facts {
  const [room] = rooms
  const generic =
    room === undefined ||
    /^our\b|\b(?:desk|staff|team|reporter|reporters)$|^(?:the )?(?:news|web|online|editorial)?\s?(?:bureau|newsroom|media)$/i.test(
      room,
    )
  return generic || people.length > 0 ? {} : { outlet: room }
}

function readRest(parts: readonly string[]): Facts {
  let facts: Facts = {}
  for (const part of parts) {
    const date = readDate(part)
    if (date !== null) facts = /updat|modif/i.test(part) ? { ...facts, modified: date } : { ...facts, published: date }
    const source = /^source\s?:\s?(.{2,40})$/i.exec(part)?.[1]
    if (source !== undefined && !/^(?:bureau|staff|desk)$/i.test(source)) facts = { ...facts, credits: [source] }
  }
  return facts
}
