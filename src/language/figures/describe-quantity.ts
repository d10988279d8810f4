import { PARTICIPLES } from '../lang/en/figure-predicates.ts'
import type { Quantity } from './quantity.ts'

export type Described = {
  readonly quantity: Quantity
  readonly unit: string
  /** "51% of the vote": a part of what is counted. */
  readonly partitive: boolean
  readonly counted: string | null
  readonly predicate: string | null
  /** The word of the text that says it, where it is a participle. */
  readonly participle: string | null
  readonly qualifiers: readonly string[]
  readonly placeName: string | null
}

/** The quantity in words a reader understands: "people killed in Gaza", "offer per share", "age". */
export function describeQuantity(described: Described): string {
  const { quantity, unit, counted, predicate, qualifiers, placeName } = described
  const place = placeName ? ` in ${placeName}` : ''
  const participle = predicate ? (described.participle ?? PARTICIPLES.get(predicate) ?? regular(predicate)) : ''
  switch (quantity.kind) {
    case 'count': {
      const extra = qualifiers.filter(
        (word) => word !== 'one of' && word !== 'some of' && !/^(?:since|per) /.test(word),
      )
      const rate = qualifiers.filter((word) => word.startsWith('per '))
      return [...extra, unit || 'number', ...rate, participle].filter(Boolean).join(' ') + place
    }
    case 'age':
      return 'age'
    case 'money':
      return [...qualifiers.filter((word) => !word.startsWith('per')), counted ?? 'sum', quantity.per]
        .filter(Boolean)
        .join(' ')
    case 'percentage':
    case 'percentagePoints':
      if (counted && (predicate === 'fall' || predicate === 'rise')) return `${predicate} of ${counted}`
      if (counted && !described.partitive && unit !== 'share') return [...former(qualifiers), counted].join(' ')
      return `share of ${counted ?? 'the whole'}`
    case 'measure':
      if (counted && /point$/.test(unit) && (predicate === 'fall' || predicate === 'rise'))
        return `${predicate} of ${counted}`
      if (unit === 'magnitude') return [...former(qualifiers), unit].join(' ')
      return counted ? [...qualifiers, counted].join(' ') : unit
    case 'duration':
      return counted ? `${unit} of ${counted}` : unit
    default:
      return [quantity.kind, counted].filter(Boolean).join(' of ')
  }
}

function former(qualifiers: readonly string[]): readonly string[] {
  return qualifiers.includes('former') ? ['former'] : []
}

function regular(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  return /(?:^|[^aeiou])[aeiou][bdgkmnprt]$/.test(lemma) && lemma.length < 5
    ? `${lemma}${lemma.at(-1)}ed`
    : `${lemma}ed`
}
