import { renderToString } from 'preact-render-to-string'
import { namedIn } from '../../compare/decisions/find-again.ts'
import { isolated } from '../../web/components/isolated.ts'
import { type Child, element } from '../../web/element.ts'
import { count } from '../../web/view/headline.ts'
import { quoted, shorten } from '../../web/view/shorten.ts'
import { type DecisionWithEffect, decisionsWithEffects } from '../store/decisions/effects.ts'
import type { Store } from '../store/open-store.ts'
import { ago } from './ago.ts'
import { fileCall } from './call-forms.ts'
import { choiceNav } from './choices.ts'
import { decisionInWords } from './decision-in-words.ts'
import { opening } from './list-page.ts'
import type { Page } from './shell.ts'

export const HISTORIES = { standing: 'Those that hold', unapplied: 'Not applied', all: 'All, taken back too' } as const
export type History = keyof typeof HISTORIES

const ON_A_PAGE = 200

const OUTCOMES: Readonly<Record<string, string>> = {
  applied: 'respected',
  overruled: 'overruled by a later one',
  lost: 'could not be applied',
  waiting: 'its story is yet to be compared',
}

/** What people have corrected over the whole collection: who, when, why, what became of it, and a way back. */
export async function historyPage(
  store: Pick<Store, 'db'>,
  { show, now }: { readonly show: History; readonly now: Date },
): Promise<Page> {
  const all = (await decisionsWithEffects(store)).toReversed()
  const wanted = all.filter(({ undone, effect }) =>
    show === 'all' ? true : undone === null && (show === 'standing' || /lost|overruled/.test(effect?.outcome ?? '')),
  )
  const shown = wanted.slice(0, ON_A_PAGE)
  const names = await namesFor(store, shown)
  const standing = all.filter(({ undone }) => undone === null).length
  const main = element(
    'div',
    { class: 'desk-page with-rail' },
    opening(
      'Corrections',
      all.length === 0
        ? 'Nothing has been corrected yet. What is corrected on the page of a story is kept here, and respected by every later comparison.'
        : `${count(standing, 'correction')} that every comparison respects; each can be taken back.`,
    ),
    choiceNav(
      'Which corrections',
      (Object.keys(HISTORIES) as History[]).map((one) => ({
        text: HISTORIES[one],
        href: `/corrections?show=${one}`,
        chosen: one === show,
      })),
    ),
    element(
      'div',
      { class: 'column' },
      shown.length === 0 && all.length > 0 ? element('p', { class: 'empty' }, 'There is none.') : null,
      element(
        'ol',
        { class: 'lines history' },
        shown.map((one) => item(one, (id) => names.get(id) ?? id, now)),
      ),
      wanted.length > shown.length
        ? element('p', { class: 'note' }, `The latest ${shown.length} of ${wanted.length}; the file has all that hold.`)
        : null,
      element(
        'section',
        { class: 'tools', 'aria-labelledby': 'as-file' },
        element('h2', { id: 'as-file' }, 'As a file'),
        element(
          'p',
          {},
          element('a', { href: '/api/decisions.jsonl', download: 'corrections.jsonl' }, 'Save the corrections'),
          ' for another desk, or for --decisions.',
        ),
        fileCall({
          call: 'POST /api/decisions.jsonl?author=import',
          label: 'Take in corrections from a file',
          accept: '.jsonl,application/jsonl',
        }),
      ),
    ),
  )
  return { title: 'Corrections', section: 'corrections', main: renderToString(main) }
}

function item(
  { id, decision, author, made, note, undone, undone_by, effect }: DecisionWithEffect,
  nameOf: (id: string) => string,
  now: Date,
): Child {
  return element(
    'li',
    { id: `correction-${id}`, class: undone === null ? null : 'undone' },
    element('p', { class: 'what' }, decisionInWords(decision, nameOf)),
    element(
      'p',
      { class: 'note' },
      isolated(shorten(author, 60)),
      `, ${ago(made, now)}`,
      undone === null
        ? null
        : [' · taken back by ', isolated(shorten(undone_by ?? 'somebody', 60)), `, ${ago(undone, now)}`],
      effect === null ? null : ` · ${OUTCOMES[effect.outcome] ?? effect.outcome}`,
      effect === null || effect.outcome === 'applied' || effect.reason === null
        ? null
        : [': ', element('bdi', {}, shorten(effect.reason, 200))],
    ),
    note === null ? null : element('p', { class: 'why', dir: 'auto' }, shorten(note, 600)),
    undone === null
      ? element('p', { class: 'tools' }, element('button', { type: 'button', 'data-undo': id, class: 'undo' }, 'Undo'))
      : null,
  )
}

/** Names of the stories, reports, persons and passages that corrections speak of, by id. */
async function namesFor(
  { db }: Pick<Store, 'db'>,
  decisions: readonly DecisionWithEffect[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(decisions.flatMap(({ decision }) => namedIn(decision)))]
  const names = new Map<string, string>()
  for (let i = 0; i < ids.length; i += AT_ONCE) {
    const some = ids.slice(i, i + AT_ONCE)
    const [stories, articles, entities] = await Promise.all([
      db.selectFrom('story').select(['id', 'title']).where('id', 'in', some).execute(),
      db.selectFrom('article').select(['id', 'title', 'outlet']).where('id', 'in', some).execute(),
      db.selectFrom('entity').select(['id', 'name']).where('id', 'in', some).execute(),
    ])
    for (const { id, title } of stories) names.set(id, title)
    for (const { id, title, outlet } of articles)
      names.set(id, [outlet, title].filter((one) => one !== null).join(': ') || id)
    for (const { id, name } of entities) names.set(id, name)
  }
  for (const { decision } of decisions)
    for (const { id, span } of decision.anchors ?? []) if (!names.has(id)) names.set(id, quoted(span.quote, 90))
  return names
}

const AT_ONCE = 200
