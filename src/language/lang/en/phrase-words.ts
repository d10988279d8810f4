/** Nouns for a state's rulers; after a demonym or a capital they stand for the state. */
export const RULER_NOUNS = 'regime government authorities administration entity junta leadership rulers state'
/** Nouns that stand for a state only after one of the words of STATE_WORDS. */
export const LOADED_RULER_NOUNS = 'occupation occupier enemy forces'
/** Of these, those that without an owner stand for a state's rulers: "the government". */
export const BARE_RULER_NOUNS = 'regime government authorities junta'
/** Words for a state that are neither its name, its people's nor its capital's: word, state. Common knowledge. */
export const STATE_WORDS: readonly (readonly [string, string])[] = [
  ['zionist', 'Israel'],
  ['tel aviv', 'Israel'],
  ['kremlin', 'Russia'],
  ['westminster', 'United Kingdom'],
  ['whitehall', 'United Kingdom'],
]
/** Nouns for an armed or political group. */
export const ARMED_NOUNS =
  'group movement militia faction organisation organization insurgency sect outfit network guerrilla front party resistance force gang cell formation'
/** Nouns for a business. */
export const COMPANY_NOUNS =
  'company firm business chipmaker carmaker maker manufacturer giant bank airline retailer insurer lender startup start-up developer producer supplier operator publisher brand group conglomerate corporation suitor buyer bidder acquirer target rival powerhouse titan behemoth designer vendor'
/** Nouns that name a person by what he or she is, beside the nouns of offices and trades. */
export const PERSON_NOUNS =
  'owner founder holder master associate confidant confidante ally tycoon magnate mogul boss chief strongman challenger rival competitor contender veteran firebrand hardliner rebel dissident insider outsider loyalist suspect defendant culprit gunman militant attacker assailant shooter bomber perpetrator killer driver pilot national fugitive villain hero heroine baron kingpin warlord dictator ruler leader mastermind survivor victim hopeful frontrunner favourite favorite figure celebrity icon critic defender opponent supporter backer donor staffer lieutenant protege mentor friend foe enemy nemesis native immigrant migrant refugee resident pensioner'
/** Verbs that give their object another name: "called it a sham"; with "as" or without. */
export const CALLING_VERBS = 'call brand dub label term deem'
export const CALLING_AS_VERBS =
  'describe dismiss denounce decry condemn characterise characterize hail portray brand label deride blast slam refer regard view depict paint cast frame tout bill mock ridicule lambast reject praise'
/** Verbs by which something is said to be something, with the word before it: "amounts to a coup". */
export const BEING_VERBS: readonly (readonly [string, string | null])[] = [
  ['amount', 'to'],
  ['constitute', null],
  ['represent', null],
  ['mark', null],
]
/** Nouns that only hold what stands before them: "the fraud scandal" is the fraud, as it is told. */
export const SHELL_NOUNS =
  'theory narrative claim allegation accusation charge scandal affair saga row issue question matter story conspiracy case plot'
/** Nouns by which nothing is called: parts, measures, times, and what stands for a thing told elsewhere. */
export const EMPTY_NOUNS =
  'time day week month year hour minute morning afternoon evening night weekend moment today yesterday tomorrow decade century way part lot number percent percentage side end beginning rest kind sort type thing fact example reason result course case point place area amount level series set list group pair half majority minority member people person man woman other one copy word term sentence statement remark comment interview question answer article story report email letter tweet post page paragraph photo picture image video caption header newsletter headline name title role position head hand eye face back front top bottom middle life home world country nation state government official authority spokesman spokeswoman spokesperson reporter journalist editor source percent dollar pound euro'
/** What witnesses call what they saw, of whatever event. */
export const SCENE_NOUNS = 'scene carnage chaos pandemonium mayhem bedlam havoc panic confusion commotion turmoil'
/** Nouns that tell another kind of event after a word of its field: "legal assault" is a suit. Field, kind of event. */
export const FIELDS: readonly (readonly [string, string])[] = [
  ['legal', 'sue'],
  ['court', 'sue'],
  ['takeover', 'acquire'],
  ['bidding', 'acquire'],
  ['merger', 'acquire'],
  ['rescue', 'rescue'],
  ['relief', 'aid'],
  ['search', 'search'],
  ['peace', 'meet'],
  ['cyber', 'hack'],
  ['cybersecurity', 'hack'],
  ['security', 'hack'],
]
export const FIELD_NOUNS =
  'attack breach intrusion challenge action move manoeuvre maneuver fight battle offensive bid broadside effort attempt saga approach war assault operation mission work drive race push'
/** Words for an event of whatever kind that judge it. */
export const JUDGING_NOUNS =
  'incident tragedy disaster catastrophe calamity ordeal nightmare atrocity outrage horror fiasco debacle bloodbath'
