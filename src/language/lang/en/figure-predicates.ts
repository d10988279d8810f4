/**
 * Words that say the same of those counted, under one name. News tells of the same toll as "died", "dead", "lost their
 * lives", "were killed", "claimed the lives of": to a reader asking how many, these answer one question.
 */
export const PREDICATES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kill: 'kill die dead death fatality killing slay murder massacre execute perish decease deceased slaughter gun martyr martyred lifeless toll slaying fatal drown',
    injure: 'injure injury wound wounded injured hurt maim harm casualty burn',
    hospitalise: 'treat treatment hospitalise hospitalize hospitalized hospitalised hospitalisation hospitalization',
    arrest: 'arrest detain detention apprehend custody detainee arrested round jail imprison',
    charge: 'charge indict indictment accuse prosecute',
    convict: 'convict conviction guilty',
    abduct: 'abduct kidnap seize abduction kidnapping snatch hostage',
    release: 'release free freed liberate releasing freeing handover handing',
    hold: 'hold captive captivity remain missing unaccounted',
    miss: 'missing miss disappear vanish unaccounted',
    escape: 'escape flee escapee',
    displace: 'displace displaced homeless uproot displacement evacuate evacuation',
    rescue: 'rescue save rescued',
    trap: 'trap trapped stuck strand',
    infect: 'infect infection infected case',
    vote: 'vote ballot',
    protest: 'protest demonstrate march rally protester',
    destroy: 'destroy flatten level collapse raze demolish wreck ruin',
    damage: 'damage damaged',
    fall: 'fall drop decline slip slide tumble plunge decrease sink dip lose plummet shed lower slump',
    rise: 'rise increase grow gain climb jump surge soar advance edge up gained',
    offer: 'offer bid propose proposal approach takeover tender',
    buy: 'buy purchase acquire acquisition',
    demand: 'demand ask seek request',
    pay: 'pay payment settle settlement',
    fine: 'fine penalty penalise penalize',
    invest: 'invest investment',
    send: 'send deploy dispatch attend attendance deployment mobilise mobilize',
    employ: 'employ staff workforce',
    carry: 'carry aboard board',
    cost: 'cost price',
    use: 'use serve',
  }).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
)

/** Past participles of names above that do not end in -ed by rule. */
export const PARTICIPLES: ReadonlyMap<string, string> = new Map([
  ['hold', 'held'],
  ['miss', 'missing'],
  ['fall', 'fall'],
  ['rise', 'rise'],
  ['buy', 'bought'],
  ['pay', 'paid'],
  ['send', 'sent'],
  ['trap', 'trapped'],
  ['free', 'freed'],
  ['take', 'taken'],
  ['carry', 'carried'],
  ['hit', 'hit'],
  ['win', 'won'],
  ['lose', 'lost'],
  ['leave', 'left'],
  ['find', 'found'],
  ['give', 'given'],
  ['see', 'seen'],
  ['make', 'made'],
  ['build', 'built'],
  ['shoot', 'shot'],
  ['bring', 'brought'],
  ['show', 'shown'],
  ['sell', 'sold'],
  ['steal', 'stolen'],
  ['cut', 'cut'],
  ['set', 'set'],
  ['fight', 'fighting'],
  ['wear', 'wearing'],
  ['meet', 'met'],
  ['sue', 'sued'],
  ['become', 'become'],
  ['let', 'let'],
  ['shake', 'shaken'],
  ['keep', 'kept'],
  ['get', 'got'],
  ['tell', 'told'],
  ['say', 'said'],
  ['know', 'known'],
  ['think', 'thought'],
  ['catch', 'caught'],
  ['feel', 'felt'],
  ['grow', 'grown'],
  ['drive', 'driven'],
  ['fly', 'flown'],
  ['write', 'written'],
  ['speak', 'spoken'],
  ['choose', 'chosen'],
  ['break', 'broken'],
  ['eat', 'eaten'],
  ['go', 'gone'],
  ['come', 'come'],
  ['run', 'run'],
  ['draw', 'drawn'],
  ['throw', 'thrown'],
  ['begin', 'begun'],
  ['stand', 'stood'],
  ['spend', 'spent'],
  ['lead', 'led'],
  ['read', 'read'],
  ['hear', 'heard'],
  ['put', 'put'],
  ['teach', 'taught'],
  ['understand', 'understood'],
  ['strike', 'struck'],
  ['sleep', 'slept'],
  ['swear', 'sworn'],
  ['withdraw', 'withdrawn'],
  ['live', 'living'],
  ['work', 'working'],
  ['wait', 'waiting'],
  ['use', 'using'],
  ['remain', 'remaining'],
  ['watch', 'watching'],
  ['vote', 'voting'],
  ['protest', 'protesting'],
  ['attend', 'attending'],
  ['flee', 'fled'],
  ['lay', 'laid'],
  ['sink', 'sunk'],
  ['hurt', 'hurt'],
  ['seek', 'sought'],
  ['bind', 'bound'],
])

