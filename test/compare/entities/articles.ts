import type { Annotated } from '../../../src/model/types.ts'
import { plainAnnotated } from '../stories/annotated.ts'

/** An article that names each of "kind Name" once, every name an entity of its own: `${id}:e0`, `:e1`, … */
export function articleWith(id: string, names: readonly string[]): Annotated {
  const parts = names.map((name) => ({
    kind: name.slice(0, name.indexOf(' ')),
    text: name.slice(name.indexOf(' ') + 1),
  }))
  const plain = plainAnnotated(id, null, '', parts.map(({ text }) => text).join('. '))
  let at = 0
  const entities = parts.map(({ kind, text }, i) => {
    const span = { articleId: id, start: at, end: at + text.length, quote: text }
    at += text.length + 2
    return {
      id: `${id}:e${i}`,
      name: text,
      kind,
      roles: [],
      variants: [{ text, articleIds: [id], count: 1, spans: [span] }],
    }
  })
  return { ...plain, entities }
}
