/**
 * Value of a number in digits with its separators: "9,488", "12,34,567.89", "1.111,11", "2.5", "4e14"; null where it is
 * no number ("1.2.3", "192.168.0.1").
 */
export function digitValue(text: string): number | null {
  const [mantissa = '', exponent] = text.toLowerCase().split('e')
  const plain = plainDigits(mantissa)
  if (plain === null) return null
  const value = Number(exponent === undefined ? plain : `${plain}e${exponent}`)
  return Number.isFinite(value) ? value : null
}

function plainDigits(text: string): string | null {
  if (/^\d+$/.test(text)) return text
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(text)) return text.replaceAll(',', '')
  if (/^\d+\.\d+$/.test(text)) return text
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(text)) return text.replaceAll('.', '').replace(',', '.')
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return text.replaceAll('.', '')
  if (/^\d+,\d{1,2}$/.test(text)) return text.replace(',', '.')
  return null
}
