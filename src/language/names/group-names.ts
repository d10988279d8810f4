import type { NameKind } from '../../model/types.ts'
import type { Doc } from '../doc.ts'
import { countryOfName } from './demonym.ts'
import { type NameForm, readNameForm } from './name-form.ts'
import type { NameSpan } from './recognise.ts'
import { formsMatch, type NameMatch } from './same-name.ts'
import { isToldAsKin } from './told-as-kin.ts'

/** Names of one thing: indices into the list of names, in the order of the text. */
export type NameGroup = {
  readonly kind: NameKind
  readonly names: readonly number[]
  readonly forms: readonly NameForm[]
}

type Form = { readonly form: NameForm; readonly names: number[]; readonly kinds: Map<NameKind, number> }
type Draft = { kind: NameKind; names: number[]; forms: NameForm[]; kinds: Map<NameKind, number> }

/** A name is compared with so many that share a key with it, so that long lists of names stay cheap. */
const MOST_COMPARED = 80
/** How many names back a short form looks for the one it is short for. */
const REACH = 400

/** Groups the names of an article: full names first, then what may be short for exactly one of them. */
export function groupNames(doc: Doc, names: readonly NameSpan[]): readonly NameGroup[] {
  const forms = readForms(doc, names)
  const drafts = createDrafts()
  const owner = new Map<number, Draft>()
  for (const form of forms) {
    const keys = keysOf(form.form)
    const candidates = findCandidates(form, drafts.near(keys))
    for (const [draft, members] of choose(form, withoutKin({ doc, names, form, candidates }), owner)) {
      const target = draft ?? drafts.add(form.form.kind ?? 'other')
      drafts.index(target, keys)
      target.names.push(...members)
      target.forms.push(form.form)
      for (const [kind, count] of form.kinds) target.kinds.set(kind, (target.kinds.get(kind) ?? 0) + count)
      for (const name of members) owner.set(name, target)
    }
  }
  return drafts.all
    .map((draft) => ({
      ...draft,
      kind: mostFrequent(draft.kinds) ?? draft.kind,
      names: draft.names.sort((a, b) => a - b),
    }))
    .sort((a, b) => (a.names[0] ?? 0) - (b.names[0] ?? 0))
}

type Drafts = {
  readonly all: readonly Draft[]
  readonly add: (kind: NameKind) => Draft
  readonly index: (draft: Draft, keys: readonly string[]) => void
  /** Drafts that share a key, in their order. */
  readonly near: (keys: readonly string[]) => readonly Draft[]
}

function createDrafts(): Drafts {
  const all: Draft[] = []
  const byKey = new Map<string, Set<Draft>>()
  return {
    all,
    add: (kind) => {
      const draft: Draft = { kind, names: [], forms: [], kinds: new Map() }
      all.push(draft)
      return draft
    },
    index: (draft, keys) => {
      for (const key of keys) {
        const drafts = byKey.get(key) ?? new Set()
        if (drafts.size < MOST_COMPARED) byKey.set(key, drafts.add(draft))
      }
    },
    near: (keys) => [...new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]))],
  }
}

/** What two names that match have in common at least one of: a word, the beginning of one, initials, letters without blanks. */
function keysOf(form: NameForm): readonly string[] {
  const initials = form.words.map((word) => word.charAt(0)).join('')
  const big = form.words
    .filter((word) => word.length > 3)
    .map((word) => word.charAt(0))
    .join('')
  const joined = form.words.join('')
  const keys = form.words.flatMap((word) => [word, `${word.slice(0, 2)}~`])
  return [
    ...new Set([...keys, joined, `${joined.slice(0, 4)}=`, `${initials}.`, `${big}.`, `${form.acronym ?? initials}.`]),
  ]
}

