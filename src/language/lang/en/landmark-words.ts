/**
 * Nouns for things that something can happen in or beside, and where that is not the same: buildings, ways, waters,
 * grounds. Lower case, singular. Made by hand from general vocabularies of English.
 */
export const LANDMARK_NOUNS: ReadonlySet<string> = new Set(
  `airport apartment arena bank bar barn barracks base basement bathroom bay beach bedroom bridge building bunker bus cabin cafe
café camp canal car carriage casino castle cathedral cave cell cellar cemetery chapel church cinema classroom clinic club college
compound corridor courthouse courtroom courtyard dam depot dock dormitory embassy factory farm ferry field forest fort fortress
garage garden gate gym hall harbour harbor hangar hospital hostel hotel house hut jail kitchen lake library lift elevator lorry
mall mansion market marketplace mine mosque motel museum nightclub office palace park pavilion pharmacy pier plant pool port prison pub
quarry refinery reservoir restaurant river room school shed shelter shop shopping-centre shrine skyscraper square stadium
stairwell station store street studio subway synagogue tent terminal theatre theater toilet tower train tram truck tunnel underpass university van
villa village warehouse well wood workshop yard zoo`
    .trim()
    .split(/\s+/),
)

/** Before such a noun: within it, and beside it. */
export const WITHIN = ['in', 'inside', 'within']
export const BESIDE = [
  'near',
  'near to',
  'next to',
  'outside',
  'outside of',
  'close to',
  'beside',
  'adjacent to',
  'not far from',
  'in front of',
  'behind',
  'opposite',
]
