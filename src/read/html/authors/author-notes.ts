import { isPersonLike } from '../../clean/names-of-media.ts'
import { elsewhereOf, type PageLayout } from '../page-layout.ts'
import type { PageElement } from '../page-node.ts'
import type { PlacedBlock } from '../short-blocks.ts'
import { fold, isPerson, unlabelled } from './signers.ts'

const name = "(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3})"
const offices = '(?:reporter|writer|correspondent|columnist|editor|journalist|contributor)'
/** What a note says of its person, in the third person and the tense of a life. */
const tells =
  '(?:is|was|has|covers|writes|works|reports|joined|lives|holds|teaches|studied|started|began|blogs|serves|runs|specializes|specialises|leads|hosts)'
/** Notes below a text on how its writer can be reached: "Reach Jane Roe at roe@post.example", "Jane Roe can be reached at …". */
const notes = [
  new RegExp(
    `^(?:You can |To )?(?:[Rr]each|[Cc]ontact|[Ee]-?mail|[Ff]ollow|[Ww]rite to) (?:.{0,40}?\\b${offices} )?${name} (?:at|on|via|by) `,
    'u',
  ),
  new RegExp(`^(?:.{0,40}?\\b${offices} )?${name} (?:can|may) be (?:reached|contacted|e-?mailed|followed)\\b`, 'u'),
  new RegExp(`^(?:The (?:writer|author|columnist), |About the (?:writer|author): )${name},? ${tells} `, 'u'),
]
/** A life: "Jane Roe covers water for the Tarn Post." */
const life = new RegExp(`^(?:About )?${name}(?: ${tells} |,? (?:a|an|the) (?:\\p{Ll}+ ){0,3}${offices}\\b)`, 'u')
/** Longer blocks are prose. */
const longest = 220

/**
 * The one person whom notes below the headline name as the writer: how to reach them, what they cover, a box on them
 * beside or below the text. Null where they name nobody or several.
 */
export function personInNotes({ blocks, headline, around }: PageLayout): string | null {
  const found = new Map<string, string>()
  for (const [at, block] of blocks.entries()) {
    if (at <= headline || block.text === '') continue
    const person = writerIn(block, around) ?? personInBox(block, around)
    if (person !== null) found.set(fold(person), person)
  }
  return found.size === 1 ? ([...found.values()][0] ?? null) : null
}

function writerIn({ text, element }: PlacedBlock, around: ReadonlySet<PageElement>): string | null {
  if (text.length > longest) return null
  for (const pattern of notes) {
    const person = personOf(pattern.exec(text)?.[1])
    if (person !== null) return elsewhereOf(element, around) === null ? person : null
  }
  return null
}

/** Whom a last paragraph tells of as its writer: "Jane Roe covers water." is of a writer, "John Doe is a farmer." is not. */
export function reporterIn(text: string): string | null {
  return text.length > longest ? null : personOf(reports.exec(text)?.[1])
}

const reports = new RegExp(
  `^${name} (?:covers|writes about|writes for|reports on|reports for|blogs at|blogs about) `,
  'u',
)

/** Names of a box on who wrote a page. */
const box = /author|writer|contributor|byline|(?:^|[\s_-])bio(?:$|[\s_-])/i
const noBox = /comment|related|teaser|recommend|more-|card-list/i
const levels = 3

function personInBox(block: PlacedBlock, around: ReadonlySet<PageElement>): string | null {
  const person = inHead(block) ?? personOf(life.exec(block.text)?.[1])
  return person !== null && isInBox(block.element, around) ? person : null
}

/** "Jane Roe", "About Jane Roe" */
function inHead({ text }: PlacedBlock): string | null {
  return text.length <= 50 ? personOf(unlabelled(text).replace(/^(?:about|meet) /i, '')) : null
}

function isInBox(element: PageElement, around: ReadonlySet<PageElement>): boolean {
  const part = elsewhereOf(element, around)
  if (part !== null && !box.test(`${part.className} ${part.id}`)) return false
  let at: PageElement | null = element
  let isBox = false
  for (let level = 0; level < levels && at !== null && !around.has(at); level += 1) {
    const names = `${at.className} ${at.id}`
    if (noBox.test(names)) return false
    isBox ||= box.test(names)
    at = at.parentElement
  }
  return isBox
}

function personOf(text: string | undefined): string | null {
  return text !== undefined &&
    isPerson(text) &&
    isPersonLike(
      text
        .split(' ')
        .slice(0, 3)
        .join(' ')
        .replace(/\b\p{Lu}\. /gu, ''),
    )
    ? text
    : null
}
