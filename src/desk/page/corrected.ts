import type { Decision } from '../../model/types.ts'
import type { Things } from '../../web/client/desk/corrections/things.ts'
import { isolated } from '../../web/components/isolated.ts'
import { type Child, element } from '../../web/element.ts'
import { anchorOf } from '../../web/view/anchors.ts'
import { shorten } from '../../web/view/shorten.ts'
import type { StoredDecision } from '../store/decisions/decisions.ts'
import { ago } from './ago.ts'
import { decisionInWords } from './decision-in-words.ts'

/** The corrections that hold and speak of a story, each with where its page shows what it is about. */
export function correctionsOf(decisions: readonly StoredDecision[], things: Things) {
  const names = new Map<string, string>([
    [things.story.id, things.story.name],
    ...[...things.related, ...things.articles, ...things.entities, ...Object.values(things.events)].map(
      ({ id, name }) => [id, name] as const,
    ),
    ...Object.values(things.claims).flatMap(({ accounts }) =>
      accounts.flatMap(({ label, quote, figures, said }) =>
        [...figures, ...(said ? [said] : [])].map(({ id }) => [id, `${label}: ${quote}`] as const),
      ),
    ),
    ...Object.values(things.edges).flatMap((edges) => edges.map(({ to, name }) => [to, name] as const)),
  ])
  const own = new Map<string, string>([
    [things.story.id, anchorOf('story', things.story.id)],
    ...things.articles.map(({ id, anchor }) => [id, anchor] as const),
    ...Object.entries(things.events).map(([anchor, { id }]) => [id, anchor] as const),
  ])
  const known = new Set([...own.keys(), ...Object.values(things.namings).map(({ id }) => id)])
  const claimOf = new Map(
    Object.entries(things.claims).flatMap(([anchor, { accounts, target }]) => [
      [target.id, anchor] as const,
      ...accounts.flatMap(({ figures, said }) =>
        [...figures, ...(said ? [said] : [])].map(({ id }) => [id, anchor] as const),
      ),
    ]),
  )
  return decisions.flatMap((stored) => {
    if (stored.undone !== null) return []
    const strings = [...stringsOf(stored.decision)]
    const isOurs = strings.some(
      (text) => known.has(text) || claimOf.has(text) || known.has(text.replace(/:[^:]*$/, '')),
    )
    const anchor = strings.map((text) => claimOf.get(text) ?? own.get(text)).find((found) => found !== undefined)
    return isOurs
      ? [{ ...stored, anchor: anchor ?? null, words: decisionInWords(stored.decision, (id) => names.get(id) ?? id) }]
      : []
  })
}

/** All texts in a decision but its words for people. */
function* stringsOf(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value
  else if (value !== null && typeof value === 'object')
    for (const [name, part] of Object.entries(value as Decision)) if (!WORDS.has(name)) yield* stringsOf(part)
}
const WORDS = new Set(['decision', 'note', 'author', 'made', 'quote', 'question', 'mark', 'value', 'kind', 'in'])

/** What people have corrected in a story: who, when, why, and a button that takes it back. */
export function correctedList(corrections: ReturnType<typeof correctionsOf>, now: Date): Child {
  if (corrections.length === 0) return null
  const items = corrections.map(({ id, words, author, made, note, anchor }) =>
    element(
      'li',
      { id: `correction-${id}`, 'data-corrects': anchor },
      element('span', { class: 'what' }, anchor === null ? words : element('a', { href: `#${anchor}` }, words)),
      element('span', { class: 'who' }, isolated(shorten(author, 60)), `, ${ago(made, now)}`),
      note === null ? null : element('span', { class: 'why', dir: 'auto' }, shorten(note, 400)),
      element('button', { type: 'button', class: 'undo', 'data-undo': id }, 'Undo'),
    ),
  )
  return element(
    'section',
    { class: 'corrected', 'aria-labelledby': 'corrected-title' },
    element(
      'h2',
      { id: 'corrected-title' },
      corrections.length === 1 ? 'Corrected by a person' : `${corrections.length} corrections by people`,
    ),
    element('ul', {}, items),
  )
}
