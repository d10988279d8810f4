/** "1.1 million" must not come out as 1100000.0000000001. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15))
}
