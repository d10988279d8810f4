const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** "3 minutes ago", "just now"; of what is older than a week, its day. */
export function ago(iso: string, now: Date): string {
  const seconds = (now.getTime() - Date.parse(iso)) / 1000
  if (seconds > 7 * 86_400) return `on ${iso.slice(0, 10)}`
  for (const [unit, length] of UNITS) {
    const n = Math.floor(seconds / length)
    if (n >= 1) return `${n} ${unit}${n === 1 ? '' : 's'} ago`
  }
  return 'just now'
}
