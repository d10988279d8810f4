import { renderToString } from 'preact-render-to-string'
import type { Span } from '../../model/types.ts'
import { isolated } from '../../web/components/isolated.ts'
import { type Child, element } from '../../web/element.ts'
import { anchorOf } from '../../web/view/anchors.ts'
import { count } from '../../web/view/headline.ts'
import { shortTime } from '../../web/view/short-time.ts'
import { oneLine, quoted, shorten } from '../../web/view/shorten.ts'
import type { Store } from '../store/open-store.ts'
import { type Dependence, findOutlet, type OutletPage } from '../store/outlets/outlets.ts'
import { opening, part } from './list-page.ts'
import { entityPath, outletPath, passagePath, storyPath } from './paths.ts'
import type { Page } from './shell.ts'

/** Lines of each section that stand open; the rest are folded. */
const OPEN = 12

/** What the collection shows of one outlet; null where there is no report of it. Outlets are not ranked. */
export async function outletPage(store: Pick<Store, 'db'>, name: string): Promise<Page | null> {
  const found = await findOutlet(store, name)
  if (found === null) return null
  const { outlet, stories, originates, passesOn, names, silences, counts } = found
  const when = shortTime({ earliest: outlet.first_day, latest: outlet.last_day })
  const main = element(
    'div',
    { class: 'desk-page' },
    opening(
      isolated(outlet.name),
      `${count(outlet.reports, 'report')} here, in ${outlet.stories === 1 ? '1 story' : `${outlet.stories} stories`}${when === null ? '' : `, ${when}`}.`,
      element(
        'p',
        { class: 'note' },
        'All of this is about the reports in this collection; what the outlet published beside them is not known.',
      ),
    ),
    passesOn.length === 0 ? null : part('passes-on', 'From whom it has things', dependences(passesOn)),
    originates.length === 0 ? null : part('originates', 'Who has things from it', dependences(originates)),
    names.length === 0
      ? null
      : part(
          'naming',
          'Its own words where most others use another',
          folded(names.map(nameItem), 'own-names'),
          more(names.length, counts.names),
        ),
    silences.length === 0
      ? null
      : part(
          'silence',
          'What it does not tell that most others do',
          element(
            'p',
            { class: 'note' },
            'Leaving out is not denying: a report may be earlier or shorter, or say it in words that were not recognised.',
          ),
          folded(silences.map(silenceItem), 'silences'),
          more(silences.length, counts.silences),
        ),
    part('stories', 'Stories', element('ol', { class: 'entities' }, stories.map(storyItem))),
  )
  return { title: outlet.name, section: 'outlets', main: renderToString(main) }
}

function dependences(all: readonly Dependence[]): Child {
  return element(
    'ul',
    { class: 'lines' },
    all.map(({ name, here, reports, unsure, stories, examples }) =>
      element(
        'li',
        {},
        element(
          'p',
          {},
          here ? element('a', { href: outletPath(name) }, isolated(name)) : isolated(name),
          element(
            'span',
            { class: 'note' },
            ` ${[
              reports > 0 ? count(reports, 'report') : null,
              unsure > 0 ? `${count(unsure, 'report')} that share text with it, which came first is not known` : null,
              `in ${stories === 1 ? '1 story' : `${stories} stories`}`,
            ]
              .filter((words) => words !== null)
              .join(', ')}`,
          ),
        ),
        element(
          'ul',
          {},
          examples.flatMap(({ storyId, basis, share, evidence }) => {
            const [span] = evidence
            const how =
              basis === 'credit'
                ? 'credits it'
                : share === null
                  ? 'shares text'
                  : `shares ${percent(share)} of its text`
            return element(
              'li',
              { class: 'note' },
              `${how}: `,
              span ? passage(storyId, span) : element('a', { href: storyPath(storyId) }, 'in the byline'),
            )
          }),
        ),
      ),
    ),
  )
}

function nameItem({ thing, entity, form, others, users, storyId, span, example }: OutletPage['names'][number]): Child {
  return element(
    'li',
    {},
    element('a', { href: passagePath(storyId, span), dir: 'auto' }, quoted(form, 80)),
    element(
      'span',
      { class: 'note' },
      ' for ',
      entity === null ? isolated(thing) : element('a', { href: entityPath(entity) }, isolated(thing)),
      `; ${users === 1 ? 'another outlet says' : `${users} others say`} `,
      element('a', { href: passagePath(storyId, example), dir: 'auto' }, quoted(others, 80)),
    ),
  )
}

function silenceItem({ storyId, title, claimId, question, tellers, example }: OutletPage['silences'][number]): Child {
  return element(
    'li',
    {},
    element('a', { href: `${storyPath(storyId)}#${anchorOf('claim', claimId)}`, dir: 'auto' }, shorten(question, 140)),
    element(
      'span',
      { class: 'note' },
      ` told by ${tellers}: `,
      passage(storyId, example),
      ' · ',
      element('bdi', {}, oneLine(title)),
    ),
  )
}

function storyItem({ id, title, first_day, last_day, reports, own }: OutletPage['stories'][number]): Child {
  const when = shortTime({ earliest: first_day, latest: last_day })
  return element(
    'li',
    {},
    element('a', { href: storyPath(id), dir: 'auto' }, oneLine(title)),
    element('span', { class: 'note' }, ` ${when === null ? '' : `${when} · `}${own} of ${count(reports, 'report')}`),
  )
}

function passage(storyId: string, span: Span): Child {
  return element('a', { href: passagePath(storyId, span), dir: 'auto' }, quoted(span.quote, 110))
}

function folded(items: readonly Child[], name: string): Child {
  const [first, rest] = [items.slice(0, OPEN), items.slice(OPEN)]
  return [
    element('ul', { class: `lines ${name}` }, first),
    rest.length === 0
      ? null
      : element(
          'details',
          { class: 'more' },
          element('summary', {}, `${rest.length} more`),
          element('ul', { class: `lines ${name}` }, rest),
        ),
  ]
}

function more(listed: number, all: number): Child {
  return all > listed ? element('p', { class: 'note' }, `The latest ${listed} of ${all}.`) : null
}

const percent = (share: number) => `${Math.max(1, Math.round(100 * share))} %`
