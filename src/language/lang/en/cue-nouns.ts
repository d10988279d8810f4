const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Nouns that take what is said, thought or wanted as a that-clause or infinitive: "the claim that", "her promise to". */
export const contentNouns = words(`
  claim announcement statement assertion allegation accusation argument suggestion belief view opinion idea conviction
  notion report rumor rumour warning prediction promise pledge vow threat hope fear concern worry doubt expectation
  admission acknowledgment acknowledgement confession denial insistence contention assumption conclusion finding feeling
  sense declaration confirmation revelation proposal recommendation request demand call plea decision plan intention
  desire wish willingness unwillingness refusal determination commitment offer charge complaint comment remark guess
  hypothesis theory thought understanding suspicion impression indication hint speculation assurance boast lie joke
  proposition agreement order ruling verdict judgment judgement estimate forecast projection question`)

/** Nouns of stance whose object follows a preposition: "criticism of", "support for", "opposition to". */
export const stanceNouns: Readonly<Record<string, ReadonlySet<string>>> = {
  of: words(
    'criticism praise endorsement condemnation rejection denunciation accusation allegation description assessment denial disapproval critique characterization characterisation portrayal mockery',
  ),
  for: words('disdain contempt admiration endorsement'),
  to: words('objection opposition'),
  about: words('concern question worry doubt complaint warning skepticism scepticism claim'),
  on: words('view position stance'),
  against: words('accusation allegation'),
}

/** Things written, broadcast or ruled that can speak: "the report said". */
export const documentNouns = words(`
  statement announcement presentation report letter memo memorandum document documents lawsuit suit complaint filing indictment affidavit ruling
  order verdict email e-mail tweet post message poll survey study analysis transcript brief petition dossier
  article editorial story column book press release communique communiqué declaration resolution treaty bill law
  testimony footage video recording tape ad advertisement website site page survey census data figures statistics
  results record records findings notice note text caption headline placard banner sign plaque label entry paper
  investigation inquiry review audit assessment autopsy report chart graph map image photograph`)

/** Outlets by what they are. */
export const outletNouns = words(`
  newspaper paper magazine daily weekly tabloid broadsheet broadcaster channel network station television tv radio outlet
  site website portal blog media press broadcaster program programme podcast`)

export const agencyNouns = words('agency wire newswire')

/** Persons by an office. */
export const officialNouns = words(`
  president minister secretary spokesman spokeswoman spokesperson official officials governor mayor senator congressman
  congresswoman representative ambassador diplomat commissioner chairman chairwoman chief director general commander colonel
  captain lieutenant sergeant officer police prosecutor judge justice sheriff premier chancellor king queen prince
  lawmaker legislator councillor councilor councilman councilwoman attorney deputy aide adviser advisor leader
  authorities government ministry department administration office envoy coroner superintendent inspector detective
  spokespeople speaker undersecretary mp mps candidate`)

export const witnessNouns = words(`
  witness eyewitness bystander onlooker passerby resident neighbor neighbour survivor passenger victim villager local
  motorist driver commuter tourist`)

/** Sources kept without a name. */
export const anonymousNouns = words(
  'source sources insider people person someone somebody others some many critics observers analysts experts',
)

export const groupNouns = words(`
  group organization organisation company firm party union association committee council board court university campaign
  movement army military force forces navy church charity foundation institute team club bank corporation agency
  airline carrier retailer manufacturer maker automaker carmaker brewer publisher developer operator regulator watchdog
  hospital school startup lender insurer producer supplier utility consortium conglomerate chipmaker drugmaker
  coalition alliance federation league senate congress parliament house commission court bureau militia army rebels`)

/** What one speaks through: "said in a statement". */
export const mediumNouns = words(`
  statement interview email e-mail letter tweet post message memo release speech report note filing video call briefing
  conference column article blog address podcast broadcast tape recording text communiqué`)

/** What happens or is so, and does not speak, whatever verb follows. */
export const happeningNouns = words(`
  storm hurricane typhoon cyclone earthquake quake flood drought disaster blast explosion crash collapse insurgency war
  conflict violence unrest crisis recession slump slide downturn outbreak epidemic pandemic fire wildfire eruption
  tsunami spring summer autumn winter weather market economy price currency share stock rally`)

/** Written things that are cited as a ground, not as having said something. */
const grounds = words('law bill treaty resolution ad advertisement results result record records order ruling verdict')

/** All that can be cited as having said something. */
export const sourceNouns: ReadonlySet<string> = new Set([
  ...[...documentNouns].filter((word) => !grounds.has(word)),
  ...outletNouns,
  ...agencyNouns,
  ...officialNouns,
  ...witnessNouns,
  ...anonymousNouns,
  ...groupNouns,
  ...words('media lawyer family relative staff employee colleague'),
])

/** Further offices, by which a speaker's kind is told where it is known already who speaks. */
export const furtherOfficialNouns = words(
  'constable chair chairperson investigator regulator marshal magistrate vice-president',
)
