import type { Mark, Rule } from '../page.ts'

const reach = 4
const longest = 260
const note =
  /^((?:\p{Lu}[\p{L}.'’-]+ ){2,4})is (?:a|an|the|our|.{2,30}(?:'s|’s))\b.{0,80}\b(?:editor|correspondent|reporter|writer|columnist|journalist|contributor|fellow|professor|lecturer|author|analyst|director)\b[^"“]{0,120}\.$/u

/** "Jane Roe is the Post's legal editor." below the text: who wrote it. */
export const authorNote: Rule = {
  name: 'author-note',
  find: ({ body }) =>
    body.slice(Math.max(3, body.length - reach)).flatMap((line): readonly Mark[] => {
      const name = authorOfNote(line.text)
      return name === null || line !== body.at(-1) ? [] : [{ line, role: 'removed', facts: { authors: [name] } }]
    }),
}

/** Whom such a note tells of; null where the text is none. */
export function authorOfNote(text: string): string | null {
  return (text.length <= longest ? note.exec(text)?.[1]?.trim() : undefined) ?? null
}