/** Said of persons only: where such a word has no noun beside its number, people are counted. */
export const OF_PEOPLE: ReadonlySet<string> = new Set([
  'kill',
  'injure',
  'hospitalise',
  'arrest',
  'abduct',
  'displace',
  'rescue',
  'trap',
  'infect',
  'miss',
  'escape',
  'convict',
  'survive',
])

/** Verbs and nouns that only say that a number is there: what is counted and said stands elsewhere. */
export const LIGHT: ReadonlySet<string> = new Set(
  'be have do say report tell fear presume assume understand think know expect consider deem reach stand put rise climb total number amount come include include involve exceed surpass top hit pass set remain estimate believe confirm show reveal add give make need start begin continue leave become seem appear'.split(
    ' ',
  ),
)

/** "The toll", "the number of", "a total of": heads that hand the counting on to what follows them. */
export const TALLIES: ReadonlySet<string> = new Set(
  'number toll total count tally figure sum group crowd crew staff army convoy fleet delegation party family team list handful majority minority rest proportion share percentage part estimate estimates least most pair couple dozen batch host range series'.split(
    ' ',
  ),
)

/** Objects that make the verb beside them mean death: "lost their lives", "claimed the lives of", "took the life". */
export const LIVES: ReadonlySet<string> = new Set(['life', 'lives'])

/** Nouns for persons, for counting and for "no": the wider word comes with each where one fits better than people. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  'people person civilian man woman child boy girl baby infant toddler teenager teen youth youngster adult pensioner passenger driver motorist pedestrian cyclist rider crew crewman resident villager citizen national local tourist visitor traveller traveler migrant refugee student pupil schoolgirl schoolboy schoolchild teacher worker employee staff miner fisherman farmer soldier troop serviceman officer policeman police firefighter medic paramedic doctor nurse patient victim survivor casualty hostage captive prisoner inmate detainee suspect gunman attacker assailant bomber militant fighter insurgent rebel terrorist extremist jihadist protester demonstrator activist supporter fan spectator voter delegate member lawmaker senator deputy minister official diplomat journalist reporter photographer worshipper settler pilgrim guest shopper customer user subscriber defendant plaintiff witness relative other family parent mother father daughter son brother sister friend colleague individual human life body dead injured wounded missing evacuee homeless candidate nominee director leader lawyer expert athlete player actor sailor pilot guard commander recruit volunteer neighbour neighbor bystander responder rescuer gang-member criminal offender'.split(
    ' ',
  ),
)

/** Besides persons, what "no" counts as zero: "no deaths were reported". */
export const ZERO_NOUNS: ReadonlySet<string> = new Set(
  'death fatality casualty injury arrest survivor victim shot missile rocket case infection charge ransom aftershock damages'.split(
    ' ',
  ),
)

/** Words for persons that say no more than "people" when two counts are compared. */
export const PLAIN_PEOPLE: ReadonlySet<string> = new Set(
  'people person other life individual human being victim body casualty dead injured wounded fatality death'.split(' '),
)

/** Participles that have become prepositions and say nothing of what is counted. */
export const PREPOSITIONAL: ReadonlySet<string> = new Set(
  'according compared based including regarding following given concerning owing depending excluding'.split(' '),
)
