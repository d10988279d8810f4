/** Abbreviations before which a name or a number stands, so that their full stop does not end a sentence. */
const BEFORE_NAMES = `mr mrs ms mx dr prof gen lt col sgt maj capt cmdr adm brig cpl pvt sr rev hon fr msgr st ste mt ft gov
lieut sen rep reps sens pres supt det insp dep amb atty messrs mme mlle sig fig figs vol pp vs v cf approx ca ed eds arch
attn pfc sgts gens cpt tel ext mgr`

/** Abbreviations that can end a sentence too; what follows tells. */
const OTHERS = `inc corp co ltd llc plc bros jr sr esq etc al jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed
thu thur thurs fri sat sun ave blvd rd dept univ assn intl govt est dist ala ariz ark calif colo conn del fla ga ill ind kan
ky la md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que hr hrs min mins yr yrs lb lbs oz
no nos ph.d viz incl tbsp tsp mph div ref`

/** Words that are common words too, and abbreviations only before a digit ("No. 5") or inside a longer name. */
const ONLY_BEFORE_NUMBERS = 'no nos fig figs vol pp p art sec ch ext'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

export const abbreviations = {
  beforeNames: words(BEFORE_NAMES),
  others: words(OTHERS),
  onlyBeforeNumbers: words(ONLY_BEFORE_NUMBERS),
  /** Abbreviations that are frequent words as well when they end a sentence: a full stop after them is no part of them then. */
  alsoWords: words(
    'mar jun sat sun wed la pa ill ind miss mo ore wash no ref art ed mon min del ga me arch det fig ms st v p',
  ),
}

/** Words that begin a sentence far more often than they follow an abbreviation within one. */
export const sentenceStarters = words(
  `the a an this that these those it he she they we i you there his her their its our my in on at by for from with after
before when while if although though as since until but and or so yet however also meanwhile instead moreover what who why how
where which not no nor some many most all both each every one two three several few another such more less then now here
according despite during under over among between because once even only just still perhaps maybe yesterday today earlier later
last next police officials`,
)
