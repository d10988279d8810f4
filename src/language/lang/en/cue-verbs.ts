/**
 * English verbs that report what someone says, thinks, wants or makes of something, by the frame they take. Lemmas.
 * Made by hand from general grammars of English (Quirk et al. 1985, ch. 16; Levin 1993, sections 37 and 31).
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Speech: take a quotation, before or behind them, and most a that-clause. */
export const speechVerbs = words(`
  say tell add announce argue assert state claim declare explain note observe remark mention comment reply respond answer
  report write tweet post retweet insist maintain contend allege admit acknowledge concede confirm deny recall repeat
  reiterate stress emphasize emphasise underline underscore suggest warn predict promise pledge vow swear boast brag joke
  quip shout yell scream whisper cry exclaim ask inquire wonder continue conclude clarify complain lament protest object
  caution advise urge charge read recount recite propose propound proclaim pronounce testify attest opine muse reason
  counter retort rejoin interject chime chant sing sum offer declare inform notify remind assure reassure convince persuade
  point text email e-mail message blog praise deadpan snap agree disagree elaborate signal hint imply
  intone volunteer confide divulge disclose reveal guess speculate estimate calculate reckon theorize theorise stipulate
  affirm reaffirm profess preach teach spell relay relate narrate quote cite broadcast air publish
  disagree tout gush rave rant fume grumble gripe moan groan mutter mumble murmur plead beg implore pray demand order
  command instruct decree submit posit postulate hypothesize counsel recommend interrupt thunder bellow growl sigh laugh sneer scoff shrug concur rebut demur summarize summarise echo
  sob wail weep holler roar stammer chuckle giggle grin blurt enthuse joke lie recollect`)

/** Thought, feeling and evidence: take a that-clause or a question. */
export const clauseVerbs = words(`
 believe think know feel fear hope expect suspect doubt assume presume suppose understand realize realise worry wish
 anticipate foresee judge deem consider conclude dream forget remember imagine envision guess 
 learn hear discover find show indicate demonstrate reveal illustrate reflect signify suggest
 confirm agree disagree ascertain calculate estimate project forecast figure reckon regret resent dispute doubt fret
 rejoice marvel notice perceive sense recognize recognise accept grant trust intimate 
 request prefer propose recommend demand intend hypothesize allege fathom question debate
 wonder ponder discuss consider certify bet gamble argue rumor rumour`)

/** Take a gerund as what is denied, admitted or put forward: "denied taking money". */
export const gerundVerbs = words(
  'deny admit acknowledge propose suggest recommend advocate oppose contemplate consider discuss favor favour regret recall mention',
)

/** Wanting, planning and undertaking: take a to-infinitive as what is wanted. */
export const infinitiveVerbs = words(`
 want plan hope vow pledge promise seek decline refuse agree threaten decide intend aim expect wish prefer long yearn
 resolve propose offer swear volunteer demand ask desire claim consent 
 urge tell order instruct advise encourage persuade warn forbid command request beg
 implore invite call push press lobby pressure challenge remind recommend convince profess 
 consider`)

/** Taking a stand: the object is what the stand is about. */
export const objectVerbs = words(`
 criticize criticise praise condemn support oppose endorse reject deny denounce back defend dismiss blame accuse attack
 welcome applaud hail laud slam blast decry deplore lament mock ridicule question challenge dispute contest rebut refute
 disavow repudiate disown renounce protest propose suggest recommend favor favour advocate champion promote tout
 urge demand want prefer dislike love hate respect resent fear doubt trust distrust believe
 appreciate regret reaffirm reiterate repeat stress emphasize emphasise underline underscore highlight
 cite mention note acknowledge admit concede confirm recall describe explain discuss outline detail announce
 declare proclaim promise pledge vow threaten predict forecast foresee expect anticipate contemplate envision
 ponder report reveal disclose show indicate express voice thank congratulate commend salute rebuke scold
 chide berate lambast lambaste assail castigate chastise excoriate ridicule insult deride belittle disparage skewer
 rip bash trash invoke imply assert allege claim argue estimate recommend reassert affirm disapprove
 oppose resist protest reconsider rethink renew echo clarify elaborate bemoan
 downplay tease warn caution credit fault despise loathe detest abhor envy pity mourn condone
 justify rationalize extol favour`)

