import type { MendingRule } from './mending-rule.ts'

/** Last words of laws, agreements, prizes, feasts, wars and plans. */
const LAST: ReadonlySet<string> = new Set(
  `act bill law treaty agreement accord accords pact protocol declaration constitution resolution prize award awards medal festival
  games cup olympics championship championships summit war plan programme program amendment code charter index scheme operation`.split(
    /\s+/,
  ),
)
const KNOWN: ReadonlySet<string> = new Set(
  `covid covid-19 coronavirus omicron bitcoin ethereum internet web olympics christmas easter ramadan eid diwali hanukkah android
  iphone ipad islam christianity hinduism buddhism judaism hindi english arabic french spanish mandarin parliamentarian`.split(
    /\s+/,
  ),
)
const SINGLE = 1

/** "Norlund Rivers Act", "Lund Peace Prize", "Covid": names of things, not of persons, bodies or places. */
export const things: MendingRule = (words, names) =>
  names.map((name) => {
    if (name.kind === 'MISC') return name
    const size = name.last - name.first
    const last = words.facts[name.last - 1]
    if (last === undefined) return name
    const thing = size > SINGLE ? LAST.has(last.lower) && name.kind !== 'PER' : KNOWN.has(last.lower)
    return thing ? { ...name, kind: 'MISC' } : name
  })
