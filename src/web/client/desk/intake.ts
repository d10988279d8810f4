import { make } from '../make.ts'
import { type Answer, call } from './api.ts'
import { onChange } from './changes.ts'

type Received = {
  readonly received: readonly { readonly id: string; readonly outcome: 'new' | 'same' | 'version' }[]
  readonly failures?: readonly string[]
  readonly notices?: readonly string[]
}
type Place = { readonly articleId: string; readonly storyId: string; readonly title: string; readonly reports: number }
/** One thing that is handed in: a file, a text or a link. */
type Thing = { readonly name: string; readonly send: () => Promise<Answer<Received>> }

/** Places asked for at once. */
const MOST_ASKED = 200
/** Stories that are named of one thing. */
const MOST_NAMED = 3

/** Takes in what is dropped anywhere, pasted, or given in the form, one by one, and tells of each what became of it. */
export function takeIn(): void {
  const list = make('ul', {})
  const close = make('button', { type: 'button', 'aria-label': 'Close the list' }, '×')
  const panel = make(
    'aside',
    { class: 'intake', 'aria-label': 'What is added' },
    make('p', { class: 'bar' }, make('b', {}, 'Added'), close),
    list,
  )
  panel.hidden = true
  document.body.append(panel)
  close.addEventListener('click', () => {
    panel.hidden = true
    list.replaceChildren()
  })
  let last: Promise<void> = Promise.resolve()
  const add = (things: readonly Thing[]) => {
    for (const thing of things) {
      const item = make('li', {}, make('bdi', { class: 'name' }, thing.name))
      const said = make('span', { class: 'said', role: 'status' }, ' waits')
      item.append(said)
      list.append(item)
      panel.hidden = false
      last = last.then(() => addOne(thing, item, said))
    }
  }

  const bringsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
  addEventListener('dragover', (event) => {
    if (!bringsFiles(event)) return
    event.preventDefault()
    document.body.classList.add('dropping')
  })
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) document.body.classList.remove('dropping')
  })
  addEventListener('drop', (event) => {
    document.body.classList.remove('dropping')
    if (!bringsFiles(event)) return
    event.preventDefault()
    void filesOf(event.dataTransfer).then((files) => add(files.map(fileThing)))
  })
  addEventListener('paste', (event) => {
    if (event.target instanceof Element && event.target.closest('input, textarea, dialog')) return
    const files = [...(event.clipboardData?.files ?? [])]
    const text = event.clipboardData?.getData('text/plain').trim() ?? ''
    if (files.length > 0) add(files.map(fileThing))
    else if (text !== '') offer(text)
  })
  /** What was pasted may have been pasted by mistake: it is added when one says so. */
  const offer = (text: string) => {
    const thing = isLink(text) ? linkThing(text) : textThing(text)
    const [yes, no] = [make('button', { type: 'button' }, 'Add'), make('button', { type: 'button' }, 'No')]
    const item = make('li', {}, make('bdi', { class: 'name' }, thing.name), ' ', yes, ' ', no)
    list.append(item)
    panel.hidden = false
    yes.focus()
    yes.addEventListener('click', () => {
      item.remove()
      add([thing])
    })
    no.addEventListener('click', () => {
      item.remove()
      panel.hidden = list.childElementCount === 0
    })
  }

  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !form.matches('.hand-in')) return
    event.preventDefault()
    const data = new FormData(form)
    const [text, link] = [String(data.get('text') ?? '').trim(), String(data.get('link') ?? '').trim()]
    const files = data.getAll('files').filter((file): file is File => file instanceof File && file.size > 0)
    add([...files.map(fileThing), ...(text ? [textThing(text)] : []), ...(link ? [linkThing(link)] : [])])
    form.reset()
  })
}

const isLink = (text: string) => /^https?:\/\/\S+$/.test(text)

function fileThing(file: File): Thing {
  return { name: file.name, send: () => call(`/api/articles?${new URLSearchParams({ name: file.name })}`, file) }
}

function textThing(text: string): Thing {
  const name =
    text
      .replace(/<[^>]*>/g, ' ')
      .trim()
      .split('\n')[0]
      ?.slice(0, 80) ?? ''
  return { name: name || 'A text', send: () => call('/api/articles?origin=pasted', new Blob([text])) }
}

function linkThing(url: string): Thing {
  return { name: url, send: () => call('/api/links', { url }) }
}

async function addOne({ send }: Thing, item: Element, said: Element): Promise<void> {
  said.textContent = ' is being read …'
  const answer = await send()
  if ('error' in answer) {
    said.textContent = ''
    item.append(make('span', { class: 'reason' }, `Not added: ${answer.error}`))
    return
  }
  const { received, failures = [], notices = [] } = answer.value
  const known = received.filter(({ outcome }) => outcome === 'same').length
  const number = `${received.length} ${received.length === 1 ? 'report' : 'reports'}`
  said.textContent =
    received.length === 0
      ? failures.length > 0
        ? ''
        : ' There is no report in it.'
      : known === 0
        ? ` ${number}`
        : known === received.length
          ? ` ${number}, known already`
          : ` ${number}, ${known} known already`
  for (const reason of failures) item.append(make('span', { class: 'reason' }, `Not read: ${reason}`))
  for (const notice of notices) item.append(make('span', { class: 'note' }, notice))
  if (received.length > 0)
    followUp(
      received.map(({ id }) => id),
      item,
    )
}

/** Tells into which stories the reports went, as soon as they did. */
function followUp(ids: readonly string[], item: Element): void {
  const where = make('span', { class: 'where' }, 'is being put into a story …')
  item.append(where)
  let [asking, again, done] = [false, false, false]
  const ask = async (): Promise<void> => {
    if (done) return
    if (asking) {
      again = true
      return
    }
    asking = true
    const answer = await call<{ readonly places: readonly Place[] }>(
      `/api/places?${new URLSearchParams({ ids: ids.slice(0, MOST_ASKED).join(',') })}`,
    )
    asking = false
    if ('value' in answer && answer.value.places.length > 0) {
      const { places } = answer.value
      where.replaceChildren(...placeLinks(places))
      done = places.length >= Math.min(ids.length, MOST_ASKED)
      if (done) stop()
    }
    if (again) {
      again = false
      void ask()
    }
  }
  const stop = onChange(({ kind }) => {
    if (kind === 'story') void ask()
  })
  void ask()
}

function placeLinks(places: readonly Place[]): Node[] {
  const stories = [...new Map(places.map((place) => [place.storyId, place])).values()]
  const named = stories
    .slice(0, MOST_NAMED)
    .map(({ storyId, title, reports }) =>
      make(
        'span',
        {},
        reports > 1 ? 'joined ' : 'is a story of its own: ',
        make('a', { href: `/story/${encodeURIComponent(storyId)}`, dir: 'auto' }, title),
        reports > 1 ? ` (${reports} reports)` : '',
      ),
    )
  const more = stories.length - named.length
  return more > 0 ? [...named, make('span', {}, `and ${more} more stories`)] : named
}

/** The files of a drop, those in dropped folders too. */
async function filesOf(transfer: DataTransfer | null): Promise<File[]> {
  const entries = [...(transfer?.items ?? [])].map((item) => item.webkitGetAsEntry())
  const plain = [...(transfer?.files ?? [])]
  if (entries.every((entry) => entry === null || entry.isFile)) return plain
  return (await Promise.all(entries.map((entry) => (entry ? filesUnder(entry) : [])))).flat()
}

async function filesUnder(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile)
    return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))]
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: File[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return found
    for (const one of some) found.push(...(await filesUnder(one)))
  }
}
