import { holidays } from '../../lang/en/time-holidays.ts'
import type { Rule } from '../rule.ts'
import { choiceOf, yearOf } from './years.ts'

/** "Christmas Day", "Thanksgiving", "New Year's Eve 2015", "last Easter". */
export const holiday: Rule = {
  name: 'holiday',
  patterns: Object.values(holidays).flatMap(({ names }) =>
    names.map((name) => `( last|next|this )? ${name} ( ,? {year} / of? last|next|this year )?`),
  ),
  read: (match) => {
    const words: string[] = []
    for (let n = 0; n < match.length; n++) words.push(match.word(n))
    const text = words.join(' ').replaceAll('’', "'")
    const key = keyIn(text)
    if (key === null || !/^\p{Lu}/u.test(match.atoms[match.at + (choiceOf(match) === null ? 0 : 1)]?.text ?? ''))
      return null
    return { kind: 'date', date: { at: 'holiday', holiday: key, year: yearOf(match), choice: choiceOf(match) } }
  },
}

const PHRASES = Object.entries(holidays)
  .flatMap(([key, { names }]) => names.map((name) => ({ key, words: name.split(' ') })))
  .sort((a, b) => b.words.length - a.words.length)

function keyIn(text: string): string | null {
  const words = text.split(' ')
  const found = PHRASES.find((phrase) => {
    for (let at = 0; at + phrase.words.length <= words.length; at++)
      if (phrase.words.every((alternatives, n) => alternatives.split('|').includes(words[at + n] ?? ''))) return true
    return false
  })
  return found?.key ?? null
}
