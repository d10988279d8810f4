import type { Doc, Sentence, Token, Upos } from '../../../src/language/doc.ts'

/** A Doc from CoNLL-U: sentences joined by blanks, "# newpar" begins a paragraph. */
export function readConllu(conllu: string): Doc {
  let text = ''
  let paragraph = -1
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  for (const block of conllu.split(/\n\n+/)) {
    const lines = block.split('\n').filter((line) => /^\d+\t/.test(line))
    if (lines.length === 0) continue
    if (paragraph < 0 || /^# newpar/m.test(block)) {
      paragraph++
      if (text) text = `${text.trimEnd()}\n\n`
    }
    const first = tokens.length
    const shorts = new Map(
      block.split('\n').flatMap((line) => {
        const match = /^(\d+)-(\d+)\t/.exec(line)
        return match ? [[Number(match[1]), { last: Number(match[2]), misc: line.split('\t')[9] ?? '' }] as const] : []
      }),
    )
    let joinedUntil = 0
    for (const line of lines) {
      const [id = '0', form = '', lemma = '', upos = 'X', xpos = '', , head = '0', deprel = '', , misc = ''] =
        line.split('\t')
      const start = text.length
      text += form
      tokens.push({
        i: tokens.length,
        start,
        end: text.length,
        text: form,
        lower: form.toLowerCase(),
        upos: upos as Upos,
        xpos,
        lemma,
        head: head === '0' ? -1 : first + Number(head) - 1,
        deprel,
        sentence: sentences.length,
      })
      const short = shorts.get(Number(id))
      if (short) joinedUntil = short.last
      if (!/SpaceAfter=No/.test(misc) && Number(id) >= joinedUntil) text += ' '
    }
    sentences.push({
      start: tokens[first]?.start ?? 0,
      end: tokens.at(-1)?.end ?? 0,
      first,
      last: tokens.length,
      paragraph,
    })
  }
  return { text: text.trimEnd(), language: 'en', tokens, sentences }
}
