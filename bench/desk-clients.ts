/** `node desk-clients.ts URL CLIENTS SECONDS`: so many clients at once ask a desk as people do; prints how long they wait. */
const [url = '', clients = '10', seconds = '30'] = process.argv.slice(2)

/** Milliseconds between an answer and the client's next question: a person reads. */
const PAUSE = 100

type Line = { readonly id: string; readonly title: string; readonly independent: number | null }
const get = async (path: string): Promise<{ readonly stories: readonly Line[] }> =>
  (await fetch(url + path)).json() as never

const listed = [
  ...(await get('/api/stories?limit=200&reports=2')).stories,
  ...(await get('/api/stories?limit=200&differing=true')).stories,
  ...(await get('/api/stories?limit=50')).stories,
]
/** Laid side by side already, as all of several reports are when a desk is at rest; else one is when it is asked for first. */
const stories = listed.filter(({ independent }) => independent !== null)
const words = listed.flatMap(({ title }) => title.match(/\p{L}{5,}/gu) ?? [])
const waits = new Map<string, number[]>()
const end = performance.now() + Number(seconds) * 1000

/** Deterministic, so that two runs ask the same. */
function picker(seed: number) {
  let state = seed * 2_654_435_761 + 1
  return <T>(list: readonly T[]): T | undefined => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return list[state % list.length]
  }
}

async function ask(kind: string, path: string): Promise<void> {
  const before = performance.now()
  const answer = await fetch(url + path)
  await answer.arrayBuffer()
  if (answer.status === 404) return // one with another story in the meantime
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
  const list = waits.get(kind) ?? []
  list.push(performance.now() - before)
  waits.set(kind, list)
}

await Promise.all(
  Array.from({ length: Number(clients) }, async (_, number) => {
    const pick = picker(number + 1)
    while (performance.now() < end) {
      await ask('search, one word', `/api/search?q=${encodeURIComponent(pick(words) ?? 'the')}&limit=20`)
      await ask('search, two words', `/api/search?q=${encodeURIComponent(`${pick(words)} ${pick(words)}`)}&limit=20`)
      await ask('list of stories', '/api/stories?limit=50')
      await ask('page of today', '/')
      await ask('story', `/api/stories/${encodeURIComponent(pick(stories)?.id ?? '')}`)
      await ask('page of a search', `/search?q=${encodeURIComponent(pick(words) ?? 'the')}`)
      await ask('page of a story', `/story/${encodeURIComponent(pick(stories)?.id ?? '')}`)
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
  }),
)

for (const [kind, list] of waits) {
  list.sort((a, b) => a - b)
  const at = (share: number): string =>
    `${(list[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0).toFixed(0)} ms`
  console.log(
    `${kind.padEnd(18)} ${String(list.length).padStart(6)} asked: half within ${at(0.5)}, 95 % within ${at(0.95)}, 99 % within ${at(0.99)}`,
  )
}
