/** Nouns for what a person is or does, lower case, singular: heads of "the Iranian foreign minister", "a spokesman". */
export const ROLE_NOUNS: readonly string[] = `
accountant activist actor actress adviser advisor advocate agent aide airman ally ambassador analyst anchor animator anthropologist
archaeologist archbishop architect artist aspirant assistant associate astronaut astronomer athlete attorney auditor author
ayatollah backbencher baker banker baron barrister basketballer bassist beneficiary billionaire biographer biologist bishop blogger
bodyguard boss botanist boxer boy boyfriend brewer brigadier broadcaster broker brother builder bureaucrat businessman businesswoman
businessperson butcher buyer cameraman campaigner candidate captain cardinal caretaker carpenter cartoonist cashier celebrity
ceo cfo coo cto chair chairman chairperson chairwoman champion chancellor chaplain chef chemist chief choreographer citizen cleric clerk
climatologist clinician coach co-founder colleague collector colonel columnist comedian commandant commander commentator commissioner
commodore communist composer comptroller conductor congressman congresswoman constable consul consultant contender contractor
controller convict cook coordinator coroner correspondent councillor councilman councilwoman counsel counsellor counselor counterpart
courtier cousin creator credit cricketer critic curator cyclist dad dancer daughter dealer dean defendant defender delegate demographer
dentist deputy designer detective developer dictator dietitian diplomat director dissident doctor driver duke ecologist economist editor
educator electrician emir emperor employee employer engineer entrepreneur envoy epidemiologist escort executive ex-president
ex-minister expert explorer farmer father filmmaker financier firefighter fisherman founder friend fugitive gangster
gardener general geographer geologist geophysicist girl girlfriend goalkeeper golfer governor graduate grandfather grandmother grandson
guard guitarist gunman guru gynaecologist head headmaster headteacher heir heiress hero historian host hostage husband hydrologist imam
immunologist inspector instructor insurgent interpreter interviewer inventor investigator investor jailer janitor journalist judge
justice keeper kidnapper king labourer landlord landowner lawmaker lawyer leader lecturer legislator librarian lieutenant linguist
lobbyist lord magistrate magnate major manager manufacturer marshal mathematician mayor mechanic mediator medic merchant meteorologist
militant midfielder midwife millionaire miner minister missionary mogul monarch monk mother motorist mp mufti musician narrator
naturalist negotiator nephew neighbour neighbor neuroscientist newsreader niece novelist nun nurse officer official ombudsman
operator oncologist opponent organiser organizer owner paediatrician painter paramedic parliamentarian partner passenger pastor patient
pathologist patriarch patron performer pharmacist philanthropist philosopher photographer photojournalist physician physicist pianist
pilot pioneer player playwright plumber poet policeman policewoman politician pollster pope porter postman practitioner preacher
predecessor premier presenter president president-elect priest prime-minister prince princess principal prisoner producer professor
programmer promoter propagandist prosecutor protester provost psychiatrist psychologist publisher pundit pupil queen rabbi racer
radiologist rancher rapper rebel receptionist recruit rector referee reformer refugee registrar reporter representative republican
researcher resident retiree rider rival runner sailor salesman sculptor scientist scholar screenwriter secretary secretary-general
seismologist senator sergeant servant shareholder sheikh sheriff shopkeeper singer sister skipper sociologist soldier solicitor son
songwriter speaker specialist speechwriter spokesman spokesperson spokeswoman sportsman staffer star statesman statistician
strategist striker strongman student subordinate substitute successor suitor sultan superintendent supervisor surgeon surveyor suspect
swimmer taoiseach teacher teammate technician teenager tenant terrorist theologian therapist trader trainer trainee translator
traveller treasurer tycoon uncle undersecretary vicar veteran veterinarian vice-chairman vice-chancellor vice-president victim
victor villager violinist virologist volunteer waiter waitress warden warlord watchdog whistleblower widow widower wife winner
witness woman man worker wrestler writer youth zoologist
`
  .trim()
  .split(/\s+/)

/** Of these, the ones that tell the gender. */
export const MALE_ROLES: readonly string[] =
  `actor airman baron boy boyfriend brother businessman cameraman chairman congressman councilman dad duke emperor father fisherman
  gunman grandfather grandson headmaster husband king landlord lord man monk nephew patriarch policeman pope postman prince salesman
  son spokesman sportsman statesman sultan strongman uncle waiter widower taoiseach`.split(/\s+/)
export const FEMALE_ROLES: readonly string[] =
  `actress businesswoman chairwoman congresswoman councilwoman daughter girl girlfriend grandmother heiress midwife mother niece nun
  policewoman princess queen sister spokeswoman waitress widow wife woman`.split(/\s+/)
