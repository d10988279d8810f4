/**
 * Nouns for events of the news that the list made from WordNet lacks, with the verb they stand beside, and nouns of that
 * list that news seldom uses of something that happens.
 */
export const NEWS_EVENT_NOUNS = `
meeting meet
talks talk
summit meet
ceasefire
truce
lawsuit sue
suit sue
takeover acquire
acquisition acquire
merger merge
agreement agree
deal agree
accord agree
offensive attack
airstrike strike
raid raid
bombing bomb
coup
riot riot
tragedy
disaster
accident
incident
quake
tremor
tsunami
hurricane
flood flood
fire
blaze
famine
outbreak
pandemic
ruling rule
verdict convict
trial try
speech speak
hearing hear
referendum vote
poll vote
inauguration inaugurate
funeral
wedding marry
birth bear
death die
case sue
arson burn
suicide die
investigation investigate
killing kill
tour tour
trip visit
phone-call call
rally rally
march march
demonstration demonstrate
`

export const SELDOM_EVENTS = new Set(
  `index radio cloud copy factor average subscription equipment furniture clothing volume act action activity adventure art aid area bank bar base basis being bill body book business care cause center
  centre change charge class close company computer concern condition control cost country course craft credit crew cross
  culture cut damage dance date day design detail document drawing dress drink drive education effect effort end engine
  estate evidence exercise experience extent face fact feeling field figure film finding floor food force form front
  function fund game glass government group growth guard hand head health help history hold home host house idea
  implication industry influence information interest issue item job judgment kind knowledge land law lead leadership
  leave level life light line list living load look lot love machine make management mark market match matter measure
  mind mix model move music name nature need network news note number object office operator opinion order organisation
  organization outlook package page paper part pass past path pattern people period place plan plant play point policy
  politics position post power practice present pressure price print problem process product production program programme
  project property public purpose question range rank rate record relation repair report request research respect rest
  result return review right risk role room round row rule run safety saving scale scene school season seat section sense
  series service set shape share ship show side sign site size skill society song sort sound source space sport staff
  stage stand standard start state stock store story stream strength stress structure study style subject supply support
  surface survey system table task tax team test text theory thing thought time title tool touch track trade traffic
  training transport travel treatment trend truth turn type understanding union use user value view walk wall watch water
  wave way weight will wind wish wonder word work world writing`.split(/\s+/),
)
