export type Change =
  | { readonly kind: 'received'; readonly articleIds: readonly string[] }
  | { readonly kind: 'story' | 'compared'; readonly storyId: string }
  | { readonly kind: 'alerted' }

const KINDS = ['received', 'story', 'compared', 'alerted'] as const
const listeners = new Set<(change: Change) => void>()
let stream: EventSource | null = null

/** Listens to what changes on the desk, as it changes; gives what ends it. */
export function onChange(listener: (change: Change) => void): () => void {
  listeners.add(listener)
  stream ??= open()
  return () => listeners.delete(listener)
}

function open(): EventSource {
  const source = new EventSource('/api/changes')
  for (const kind of KINDS)
    source.addEventListener(kind, ({ data }: MessageEvent<string>) => {
      const change = { kind, ...(data === '' ? {} : JSON.parse(data)) } as Change
      for (const listener of listeners) listener(change)
    })
  // a browser allows few connections to one host: a page that nobody sees gives its own back
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) {
        source.close()
        stream = null
      } else if (stream === null && listeners.size > 0) stream = open()
    },
    { once: true },
  )
  return source
}

/** Whether a change is awaited because of what one has just done oneself: that is shown, not announced. */
export const awaited = { own: false }
