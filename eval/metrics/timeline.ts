/** The texts of a timeline by day, "2011-02-15". */
export type DatedTexts = ReadonlyMap<string, string>

export type TimelineScores = {
  readonly 'date F1': number
  readonly 'ROUGE-1 F1': number
  readonly 'ROUGE-2 F1': number
}

const DAY_MS = 86_400_000

/**
 * F1 of the days, and ROUGE with aligned days (align+ m:1 of Martschat & Markert 2017, without stemming): each day goes
 * with the day of the other side that costs least, by (1 - 1/(1 + days apart)) * (1 - ROUGE-1 F1), and its shared
 * n-grams count 1/(1 + days apart). Percentages. The same figures as ../shared/tools/metrics/timeline.py.
 */
export function scoreTimeline(gold: DatedTexts, found: DatedTexts): TimelineScores {
  const right = [...found.keys()].filter((day) => gold.has(day)).length
  const rouge = (n: number) => 100 * harmonic(aligned(found, gold, n), aligned(gold, found, n))
  return {
    'date F1': gold.size + found.size ? (200 * right) / (gold.size + found.size) : 0,
    'ROUGE-1 F1': rouge(1),
    'ROUGE-2 F1': rouge(2),
  }
}

/** The share of the n-grams of one side that are found at the days of the other that its days go with. */
function aligned(source: DatedTexts, target: DatedTexts, n: number): number {
  const others = [...target].map(([day, text]) => ({ day, ones: gramsOf(text, 1), grams: gramsOf(text, n) }))
  let hit = 0
  let total = 0
  for (const [day, text] of source) {
    const ones = gramsOf(text, 1)
    const grams = gramsOf(text, n)
    total += sum(grams)
    const costs = others.map((other) => {
      const days = Math.abs(Date.parse(other.day) - Date.parse(day)) / DAY_MS
      const shared = overlap(ones, other.ones)
      const rouge = shared ? harmonic(shared / sum(other.ones), shared / sum(ones)) : 0
      return { other, days, cost: (1 - 1 / (1 + days)) * (1 - rouge) }
    })
    const best = costs.sort((a, b) => a.cost - b.cost || a.days - b.days || (a.other.day < b.other.day ? -1 : 1))[0]
    if (best) hit += overlap(grams, best.other.grams) / (1 + best.days)
  }
  return total ? hit / total : 0
}

type Grams = ReadonlyMap<string, number>

function gramsOf(text: string, n: number): Grams {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const counts = new Map<string, number>()
  for (let i = 0; i + n <= words.length; i++) {
    const gram = words.slice(i, i + n).join(' ')
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}

function overlap(a: Grams, b: Grams): number {
  let shared = 0
  for (const [gram, count] of a) shared += Math.min(count, b.get(gram) ?? 0)
  return shared
}

function sum(grams: Grams): number {
  let total = 0
  for (const count of grams.values()) total += count
  return total
}

function harmonic(a: number, b: number): number {
  return a + b ? (2 * a * b) / (a + b) : 0
}
