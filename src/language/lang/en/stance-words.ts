/**
 * How English says that somebody denies or admits what they are accused of, and that something is or is not decided: closed
 * classes, made by hand from general grammars and dictionaries of English. Alternatives of regular expressions.
 */

/** Verbs of denial, all forms. */
export const DENYING =
  'den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|contest(?:s|ed|ing)?|repudiat(?:e|es|ed|ing)'

/** Nouns for what somebody is accused of, whatever it is. */
export const GUILT =
  'charges?|accusations?|allegations?|wrongdoing|wrong-doing|involvement|role|part|responsibility|guilt|misconduct|complicity|collusion|culpability|liability|blame'

/** Said by or of somebody who denies all. */
export const INNOCENCE =
  'plead(?:s|ed|ing)? (?:not guilty|innocent)|pled not guilty|(?:maintain(?:s|ed|ing)?|protest(?:s|ed|ing)?|proclaim(?:s|ed|ing)?|insist(?:s|ed|ing)? on|assert(?:s|ed|ing)?) (?:his|her|their|its|my|our) innocence|(?:did|done|do) nothing wrong|(?:insist(?:s|ed|ing)?|maintain(?:s|ed|ing)?|say(?:s|ing)?|said|claim(?:s|ed|ing)?)(?: that)? (?:he|she|they|i|it|we) (?:is|was|are|were|am) (?:innocent|not guilty)'

/** Said of somebody who admits it. */
export const ADMISSION =
  'plead(?:s|ed|ing)? guilty|pled guilty|admit(?:s|ted|ting)? (?:(?:to|all|the|his|her|their|its|any|some|full) )*(?:charges?|guilt|wrongdoing|responsibility|role|involvement|misconduct)|confess(?:es|ed|ing)?'

/** Before a verb or noun for what may be done: it is not decided. */
export const UNDECIDED =
  "undecided|(?:before|without) (?:deciding|making a decision)|(?:not|never|yet to|n['’]t)(?: yet)? (?:decided?|made up (?:his|her|their|its) minds?|settled)|(?:is|are|was|were|be|been) (?:still )?(?:considering|weighing|mulling|deliberating|deciding)|decid(?:e|ing) (?:on|whether)|whether or not to"

/** Before a verb for what will be done: it is decided. */
export const DECIDED =
  "will|would|shall|['’]ll|going to|(?:plans?|planned|planning|intends?|intended|intending|vow(?:s|ed)?|pledge[sd]?|promise[sd]?|decided|determined|resolved|set|due) to"

/** Kinds of act by which somebody takes a stand, with the verbs for each, lemmas; after Levin 1993 (sections 29.2, 33, 37). */
export const STANCE_VERBS: Readonly<
  Record<'support' | 'reject' | 'demand' | 'accuse' | 'promise' | 'decline', string>
> = {
  support:
    'support back endorse welcome praise applaud hail defend commend salute laud favour favor justify champion tout cheer celebrate thank congratulate',
  reject:
    'reject dismiss deny condemn denounce criticise criticize blast slam decry deplore oppose lambast lambaste rebuke assail deride mock ridicule refute rebut dispute contest doubt question challenge lament deplore disavow repudiate chide berate bemoan castigate excoriate disparage',
  demand: 'demand urge request press implore beg insist plead appeal advise encourage',
  accuse: 'accuse blame fault allege charge',
  promise: 'vow pledge promise threaten swear intend commit',
  decline: 'decline refuse',
}

/** Verbs for bringing something about by asking for it, lemmas, and the nouns that stand in "at the request of". */
export const ASKING_VERBS: ReadonlySet<string> = new Set(
  'ask request propose suggest initiate invite instigate'.split(' '),
)
export const ASKING_NOUNS = 'request|invitation|initiative|insistence|urging|behest|suggestion|instigation|proposal'

/** Said of who did something, where that is open. */
export const IN_DISPUTE = 'unclear|disputed|in dispute|not clear|unknown|contested|a matter of dispute'

/** Verbs of denial and of doubt before a number that others give. */
export const DOUBTING =
  "doubt(?:s|ed|ing)?|question(?:s|ed|ing)?|challeng(?:e|es|ed|ing)|(?:do|does|did)(?: not|n['’]t) (?:believe|trust)|cast(?:s|ing)? doubt on"
/** Nouns for a number of people or things as somebody gives it. */
export const COUNT_NOUNS = 'number|toll|figure|count|tally|total|estimate'
