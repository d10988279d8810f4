import { make } from '../make.ts'
import { awaited, onChange } from './changes.ts'
import { refresh } from './refresh.ts'
import { storyShown } from './story-shown.ts'

/** Milliseconds in which what comes together is told together. */
const TOGETHER = 400

/** Says that there is something new on this page, and shows it when one asks: what one reads never moves by itself. */
export function listen(): void {
  const story = storyShown()
  if (story === null && !document.querySelector('[data-live]')) return
  const changed = new Set<string>()
  const bar = make('div', { class: 'news', role: 'status' })
  bar.hidden = true
  document.body.append(bar)
  let timer = 0
  let touched = false
  for (const sign of ['pointermove', 'keydown', 'scroll', 'touchstart'])
    addEventListener(
      sign,
      () => {
        touched = true
      },
      { once: true, passive: true },
    )

  const show = async () => {
    changed.clear()
    if (await refresh()) bar.hidden = true
  }
  const tell = () => {
    timer = 0
    // where reports are still being read and nobody has begun to read, what comes is shown at once
    if (!touched && document.querySelector('main [data-coming]')) return void show()
    const button = make('button', { type: 'button' }, 'Show')
    button.addEventListener('click', () => void show())
    bar.replaceChildren(
      story === null
        ? `${changed.size} ${changed.size === 1 ? 'story has' : 'stories have'} changed. `
        : 'There is something new in this story. ',
      button,
    )
    bar.hidden = false
  }
  onChange((change) => {
    if (awaited.own) return
    if (change.kind !== 'compared' && !(change.kind === 'story' && story === null)) return
    if (story !== null && change.storyId !== story) return
    changed.add(change.storyId)
    if (timer === 0) timer = setTimeout(tell, TOGETHER)
  })
}
