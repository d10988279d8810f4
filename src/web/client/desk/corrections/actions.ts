import { call } from '../api.ts'
import { checks, choice, input, type Option, proposed } from './fields.ts'
import type { Placed, Subject, Things } from './things.ts'

/** One way to correct a thing. */
export type Action = {
  readonly name: string
  readonly fields: readonly HTMLElement[]
  /** The decision as the API takes it; a text says what is missing. */
  readonly decision: (form: FormData) => object | string
}

type Story = { readonly id: string; readonly title: string }

/** Stories that came in last are offered beside the related ones. */
const OFFERED = 100

/** What can be corrected about a thing, and what it is called; null where the page is older than the desk's state. */
export async function actionsFor(
  { kind, key }: Subject,
  things: Things,
): Promise<{ readonly title: string; readonly actions: readonly Action[] } | null> {
  const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim()
  switch (kind) {
    case 'story':
      return { title: things.story.name, actions: storyActions(things, await otherStories(things), text) }
    case 'report': {
      const article = things.articles.find(({ anchor }) => anchor === key)
      return article
        ? { title: article.name, actions: reportActions(article, things, await otherStories(things), text) }
        : null
    }
    case 'claim': {
      const claim = things.claims[key]
      return claim ? { title: claim.target.question, actions: claimActions(claim, things, text) } : null
    }
    case 'event': {
      const event = things.events[key]
      const others = Object.values(things.events).filter(({ id }) => id !== event?.id)
      return event ? { title: event.name, actions: sameness('event', event, others, text) } : null
    }
    case 'naming': {
      const named = things.namings[key]
      if (!named) return null
      const all = named.kind === 'event' ? Object.values(things.events) : things.entities
      const own = all.find(({ id }) => id === named.id) ?? { id: named.id, name: key, span: null }
      return {
        title: key,
        actions: sameness(
          named.kind,
          own,
          all.filter(({ id }) => id !== named.id),
          text,
        ),
      }
    }
    case 'edges': {
      const edges = things.edges[key]
      const report = things.articles.find(({ anchor }) => anchor === key)
      return edges && report
        ? {
            title: report.name,
            actions: [
              {
                name: 'It does not have this from there',
                fields: [choice('to', 'Source', unique(edges.map(({ to, name }) => [to, name])))],
                decision: (form) => ({ decision: 'veto-origin', from: report.id, to: text(form, 'to') }),
              },
            ],
          }
        : null
    }
  }
}

type Read = (form: FormData, name: string) => string

function storyActions({ story, articles, related }: Things, others: readonly Option[], text: Read): Action[] {
  const merge: Action = {
    name: 'It is one story with another',
    fields: [choice('other', 'The other story', others)],
    decision: (form) => ({ decision: 'merge-stories', ids: [story.id, text(form, 'other')] }),
  }
  const split: Action = {
    name: 'Some of its reports are a story of their own',
    fields: [
      checks(
        'apart',
        'These reports',
        articles.map(({ id, name }) => [id, name]),
      ),
    ],
    decision: (form) => {
      const articleIds = form.getAll('apart').map(String)
      const from = articles.map(({ id }) => id).filter((id) => !articleIds.includes(id))
      if (articleIds.length === 0) return 'choose the reports that are a story of their own'
      return from.length === 0 ? 'leave one report at least' : { decision: 'split-story', articleIds, from }
    },
  }
  const apart: Action = {
    name: 'It has nothing to do with a related story',
    fields: [
      choice(
        'other',
        'The related story',
        related.map(({ id, name }) => [id, name]),
      ),
    ],
    decision: (form) => ({ decision: 'not-same', ids: [story.id, text(form, 'other')] }),
  }
  return [
    ...(others.length > 0 ? [merge] : []),
    ...(articles.length > 1 ? [split] : []),
    ...(related.length > 0 ? [apart] : []),
  ]
}

function reportActions(
  { id, date }: Things['articles'][number],
  { articles }: Things,
  others: readonly Option[],
  text: Read,
): Action[] {
  const from = articles.map((article) => article.id).filter((other) => other !== id)
  const dated: Action = {
    name: 'Its date',
    fields: [input('date', 'Published on (empty: not known)', { type: 'date', value: date?.slice(0, 10) ?? '' })],
    decision: (form) => ({ decision: 'published', articleId: id, value: text(form, 'date') || null }),
  }
  const apart: Action = {
    name: 'It is not of this story',
    fields: [],
    decision: () => ({ decision: 'split-story', articleIds: [id], from }),
  }
  const moved: Action = {
    name: 'It belongs to another story',
    fields: [choice('other', 'That story', others)],
    decision: (form) => ({ decision: 'move-article', articleId: id, to: text(form, 'other') }),
  }
  return [dated, ...(from.length > 0 ? [apart] : []), ...(others.length > 0 ? [moved] : [])]
}

