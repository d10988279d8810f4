/**
 * Time zones as datelines and bylines write them, with their offset. Left out: letters that stand for several zones
 * in news of comparable weight (CST, AST). IST is read as India's: outlets of Ireland and Israel do not write it.
 */
const fixed: Readonly<Record<string, string>> = {
  GMT: '+00:00',
  UTC: '+00:00',
  UT: '+00:00',
  Z: '+00:00',
  BST: '+01:00',
  WAT: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  CAT: '+02:00',
  SAST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  EAT: '+03:00',
  MSK: '+03:00',
  PKT: '+05:00',
  IST: '+05:30',
  NPT: '+05:45',
  WIB: '+07:00',
  HKT: '+08:00',
  SGT: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
}

/** Standard offsets, in hours, of the US zones that are written without saying summer or winter. */
const american: Readonly<Record<string, number>> = { ET: -5, CT: -6, MT: -7, PT: -8 }

/** Offset ("+05:30") of a zone's letters on a day; null where they do not tell one. */
export function zoneOffset(letters: string, day: string): string | null {
  const name = letters.toUpperCase()
  const known = fixed[name]
  if (known !== undefined) return known
  const standard = american[name]
  if (standard === undefined) return null
  const hours = standard + (isAmericanSummer(day) ? 1 : 0)
  return `-${String(-hours).padStart(2, '0')}:00`
}

/** US summer time since 2007: second Sunday of March to first Sunday of November. */
function isAmericanSummer(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  if (month < 3 || month > 11) return false
  if (month > 3 && month < 11) return true
  const firstSunday = 1 + ((7 - new Date(Date.UTC(year, month - 1, 1)).getUTCDay()) % 7)
  return month === 3 ? date >= firstSunday + 7 : date < firstSunday
}
