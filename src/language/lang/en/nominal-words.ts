/** Nouns that stand for a body named before, lower case: those that name its sort, and those any body may be called. */
export const BODY_NOUNS: readonly string[] = `
academy administration agency airline alliance army assembly association authority bank board brigade bureau cabinet campaign carrier
chamber charity church club coalition college commission committee community confederation conference congress corporation council court
department division embassy federation force foundation front fund government guard hospital industry institute institution judiciary
junta league legislature manufacturer military militia ministry mission mosque movement museum navy network newspaper office
orchestra panel paper parliament party police publisher regulator retailer school secretariat senate service society station
supplier team tribunal union university watchdog website
`
  .trim()
  .split(/\s+/)
export const ANY_BODY_NOUNS: readonly string[] =
  'group company firm organisation organization body business chipmaker carmaker maker operator giant outfit start-up startup insurer lender'.split(
    ' ',
  )
export const PLACE_NOUNS: readonly string[] =
  'country nation state city town village province region island territory district capital county kingdom'.split(' ')
/** Words that may stand before a role without telling another person: "the former minister". */
export const LOOSE_MODIFIERS: readonly string[] =
  'former then late outgoing incoming veteran senior top longtime long-time embattled new old current ex ousted jailed disgraced acting interim'.split(
    ' ',
  )
/** Pronouns and what they may stand for. */
export const MALE_PRONOUNS: readonly string[] = ['he', 'him', 'his', 'himself']
export const FEMALE_PRONOUNS: readonly string[] = ['she', 'her', 'hers', 'herself']
export const THING_PRONOUNS: readonly string[] = ['it', 'its', 'itself']
export const OTHER_PRONOUNS: readonly string[] =
  'they them their theirs themselves i me my mine myself we us our ours ourselves you your yours'.split(' ')
export const RELATIVE_PRONOUNS: readonly string[] = ['who', 'whom', 'whose', 'which']
/** Verbs whose "it" stands for nothing. */
export const EMPTY_IT_VERBS: readonly string[] =
  'seem appear happen rain snow take turn emerge follow transpire matter remain become look sound'.split(' ')
