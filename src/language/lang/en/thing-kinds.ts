/**
 * Things of the news that go by several nouns. Each line: general nouns for the thing, then behind each bar nouns for one
 * sort of it that say the same: "the vehicle" is the lorry a story tells of, the lorry and the car are two. A noun may stand
 * in several lines. Common knowledge.
 */
export const THING_KINDS = `
vehicle | truck lorry juggernaut hgv | car sedan saloon hatchback suv | van minivan | bus coach minibus | taxi cab | motorcycle motorbike moped scooter | tanker
aircraft | plane airplane aeroplane airliner jetliner jet | helicopter chopper | drone quadcopter | balloon airship
vessel craft | ship freighter liner | boat dinghy | ferry | yacht | trawler | tanker | submarine sub
weapon firearm | gun handgun pistol revolver | rifle | shotgun | knife blade machete dagger
device explosive | bomb | grenade | mine
missile projectile | rocket
toxin poison agent | nerve-agent | gas
child youngster kid minor | boy toddler lad schoolboy | girl schoolgirl | baby infant newborn
scandal | controversy affair saga furore uproar flap imbroglio brouhaha debacle fiasco
closure shutdown closing | blockade | jam gridlock congestion snarl tie-up
subpoena summons | warrant writ
strike walkout stoppage
budget spending | cut austerity
drug substance narcotic contraband | marijuana cannabis pot weed hemp | heroin | cocaine crack | opioid fentanyl painkiller
medicine treatment | vaccine jab | pill tablet
virus disease illness infection sickness | epidemic outbreak pandemic | coronavirus covid | flu influenza | cholera | ebola
document record paper evidence material trove cache haul | file archive dossier | memo memorandum | letter | cable
footage | video clip | recording tape audio | film
correspondence | email e-mail | text message | letter
law measure legislation statute rule | act bill | ban prohibition | legalization legalisation | amendment | ordinance | decree order | reform overhaul
plan scheme proposal initiative policy strategy | program programme
tariff levy duty | tax
barrier | wall | fence
building property structure complex compound premises | mosque | church cathedral chapel | temple | synagogue | stadium arena | hospital clinic | museum | centre center | house home mansion villa | tower block high-rise skyscraper | hotel | warehouse | apartment flat
reactor plant facility site | dam | refinery | pipeline
cash money sum fund payment | bribe kickback payoff | ransom | bonus
debt | loan bailout rescue | bond
monument memorial statue | mural portrait | flag banner
garment | veil headscarf hijab burqa burka niqab | mask
attacker assailant perpetrator killer culprit | driver motorist | gunman shooter sniper | bomber | hijacker | knifeman stabber
story account version | rumour rumor | claim allegation
figure number count toll tally | estimate
creature animal beast | dog hound | bear | shark | whale | elephant
storm | hurricane cyclone typhoon | tornado twister
fire | wildfire blaze inferno
flood flooding deluge | tsunami
job | layoff redundancy
dispute | dispute controversy argument row quarrel feud spat debate squabble tussle wrangle back-and-forth
outcry | outcry backlash uproar furor furore outrage condemnation indignation criticism opposition protest pressure
inquiry | inquiry probe investigation inquest witch-hunt
drill | drill exercise manoeuvre maneuver wargame
fundraiser | fundraiser fund-raiser
fraud | scam scheme swindle con racket
advertisement | advertisement ad advert commercial spot
overture | overture offer gesture approach
picture | picture photo photograph image snapshot selfie
hearing | hearing testimony questioning grilling
remark | remark comment words statement quip jibe gibe slur
accord | accord deal agreement pact treaty settlement compromise
truce | truce ceasefire cease-fire armistice
referendum | referendum ballot plebiscite
rise | rise increase hike surge jump
reduction | reduction cut cutback decrease
pay | pay salary wage earnings
service | service app application platform messenger
concert | concert gig show performance festival
celebration | celebration party gala reception
match | match game contest race
visit | visit trip tour
ceremony | ceremony funeral memorial
crowd | crowd throng mob
inauguration | inauguration swearing-in
resignation | resignation departure exit stepping-down
dismissal | dismissal firing sacking ouster removal
appointment | appointment nomination pick choice
breach | breach hack hacking intrusion cyberattack cyber-attack
merger | merger takeover buyout acquisition
shortfall | shortfall deficit gap
penalty | penalty fine sanction punishment
well shaft hole | borehole | tunnel | mine pit
`
