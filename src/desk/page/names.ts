import { renderToString } from 'preact-render-to-string'
import { isolated } from '../../web/components/isolated.ts'
import { type Child, element } from '../../web/element.ts'
import { count } from '../../web/view/headline.ts'
import { listEntities } from '../store/names/entities.ts'
import type { Store } from '../store/open-store.ts'
import { choiceNav } from './choices.ts'
import { findForm, opening, pageLinks } from './list-page.ts'
import { entityPath } from './paths.ts'
import type { Page } from './shell.ts'

/** Kinds of named things, with what a list of them is called. */
export const KINDS = { person: 'Persons', organization: 'Bodies', place: 'Places', other: 'Other names' } as const
export type Kind = keyof typeof KINDS

const ON_A_PAGE = 60

export type NamesQuery = { readonly words: string; readonly kind: Kind | null; readonly offset: number }

/** Persons, bodies and places over the whole collection, those that most reports name first. */
export async function namesPage(store: Pick<Store, 'db'>, { words, kind, offset }: NamesQuery): Promise<Page> {
  const found = await listEntities(store, {
    text: words,
    limit: ON_A_PAGE,
    offset,
    ...(kind === null ? {} : { kind }),
  })
  const addressOf = (change: Partial<NamesQuery>): string => {
    const { words: q, kind: of, offset: from } = { words, kind, offset: 0, ...change }
    const query = new URLSearchParams({
      ...(q === '' ? {} : { q }),
      ...(of === null ? {} : { kind: of }),
      ...(from === 0 ? {} : { offset: String(from) }),
    }).toString()
    return query === '' ? '/names' : `/names?${query}`
  }
  const choices: readonly (Kind | null)[] = [null, ...(Object.keys(KINDS) as Kind[])]
  const main = element(
    'div',
    { class: 'desk-page with-rail' },
    opening(
      'Names',
      'Who and what the reports speak of, under all the names they use.',
      findForm('/names', 'Find a name', words, kind === null ? {} : { kind }),
    ),
    choiceNav(
      'Which names',
      choices.map((one) => ({
        text: one === null ? 'All' : KINDS[one],
        href: addressOf({ kind: one }),
        chosen: one === kind,
      })),
    ),
    element(
      'div',
      { class: 'column' },
      found.length === 0
        ? element('p', { class: 'empty' }, 'There is none.')
        : element(
            'ol',
            { class: 'entities' },
            found.map((one) => entityItem(one, found)),
          ),
      pageLinks('Pages of names', { offset, size: ON_A_PAGE, isMore: found.length === ON_A_PAGE }, (from) =>
        addressOf({ offset: from }),
      ),
    ),
  )
  return { title: 'Names', section: 'names', main: renderToString(main) }
}

type Line = Awaited<ReturnType<typeof listEntities>>[number]

/** One of each kind, to tell apart two of one name. */
const ONE: Readonly<Record<string, string>> = { person: 'person', organization: 'body', place: 'place' }

function entityItem({ id, name, kind, reports, mentions }: Line, among: readonly Line[]): Child {
  const shared = among.some((other) => other.id !== id && other.name === name)
  return element(
    'li',
    {},
    element('a', { href: entityPath(id) }, isolated(name)),
    element(
      'span',
      { class: 'note' },
      ` ${shared ? `${ONE[kind] ?? 'other name'} · ` : ''}${count(reports, 'report')}, named ${mentions === 1 ? 'once' : `${mentions} times`}`,
    ),
  )
}
