/** Opens what an address points into where it is folded away, and brings it into view. */
export function openFold(): void {
  const target = targetOf(location.hash)
  if (!target) return
  let folded = false
  for (
    let fold = target.closest<HTMLDetailsElement>('details:not([open])');
    fold;
    fold = fold.parentElement?.closest<HTMLDetailsElement>('details:not([open])') ?? null
  ) {
    fold.open = true
    folded = true
  }
  if (folded) target.scrollIntoView()
}

/** The element an address within the page stands for. */
export function targetOf(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)))
  } catch {
    return null // half a per cent sign: no address of ours
  }
}
