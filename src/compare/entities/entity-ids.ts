import { normal } from '../../language/names/gazetteer.ts'

/**
 * Ids made of the name, so that an article that comes later changes no other entity's: "e:ana-ruiz", and with a number
 * where two entities have one name.
 */
export function createEntityIds(): (name: string) => string {
  const used = new Map<string, number>()
  return (name) => {
    const slug =
      normal(name)
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '') || 'unnamed'
    const times = (used.get(slug) ?? 0) + 1
    used.set(slug, times)
    return times === 1 ? `e:${slug}` : `e:${slug}:${times}`
  }
}