function claimActions({ target, accounts }: Things['claims'][string], { entities }: Things, text: Read): Action[] {
  const mark = (name: string, value: 'checked' | 'set-aside'): Action => ({
    name,
    fields: [],
    decision: () => ({ decision: 'claim', claim: target, mark: value }),
  })
  const figures = accounts.flatMap(({ label, quote, figures: own }) =>
    own.map(({ id, value }): Option => [id, `${label}: ${quote} (${value})`]),
  )
  const statements = accounts.flatMap(({ label, quote, said: one }): Option[] =>
    one ? [[one.id, `${label}: ${quote} (${one.speaker ?? 'nobody named'})`]] : [],
  )
  const value: Action = {
    name: 'A figure is misread',
    fields: [
      choice('figure', 'Which', unique(figures)),
      input('value', 'It is', { type: 'number', step: 'any', required: '' }),
    ],
    decision: (form) => {
      const figureId = text(form, 'figure')
      const account = accounts.find(({ figures: own }) => own.some(({ id }) => id === figureId))
      const anchors = anchorsOf([{ id: figureId, span: account?.span ?? null }])
      return { decision: 'figure', figureId, value: Number(text(form, 'value')), anchors }
    },
  }
  const speaker: Action = {
    name: 'Somebody else says it',
    fields: [
      choice('said', 'Which', unique(statements)),
      proposed(
        'who',
        'Who says it',
        entities.map(({ name }) => name),
        'empty: nobody known',
      ),
    ],
    decision: (form) => {
      const [who, attributionId] = [text(form, 'who'), text(form, 'said')]
      const said = accounts.find((account) => account.said?.id === attributionId)?.said
      const entity = entities.find(({ name }) => name.toLowerCase() === who.toLowerCase())
      return {
        decision: 'speaker',
        attributionId,
        anchors: anchorsOf([{ id: attributionId, span: said?.span ?? null }, ...(entity ? [entity] : [])]),
        entityId: entity?.id ?? null,
        ...(entity || who === '' ? {} : { name: who }),
      }
    },
  }
  return [
    mark('I have checked it', 'checked'),
    mark('The verdict is not right: set it aside', 'set-aside'),
    ...(figures.length > 0 ? [value] : []),
    ...(statements.length > 0 ? [speaker] : []),
  ]
}

function sameness(kind: 'entity' | 'event', own: Placed, others: readonly Placed[], text: Read): Action[] {
  if (others.length === 0) return []
  const options = others.map((other): Option => [other.id, other.name])
  const both = (form: FormData) => {
    const ids = [own.id, text(form, 'other')]
    return { ids, anchors: anchorsOf([own, ...others].filter(({ id }) => ids.includes(id))) }
  }
  return [
    {
      name: 'It is the same as another',
      fields: [choice('other', 'Which', options)],
      decision: (form) => ({ decision: kind === 'event' ? 'merge-events' : 'merge-entities', ...both(form) }),
    },
    {
      name: 'It must not be taken for another',
      fields: [choice('other', 'Which', options)],
      decision: (form) => ({ decision: 'not-same', ...both(form) }),
    },
  ]
}

async function otherStories({ story, related }: Things): Promise<Option[]> {
  const answer = await call<{ readonly stories: readonly Story[] }>(`/api/stories?limit=${OFFERED}`)
  const latest = 'value' in answer ? answer.value.stories.map(({ id, title }): Option => [id, title]) : []
  return unique([...related.map(({ id, name }): Option => [id, name]), ...latest]).filter(([id]) => id !== story.id)
}

function unique(options: readonly Option[]): Option[] {
  return [...new Map(options.map((option) => [option[0], option])).values()]
}

/** The passages by which things are found again when their reports are read anew. */
function anchorsOf(things: readonly Pick<Placed, 'id' | 'span'>[]) {
  return things.flatMap(({ id, span }) => (span === null ? [] : [{ id, span }]))
}