/** Naming and judging: "call X Y", "describe X as Y". */
export const namingVerbs = words(`
  call describe characterize characterise label dub term brand portray depict denounce dismiss regard view see consider deem
  cast paint hail condemn criticize criticise praise mock deride decry identify define present frame declare proclaim
  refer think acknowledge recognize recognise name cite slam blast attack tout know interpret perceive treat`)

/** Verbs that stand with a preposition before what they are about. */
export const prepositionVerbs: Readonly<Record<string, ReadonlySet<string>>> = {
  about: words(
    'talk speak complain worry ask joke tweet write warn think wonder lie brag boast rant fret care hear say know comment testify argue debate inquire muse tell gripe grumble tease question brief',
  ),
  for: words(
    'call push advocate argue press hope wish plead ask apologize apologise lobby appeal pray long yearn plan vote beg criticize argue',
  ),
  of: words(
    'tell inform notify speak warn complain think dream boast accuse approve disapprove conceive despair say hear know remind',
  ),
  to: words(
    'refer point object allude respond react reply commit admit testify confess appeal agree attest subscribe listen confess',
  ),
  on: words(
    'brief comment insist call focus remark elaborate expound weigh agree opine touch expand pounce dwell reflect',
  ),
  against: words('argue speak rail warn inveigh protest caution lash testify'),
  with: words('agree disagree sympathize sympathise differ concur quarrel argue identify side'),
  in: words('believe'),
  at: words('hint scoff lash rage sneer balk bristle jab swipe'),
  over: words('spar clash worry agonize agonise disagree fret quarrel'),
  into: words('rip tear lay light'),
}

/** Tell a size: "put the crowd at 15,000". */
export const sizingVerbs = words('put estimate value place peg reckon number price assess')

/** Their subject answers for the document that is their object. */
export const issuingVerbs = words('issue release publish file submit post circulate send sign write lodge table')

/** The content is denied. */
export const denyingVerbs = words('deny dispute refute rebut reject repudiate disavow contradict dismiss disclaim')

/** Verbs that report in the passive with a general source: "is said to", "is believed to", "was reported to". */
export const passiveVerbs = words(`
  say believe think report expect know allege consider understand rumor rumour estimate suppose presume suspect assume
  accuse describe call regard view see deem label dub charge fear hope criticize criticise praise condemn`)

/** Of an object: "accuse X of", "praise X for", "defend X as". */
export const chargePrepositions: Readonly<Record<string, ReadonlySet<string>>> = {
  of: words('accuse suspect warn remind convince assure'),
  for: words(
    'criticize criticise praise blame thank condemn denounce commend credit fault mock rebuke slam blast rip attack admire applaud excuse forgive chide scold salute congratulate ridicule assail',
  ),
  as: words('defend endorse support back propose recommend reject dismiss praise'),
}

/** May be inserted in, or put behind, what they report: "The bridge, X said, was open." */
export const insertedVerbs = words(`
  say add note argue claim explain write report announce warn insist suggest acknowledge admit recall believe think contend
  declare stress tell assert allege predict concede observe remark reply respond answer tweet maintain estimate caution
  charge conclude complain testify joke quip promise vow state continue reveal indicate confirm agree fear hope show find`)

/** Take a clause without "that" and hardly ever a plain object. */
export const bareClauseVerbs = words(
  'say think insist contend argue believe hope allege claim suggest assert maintain warn fear predict',
)

/** Forms of reporting verbs that taggers take for plural nouns. */
export const nounLikeVerbs = words(
  'says reports states argues alleges claims notes writes adds insists contends admits warns suggests shows fears hopes speaks complains boasts estimates forecasts predicts believes',
)
