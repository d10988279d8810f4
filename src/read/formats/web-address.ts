/** An address of the web in its normal form; null for all else. */
export function webAddress(value: unknown, base?: string): string | null {
  const url = typeof value === 'string' ? URL.parse(value.trim().replace(/^feed:(?=\/\/)/i, 'https:'), base) : null
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null
}