/** Determiners by whether they point at something known. */
export const POINTING = 'the this that these those its his her their our my your'
/** Nouns that tell a kind of event (see event-kinds.ts) though no verb stands beside them. */
export const KINDRED_NOUNS: readonly (readonly [string, string])[] = [
  ['collusion', 'conspire'],
  ['plot', 'conspire'],
  ['meddling', 'meddle'],
  ['interference', 'meddle'],
  ['obstruction', 'obstruct'],
  ['fraud', 'defraud'],
  ['bribery', 'bribe'],
  ['corruption', 'bribe'],
  ['misconduct', 'misbehave'],
  ['wrongdoing', 'misbehave'],
  ['espionage', 'spy'],
  ['sabotage', 'sabotage'],
  ['harassment', 'harass'],
  ['tie-up', 'acquire'],
  ['mega-deal', 'acquire'],
  ['buyout', 'acquire'],
  ['megadeal', 'acquire'],
  ['swap', 'exchange'],
  ['bloodbath', 'attack'],
  ['pogrom', 'attack'],
  ['onslaught', 'attack'],
  ['rampage', 'attack'],
  ['cyberattack', 'hack'],
  ['break-in', 'rob'],
  ['pile-up', 'crash'],
  ['speech', 'present'],
  ['address', 'present'],
  ['slideshow', 'present'],
  ['lecture', 'present'],
]
/** Kinds of events that tell one matter, and further nouns for it where a story is about it: kinds, nouns. */
export const MATTERS: readonly (readonly [string, string])[] = [
  ['acquire offer', 'deal agreement transaction tie-up combination buyout approach takeover'],
  ['free exchange', 'deal swap exchange release handover'],
  ['crash', 'incident accident collision disaster tragedy'],
  ['quake', 'disaster catastrophe tragedy'],
  ['sue', 'case complaint litigation action challenge'],
  ['agree truce', 'deal pact accord truce ceasefire'],
  [
    'attack bomb shoot kill',
    'incident violence bloodshed tragedy carnage slaughter massacre killing bloodbath mayhem horror',
  ],
  ['elect vote', 'poll contest race ballot'],
  ['hack', 'attack cyberattack intrusion incident theft leak break-in compromise'],
  ['investigate', 'case matter probe inquiry witch-hunt'],
  ['dismiss resign', 'ouster departure exit sacking firing dismissal removal shake-up'],
  ['arrest', 'detention capture'],
  ['strike walkout', 'stoppage action dispute'],
  ['protest', 'unrest demonstration march rally riot disorder violence'],
]
/** Verbs whose object is what their subject does: "launched an operation". */
export const DOING_VERBS =
  'launch carry conduct mount stage wage begin start commit perpetrate order plan unleash execute'
/** Words that are never part of a description before a name, whatever their tag. */
export const CLOSED_WORDS =
  'a an the this that these those and or but nor so as at by for from in into of off on onto out over to under up with without after before about against between during than then when where while who whom whose which what why how if because since until though although he she it they we you i him her them us me his its their our your my not no is are was were be been being am has have had do does did will would can could may might shall should must said says say told'
/** Kinds of events that go on for long: told at several times they are one matter. */
export const LASTING_KINDS = 'acquire offer sue elect vote agree truce negotiate'
/** Those who fight for a group; definite or told with contempt they stand for the group of a story. Lemmas. */
export const FIGHTER_NOUNS =
  'militant rebel extremist jihadist jihadi islamist insurgent terrorist fighter guerrilla separatist bandit captor kidnapper hijacker gangster criminal thug fanatic combatant'
/** Persons by a part that one person has in a story: "the defendant", "the tycoon". */
export const PART_NOUNS =
  'defendant accused suspect culprit convict fugitive tycoon magnate mogul billionaire millionaire strongman incumbent challenger contender candidate frontrunner hardliner gunman attacker killer mastermind ringleader grandfather grandad grandmother widow'
/** Persons by what they are whatever the story is about: such a word means one spoken of just before. */
export const EPITHET_NOUNS =
  'tycoon magnate mogul billionaire millionaire strongman hardliner grandfather grandad grandmother grandma widow pensioner veteran firebrand'
/** People by what they are, told in the plural without a name: "the freed girls". Lemmas. */
export const PEOPLE_NOUNS =
  'girl boy woman man child kid teenager youth student pupil schoolgirl schoolboy schoolchild daughter son captive hostage detainee prisoner inmate passenger commuter worker miner employee survivor victim refugee migrant immigrant alien newcomer protester demonstrator rioter marcher agitator looter villager resident inhabitant settler soldier serviceman sailor officer policeman rescuer firefighter aide adviser advisor staffer defendant plaintiff journalist doctor nurse farmer teacher tourist pilgrim fan supporter voter shareholder investor member activist volunteer consumer customer user client subscriber taxpayer motorist hacker thief wrongdoer intruder crook robber burglar criminal attacker assailant tenant homeowner patient parent relative neighbour neighbor lawmaker legislator shopper guest visitor reveller reveler spectator onlooker bystander'
/** People whom reports call by several nouns, a line each: told in the plural they are one group of a story. Lemmas. */
export const PEOPLE_KINDRED = [
  'migrant immigrant refugee alien newcomer',
  'protester demonstrator rioter marcher agitator',
  'student pupil schoolchild',
  'worker employee staffer',
  'villager resident inhabitant',
  'soldier serviceman',
  'officer policeman',
  'rescuer firefighter',
  'aide adviser advisor',
  'captive hostage',
  'detainee prisoner inmate',
  'child kid youngster',
  'customer consumer user client subscriber',
  'hacker thief wrongdoer intruder crook criminal',
  'attacker assailant',
  'lawmaker legislator',
  'onlooker bystander spectator',
  'reveller reveler',
  'neighbour neighbor',
]
/** Offices and parts that go by several nouns, a line each: "the bureau's chief" is its director. Lemmas. */
export const ROLE_KINDRED = [
  'leader ruler dictator strongman despot tyrant autocrat',
  'director chief head boss',
  'lawyer attorney counsel solicitor',
  'spokesman spokeswoman spokesperson',
  'representative congressman congresswoman lawmaker legislator',
  'tycoon magnate mogul billionaire',
  'businessman entrepreneur',
]
/** People by what befell them or whose they are: they stand for the people a story tells of most. Lemmas. */
export const HELD_NOUNS = 'captive hostage detainee victim survivor daughter son'
/** Nouns that tell things, though verbs of the same form tell events: no event is called so. Lemmas. */
export const THING_NOUNS =
  'file record document paper cable letter message text tape clip block drive cover note post tank legislation bill law act measure statute job tax well closure'