/** Distinct forms, those of most words first, acronyms last; each with its most frequent kind. */
function readForms(doc: Doc, names: readonly NameSpan[]): readonly Form[] {
  const byKey = new Map<string, Form>()
  names.forEach((name, i) => {
    const text = doc.text.slice(name.start, name.end)
    const read = readNameForm(text, name.kind)
    const key = `${read.words.join(' ')} ${read.suffix ?? ''}`
    const form = byKey.get(key) ?? newForm(read)
    form.names.push(i)
    form.kinds.set(name.kind, (form.kinds.get(name.kind) ?? 0) + read.words.length)
    byKey.set(key, form)
  })
  const forms = [...byKey.values()].map((form) => {
    const kind = mostFrequent(form.kinds)
    return kind === undefined ? form : { ...form, form: { ...form.form, kind } }
  })
  const rank = (form: Form): number => (form.form.acronym === null ? -form.form.words.length : 1)
  return forms.sort((a, b) => rank(a) - rank(b) || (a.names[0] ?? 0) - (b.names[0] ?? 0))
}

function newForm(form: NameForm): Form {
  return { form, names: [], kinds: new Map() }
}

type Candidate = { readonly draft: Draft; readonly match: NameMatch }

function findCandidates(form: Form, drafts: readonly Draft[]): readonly Candidate[] {
  const found: Candidate[] = []
  for (const draft of drafts) {
    const match = matchDraft(form.form, draft)
    if (match !== 'different') found.push({ draft, match })
  }
  return found
}

/** A kind read from one word alone may be wrong: then the kind of the full name holds. */
function matchDraft(form: NameForm, draft: Draft): NameMatch {
  // A place is often the first word of a body's name: "Lund" is not the "Lund Hospital".
  const place = form.kind === 'place' && draft.kind !== 'person'
  const unsure = form.words.length === 1 && form.kind !== draft.kind && !place && countryOfName(form.text) === null
  if (form.kind !== draft.kind && !unsure && form.acronym === null) return 'different'
  // "Ruiz" alone is the person, not the "Ruiz Foundation".
  const sameOnly = form.kind === 'person' && draft.kind !== 'person'
  const asked = unsure ? { ...form, kind: draft.kind } : form
  let best: NameMatch = 'different'
  for (const other of draft.forms) {
    const match = formsMatch(asked, other)
    if (match === 'same') return 'same'
    if (match === 'compatible' && !sameOnly) best = 'compatible'
  }
  return best
}

type Candidates = {
  readonly doc: Doc
  readonly names: readonly NameSpan[]
  readonly form: Form
  readonly candidates: readonly Candidate[]
}

/** A surname alone is not short for one who is told as somebody's kin, where another is of that name as well. */
function withoutKin({ doc, names, form, candidates }: Candidates): readonly Candidate[] {
  if (form.form.kind !== 'person' || form.form.words.length !== 1) return candidates
  const bare = form.names.flatMap((name) => names[name] ?? [])
  const isKin = ({ draft, match }: Candidate): boolean => {
    const full = names[Math.min(...draft.names)]
    if (match !== 'compatible' || draft.kind !== 'person' || !full || !isToldAsKin(doc, full, bare)) return false
    return candidates.length > 1 || bare.some(({ start }) => start < full.start)
  }
  return candidates.filter((candidate) => !isKin(candidate))
}

/** The group for each name of a form; undefined for a group of its own. */
function choose(
  form: Form,
  candidates: readonly Candidate[],
  owner: ReadonlyMap<number, Draft>,
): Map<Draft | undefined, number[]> {
  const same = candidates.find(({ match }) => match === 'same')
  if (same) return new Map([[same.draft, form.names]])
  const own = candidates.filter(({ draft }) => draft.kind === form.form.kind)
  const open = own.length > 0 ? own : candidates
  const only = open[0]
  if (only === undefined || open.length === 1) return new Map([[only?.draft, form.names]])
  // Several may be meant: each name goes to the one last named before it; none before it, a group of its own.
  const drafts = new Set(open.map(({ draft }) => draft))
  const chosen = new Map<Draft | undefined, number[]>()
  for (const name of form.names) {
    let draft: Draft | undefined
    for (let i = name - 1; i >= Math.max(0, name - REACH) && draft === undefined; i--) {
      const before = owner.get(i)
      if (before !== undefined && drafts.has(before)) draft = before
    }
    chosen.set(draft, [...(chosen.get(draft) ?? []), name])
  }
  return chosen
}

function mostFrequent<K>(counts: ReadonlyMap<K, number>): K | undefined {
  let best: K | undefined
  let most = 0
  for (const [key, count] of counts) {
    if (count > most) {
      most = count
      best = key
    }
  }
  return best
}
