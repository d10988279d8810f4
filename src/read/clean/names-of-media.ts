/** Words that end the names of newspapers, broadcasters and agencies. */
const mediaWords = new Set(
  `agency bulletin chronicle courier daily dispatch echo enquirer examiner express gazette globe guardian herald
  independent inquirer journal ledger mail mercury mirror monitor network news newspaper newsroom newswire observer
  online post press radio record register reporter review sentinel standard star sun telegraph television tidings
  time times today tribune tv voice weekly wire world bureau`.split(/\s+/),
)
/** Sections that stand behind an outlet's name ("Daily Mercury Business"). */
const sections =
  / (?:business|sport|sports|politics|money|world|culture|opinion|lifestyle|tech|technology|science|health|travel|video|live|desk|news desk)$/i
/** Words of section labels and regions: a line with one is no person's name. */
const labelWords =
  /\b(?:world|news|top|story|stories|politics|business|sports?|opinion|analysis|courts?|crime|europe|asia|africa|america|middle|east|west|north|south|united|new|hong|saudi|sri|latin|central|home|live|latest|breaking|local|national|international|economy|culture|science|health|money|markets?|video|photos?|war|election|exclusive|special|report|the|front|page)\b/i

/** A line of few words, all but small ones capitalised, without figures. */
export function isNameLike(text: string): boolean {
  const words = text.split(' ')
  return (
    words.length <= 6 &&
    text.length <= 50 &&
    !/[\d.!?:;,"“”]/.test(text) &&
    words.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|the|and|de|la|le|al|&)$/.test(word))
  )
}

/** The outlet that a line names: it ends in a word of such names, or is "Voice of …". Null where it does not. */
export function outletIn(text: string): string | null {
  const name = text.replace(sections, '').trim()
  const words = name.split(' ')
  const last = words.at(-1)?.toLowerCase() ?? ''
  const known =
    mediaWords.has(last) ||
    /^(?:the )?(?:voice|radio|echo) (?:of )?\S/i.test(name) ||
    /^(?:the )?(?:daily|evening|morning|sunday|weekly) \S+$/i.test(name)
  return isNameLike(name) && known && words.length >= 2 && !/^(?:top|world|latest|breaking|local|more|all) /i.test(name)
    ? name
    : null
}

/** Outlets and agencies of one word that tells nothing of what they are. */
const singleWords = new Set(
  `reuters bloomberg breitbart politico axios vox slate quartz salon vice forbes fortune newsweek variety haaretz spiegel mashable
  gizmodo wired gawker jezebel techcrunch propublica alternet infowars sputnik xinhua bellingcat interfax ansa efe yonhap kyodo
  antara bernama dawn tass itar ukrinform unian meduza mediapart libération corriere bild focus stern welt standaard trouw
  barron's economist atlantic guardian independent telegraph intercept hill conversation`.split(/\s+/),
)

/**
 * The outlet that a line of one word (or "The" and one) right beside a headline names: "RT", "HuffPost", "Reuters". Null
 * where it may be a section, a place or a person.
 */
export function bareOutletIn(text: string): string | null {
  const name = text.trim()
  const word = name.replace(/^the /i, '')
  if (word.includes(' ') || labelWords.test(name)) return null
  const isSigned = /^\p{Lu}\p{Ll}+\p{Lu}[\p{L}]*$/u.test(word) && !/^(?:Mc|Mac|De|Di|La|Le|Van|Von)\p{Lu}/u.test(word)
  const isLetters = /^[A-Z]{2,5}$/.test(word)
  return isSigned || isLetters || singleWords.has(word.toLowerCase()) ? name : null
}

/** Could a line be a person's name alone? */
export function isPersonLike(text: string): boolean {
  const words = text.split(' ')
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    isNameLike(text) &&
    text !== text.toUpperCase() &&
    !labelWords.test(text) &&
    outletIn(text) === null
  )
}
