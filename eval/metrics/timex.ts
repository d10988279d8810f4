import type { TimexSpan } from '../read-timeml.ts'

/**
 * TempEval-3 task A (UzZaman and others 2013): strict (same span), relaxed (any overlap), and value and type F1, which
 * are relaxed F1 times the share of overlapped gold expressions whose best overlapping prediction has the same value.
 */
export function createTimexScore(): {
  readonly add: (gold: readonly TimexSpan[], predicted: readonly TimexSpan[]) => void
  readonly metrics: () => Readonly<Record<string, number>>
} {
  const count = {
    gold: 0,
    predicted: 0,
    strictGold: 0,
    relaxedGold: 0,
    strictPredicted: 0,
    relaxedPredicted: 0,
    value: 0,
    type: 0,
  }
  return {
    add: (gold, predicted) => {
      count.gold += gold.length
      count.predicted += predicted.length
      for (const time of gold) {
        const best = predicted.reduce<TimexSpan | null>((a, b) => (a !== null && !closer(time, b, a) ? a : b), null)
        if (best === null || shared(time, best) === 0) continue
        count.relaxedGold++
        if (same(time, best)) count.strictGold++
        if (time.value.trim() === best.value.trim()) count.value++
        if (time.type === best.type) count.type++
      }
      for (const time of predicted) {
        if (gold.some((other) => shared(time, other) > 0)) count.relaxedPredicted++
        if (gold.some((other) => same(time, other))) count.strictPredicted++
      }
    },
    metrics: () => {
      const relaxed = f1(share(count.relaxedPredicted, count.predicted), share(count.relaxedGold, count.gold))
      return {
        'strict F1': 100 * f1(share(count.strictPredicted, count.predicted), share(count.strictGold, count.gold)),
        'relaxed F1': 100 * relaxed,
        'value F1': 100 * relaxed * share(count.value, count.relaxedGold),
        'type F1': 100 * relaxed * share(count.type, count.relaxedGold),
        'relaxed precision': 100 * share(count.relaxedPredicted, count.predicted),
        'relaxed recall': 100 * share(count.relaxedGold, count.gold),
      }
    },
  }
}

/** Is `a` nearer to a gold expression than `b`: the same span, else more in common, else shorter. */
function closer(gold: TimexSpan, a: TimexSpan, b: TimexSpan): boolean {
  const [x, y] = [a, b].map((time) => [Number(same(gold, time)), shared(gold, time), time.start - time.end] as const)
  if (x === undefined || y === undefined) return false
  for (const n of [0, 1, 2] as const) if (x[n] !== y[n]) return x[n] > y[n]
  return false
}

function shared(a: TimexSpan, b: TimexSpan): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

function same(a: TimexSpan, b: TimexSpan): boolean {
  return a.start === b.start && a.end === b.end
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}
