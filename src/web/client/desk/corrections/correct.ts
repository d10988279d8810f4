import { make } from '../../make.ts'
import { type Answer, call } from '../api.ts'
import { awaited, onChange } from '../changes.ts'
import { onRefresh, refresh } from '../refresh.ts'
import { storyShown } from '../story-shown.ts'
import { say } from '../toast.ts'
import { actionsFor } from './actions.ts'
import { askCorrection, remembered } from './correct-dialog.ts'
import { addFixButtons } from './fix-buttons.ts'
import type { Subject, Things } from './things.ts'

/** Milliseconds after which the page is drawn anew even where no word of a new comparison came. */
const LATEST = 20_000

/** Lets one correct what the page of a story shows, and take a correction back. */
export function enlivenCorrections(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-undo]') : null
    if (button?.dataset.undo) void undo(button.dataset.undo)
  })
  const story = storyShown()
  if (story === null) return
  let things: Promise<Answer<Things>> | null = null
  const draw = () => {
    things = null
    markCorrected()
    addFixButtons(async (subject, button) => {
      things ??= call<Things>(`/story/${encodeURIComponent(story)}/things.json`)
      await open(subject, await things, button)
    })
  }
  draw()
  onRefresh(draw)
}

async function open(subject: Subject, answer: Answer<Things>, button: HTMLElement): Promise<void> {
  if ('error' in answer) return say(answer.error)
  const found = await actionsFor(subject, answer.value)
  if (found === null || found.actions.length === 0)
    return say(
      found === null ? 'This page is older than the desk: load it again.' : 'There is nothing to correct here.',
    )
  askCorrection(found.title, found.actions, async ({ decision, note, author }) => {
    const id = crypto.randomUUID()
    const kept = await call('/api/decisions', { id, decision, author, note })
    if ('error' in kept) return kept.error
    const back = make('button', { type: 'button' }, 'Undo')
    back.addEventListener('click', () => void undo(id))
    say('Kept.', back)
    button.focus()
    void settle(decision)
    return null
  })
}

async function undo(id: string): Promise<void> {
  const author = remembered() || 'somebody'
  const answer = await call(`/api/decisions/${id}/undo`, { author })
  say('error' in answer ? answer.error : 'Taken back.')
  void settle(null)
}

/** Shows the page as it is with the decision: at once what was decided, then what comes of it. */
function settle(decision: object | null): void {
  const story = storyShown()
  void refresh()
  if (story === null) return
  awaited.own = true
  const done = () => {
    stop()
    clearTimeout(timer)
    void refresh().then((shown) => {
      awaited.own = false
      // a story that is one with another now is shown there
      const ids = decision && 'ids' in decision ? (decision.ids as readonly string[]) : []
      const other = ids.find((id) => id !== story)
      if (!shown && other !== undefined) location.assign(`/story/${encodeURIComponent(other)}`)
    })
  }
  const stop = onChange((change) => {
    if (change.kind === 'compared' && (change.storyId === story || decision !== null)) done()
  })
  const timer = setTimeout(done, LATEST)
}

/** Says at each thing that was corrected that it was, with the way to who, when and why. */
function markCorrected(): void {
  for (const item of document.querySelectorAll<HTMLElement>('[data-corrects]')) {
    const thing = document.getElementById(item.dataset.corrects ?? '')
    const heading = thing?.querySelector('h1, h3, h4, h5, .outlet, .what') ?? thing
    heading?.append(' ', make('a', { class: 'was-corrected', href: `#${item.id}` }, 'corrected'))
  }
}
