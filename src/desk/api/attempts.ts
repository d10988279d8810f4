/** Wrong passwords that one address may try in a window, and all together. */
const PER_ADDRESS = 10
const IN_ALL = 100
/** Milliseconds. */
const WINDOW = 5 * 60_000
/** Addresses that are kept in mind. */
const MOST_ADDRESSES = 10_000

/** Counts wrong passwords, so that they cannot be tried one after the other. */
export function createAttempts(clock: () => number) {
  let begun = clock()
  let all = 0
  const byAddress = new Map<string, number>()
  const turn = (): void => {
    if (clock() - begun < WINDOW) return
    begun = clock()
    all = 0
    byAddress.clear()
  }
  return {
    /** Seconds to wait before this address may try again; null where it may now. */
    wait: (address: string): number | null => {
      turn()
      const tooMany = all >= IN_ALL || (byAddress.get(address) ?? 0) >= PER_ADDRESS
      return tooMany ? Math.ceil((begun + WINDOW - clock()) / 1000) : null
    },
    /** Counts a try before it is known to be wrong: many that come at once count as many. */
    tried: (address: string): void => {
      turn()
      all += 1
      if (byAddress.size < MOST_ADDRESSES || byAddress.has(address))
        byAddress.set(address, (byAddress.get(address) ?? 0) + 1)
    },
    /** Takes back a try that turned out right. */
    right: (address: string): void => {
      all = Math.max(0, all - 1)
      const own = byAddress.get(address)
      if (own !== undefined) byAddress.set(address, Math.max(0, own - 1))
    },
  }
}
