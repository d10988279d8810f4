import type { Mark, Rule } from '../page.ts'

const reach = 4
const note =
  /^((?:\p{Lu}[\p{L}.'’-]+ ){2,4})is (?:a|an|the|our|.{2,30}(?:'s|’s))\b.{0,80}\b(?:editor|correspondent|reporter|writer|columnist|journalist|contributor|fellow|professor|lecturer|author|analyst|director)\b[^"“]{0,120}\.$/u

/** "Jane Roe is the Post's legal editor." below the text: who wrote it. */
export const authorNote: Rule = {
  name: 'author-note',
  find: ({ body }) =>
    body.slice(Math.max(3, body.length - reach)).flatMap((line): readonly Mark[] => {
      const name = line.text.length <= 260 ? note.exec(line.text)?.[1] : undefined
      return name === undefined || line !== body.at(-1)
        ? []
        : [{ line, role: 'removed', facts: { authors: [name.trim()] } }]
    }),
}
