import type { Annotated, Span } from '../../model/types.ts'

/** Titles before a name, by whatever stands before them: "Tarn Gov. ", "Republican Sen. ". */
const TITLE =
  /(?:(?:\p{Lu}[\p{L}.-]*|U\.S\.|former)\s){0,2}(?:Gov|Sen|Rep|Lt|Col|Gen|Capt|Sgt|Maj|Adm|Dr|Prof|Rev|Sheriff|Mayor|Governor|Senator|Representative|Congressman|Congresswoman|Justice|Judge|Chancellor|Premier|Speaker|Ambassador|Secretary|Attorney General|Prime Minister|President|Vice President)\.?\s$/u
/** The party and land behind it: " (R-Tarn)", ", D-Tarn". */
const PARTY =
  /^(?:\s\((?:Republican|Democrat|[RDI])(?:[-–][\p{L}. ]{1,15})?\)|,\s[RDI][-–]\p{Lu}[\p{L}.]{1,14}(?:\s\p{Lu}[\p{L}.]+)?)/u
const REACH = 60

/** A person's name as a report sets it in full, with title, party and land: "Tarn Gov. Ana Ruiz (R)"; null where it stands alone. */
export function titledName({ article: { text } }: Annotated, name: Span): Span | null {
  if (name.in !== undefined) return null
  const before =
    text
      .slice(Math.max(0, name.start - REACH), name.start)
      .split('\n')
      .at(-1) ?? ''
  const title = TITLE.exec(before)?.[0] ?? ''
  const party = PARTY.exec(text.slice(name.end, name.end + REACH))?.[0] ?? ''
  if (title === '' && party === '') return null
  const [start, end] = [name.start - title.length, name.end + party.length]
  return { ...name, start, end, quote: text.slice(start, end) }
}
