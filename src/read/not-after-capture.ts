import type { DateKnown } from '../model/types.ts'

/** A date of publication that is not known, bounded by when the page was fetched or saved (ISO 8601). */
export function notAfterCapture(published: DateKnown, captured: string): DateKnown {
  const { value, basis, earliest, latest, because } = published
  if (basis !== 'unknown' || value !== null) return published
  const bounded = latest !== null && !(new Date(captured) < new Date(latest))
  if (bounded || (earliest !== null && captured.slice(0, 10) < earliest.slice(0, 10))) return published
  const reason = `it was saved on ${captured}, so it was not published after`
  return { ...published, latest: captured, because: because === null ? reason : `${because}; ${reason}` }
}
