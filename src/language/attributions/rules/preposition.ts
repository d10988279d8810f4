import { prepositionVerbs } from '../../lang/en/cue-verbs.ts'
import { contentRanges, cueRange } from '../extent.ts'
import { isPassive } from '../passive.ts'
import { restOfPhrase } from '../stretch.ts'
import { type Frame, verbRule } from '../verb-rule.ts'

/** "X called for calm", "X referred to the letter": the cue takes the preposition, the content what follows it. */
const frame: Frame = (context, verb) => {
  const { doc, tree } = context
  const lemma = doc.tokens[verb]?.lemma ?? ''
  if (isPassive(context, verb)) return null
  // Of a verb that was taken for a noun the phrases are those of a noun.
  const relations = doc.tokens[verb]?.upos === 'NOUN' ? ['obl', 'advcl', 'nmod'] : ['obl', 'advcl']
  for (const child of tree.childrenBy(verb, ...relations)) {
    if (child < verb) continue
    const marks = tree.childrenBy(child, 'case', 'mark').filter((mark) => mark < child)
    const mark = doc.tokens[marks[0] ?? -1]
    if (!mark || !prepositionVerbs[mark.lower]?.has(lemma)) continue
    const cue = cueRange(context, verb)
    const near = doc.text.slice(cue.end, mark.start).trim() === ''
    return {
      content: contentRanges(
        context,
        verb,
        tree.runs(child, new Set([mark.i])).map((run) => restOfPhrase(context, verb, run)),
      ),
      cue: near ? { start: cue.start, end: mark.end } : cue,
    }
  }
  return null
}

const lemmas = new Set(Object.values(prepositionVerbs).flatMap((verbs) => [...verbs]))

export const preposition = verbRule({ name: 'preposition', lemmas, frame, asserted: true })
