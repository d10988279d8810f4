/**
 * Nouns whose commonest sense is something that happens or is done, each with the verb it is derived from where it has one.
 * Made by train/event-nouns.ts from WordNet 3.1; not edited by hand.
 */
export const EVENT_NOUNS = `
abandonment abandon
abatement abate
abbreviation abbreviate
abdication abdicate
abduction abduct
abetment abet
abettal abet
abidance abide
abiogenesis
abiotrophy
abjuration abjure
ablation ablate
abnegation abnegate
abolishment abolish
abolition abolish
abortion abort
abreaction abreact
abridgement abridge
abridgment abridge
abrogation abrogate
abscondment abscond
abuse abuse
accent accent
accenting accentuate
accentuation accentuate
acceptance accept
acceptation accept
accident
acclaim acclaim
acclamation acclaim
accommodation accommodate
accompaniment accompany
accomplishment accomplish
accordance accord
account account
accountancy account
accounting account
accreditation accredit
accrual accrue
accruement accrue
acculturation acculturate
accusal accuse
accusation accuse
achievement achieve
acknowledgment acknowledge
acquiring acquire
acquisition acquire
acquittal acquit
act act
acting act
action action
activation activate
actualisation actualise
actualization actualize
actuation actuate
addition add
address address
adduction adduct
adherence adhere
adjournment adjourn
adjunction adjoin
adjuration adjure
adjustment adjust
administration administer
admission admit
admonishment admonish
admonition admonish
adoption adopt
adrenarche
advance advance
advancement advance
adventure adventure
advert advertise
advertisement advertise
advertising advertise
advertizement advertize
advertizing advertize
advisory advise
advocacy advocate
aegir
aerobiosis
aerosol aerosolise
aetiology
affiliation affiliate
affinity
affirmation affirm
affix affix
affixation affix
afforestation afforest
affront affront
aftereffect
afterglow
aftermath
aftershock
aggrandisement aggrandise
aggrandizement aggrandize
aggravation aggravate
airburst
airflow
airlift airlift
airmail airmail
airpost airmail
airstream
airwave air
alert alert
alibi alibi
allegation allege
allegement allege
allegory allegorise
alliteration alliterate
allocation allocate
allogamy
allomerism
allotropism
allotropy
allusion allude
alluviation
alphabet alphabetise
alphabetisation alphabetize
alphabetization alphabetize
alteration alter
alternation alternate
amble amble
ambulation ambulate
ambuscade ambuscade
ambush ambush
amelioration ameliorate
amendment amend
amnesty amnesty
amortisation amortise
amortization amortize
amperage
amplitude
anagram anagram
analogy analogise
analysis analyze
anathematisation anathematise
anathematization anathematize
angelus
animadversion animadvert
annihilation annihilate
annotating annotate
annotation annotate
announcement announce
annoying annoy
annulment annul
annunciation announce
anointing anoint
anointment anoint
answer answer
antecedent antecede
anthology anthologise
antic antic
anticlimax
antiferromagnetism
antitrade
antitrades
apery ape
aphorism aphorise
apocalypse
apologia apologise
apology apologise
apoptosis
apostrophe apostrophise
appalling
appeal appeal
appearing appear
application apply
apportioning apportion
apportionment apportion
apprisal apprise
approach approach
approaching approach
approval approve
approving approve
arbitrage arbitrage
arbitrament arbitrate
arbitration arbitrate
arbitrement arbitrate
arc
archaicism archaise
archaism archaise
arguing argue
argument argue
argumentation argue
arming arm
arousal arouse
arraignment arraign
arrest arrest
arrival arrive
arrogation arrogate
article article
articulation articulate
ascender ascend
ascending ascend
ascension ascend
ascent ascend
aspersion asperse
aspirate aspirate
assassination assassinate
assault assault
assent assent
assertion assert
asseveration asseverate
assignation assign
assigning assign
assignment assign
assist assist
assistance assist
assonance assonate
assumption assume
asterisk asterisk
atavism
atmospherics
atomisation atomise
atomization atomize
attack attack
attainment attain
attempt attempt
attendance attend
attenuation attenuate
attestation attest
attraction attract
auction auction
augmentation augment
augury
aureole
auscultation auscultate
auspice auspicate
authentication authenticate
authorisation authorise
authorization authorize
autofluorescence
autogamy
autogenesis
autogeny
autograph autograph
automation automate
autopsy autopsy
autotomy autotomize
avalanche avalanche
averment aver
averting avert
avoidance avoid
avouchment avow
avowal avow
avulsion avulse
awakening awaken
award award
baa baa
babble babble
babbling babble
backblast
backfire backfire
backflow
backflowing
backhand backhand
backing back
backlash backlash
backspin
backwash
badge badge
bailment bail
baking bake
balefire
ballistics
ballot ballot
balloting ballot
ballyhoo ballyhoo
ban ban
bang bang
banging
banking bank
banning ban
banter banter
baptism baptise
barbarisation barbarise
barbarization barbarize
bargain bargain
bargaining bargain
barrage barrage
barter barter
bash bash
bastardisation bastardise
bastardization bastardize
bathe bathe
bathing bathe
batting bat
battle battle
beacon beacon
beam beam
beanball bean
beaner bean
beat beat
beatification beatify
beating beat
beautification beautify
bebop bebop
bedevilment bedevil
beep beep
beggary beg
begging beg
beginning begin
belch belch
belching belch
bellow bellow
bellowing bellow
bender bend
bending
bestowal bestow
betrayal betray
betrothal betroth
betterment better
bicker bicker
bickering bicker
bid bid
bidding bid
biff biff
bill bill
billow billow
binge binge
bioelectricity
bioluminescence
birefringence
bise
bisection bisect
bitchery bitch
bize
blackball blackball
blacklist blacklist
blackmail blackmail
blame blame
blandishment blandish
blare blare
blaring blare
blarney blarney
blast blast
blather blather
blatherskite blather
bleat bleat
bleep bleep
blend blend
blending blend
blessing bless
blether blether
blink blink
blinking blink
blip
blitz blitz
blitzkrieg blitz
blizzard
blockade blockade
blocking block
blow blow
blowback
blowout
blowup
blunder blunder
bluster bluster
boast boast
boasting boast
boating boat
bold boldface
boldface boldface
bolide
bolt bolt
bombardment bombard
bombilation bombilate
bombination bombinate
bombing bomb
bond
bonfire
bong
boo boo
boogie boogie
booking book
boom boom
boondoggle boondoggle
boost boost
boreas
botch botch
bother bother
bouncing bounce
bowdlerisation bowdlerise
bowdlerization bowdlerize
bowing bow
boxing box
boycott boycott
brachiation brachiate
bracket bracket
brag brag
bragging brag
brainstorming brainstorm
brainwave
brand brand
brandish brandish
brawl brawl
bray bray
breach breach
break break
breakers break
breaking break
breakout break
breathing breathe
breeze breeze
brevet brevet
bribery bribe
brief brief
briefing brief
brisance
broadcast broadcast
broil broil
broiling broil
brouhaha
browse browse
browsing browse
brutalisation brutalise
brutalization brutalize
buffeting
buggery bugger
bulletin bulletin
bullshit bullshit
bunce
bunco bunco
bunfight
bungle bungle
bunko bunco
bunt bunt
buoy buoy
burglary burglarize
burial bury
burlesque burlesque
burnup
burp burp
burping burp
burst burst
burying bury
buss buss
bust bust
bustle bustle
butchering butcher
butchery butcher
buying buy
buzz buzz
byproduct
cable cable
cablegram cable
cachinnation cachinnate
cackle cackle
cacophony
cajolery cajole
cakewalk cakewalk
calamity
calculation calculate
calibration calibrate
call call
calling call
calumniation calumniate
calumny calumniate
campaign campaign
campfire
camping camp
canalisation canalise
canalization canalize
cancel cancel
cancellation cancel
candlelight
cannonade cannonade
cannulation cannulate
cannulisation cannulise
cannulization cannulize
canon canonise
canonisation canonise
canonization canonize
canter canter
cantillation cantillate
canulation canulate
canulisation canulate
canulization canulate
capacitance
capillarity
capitalisation capitalise
capitalization capitalize
capitulation capitulate
capsizing
caption caption
capture capture
card card
care care
careen careen
caress caress
caricature caricature
carjacking carjack
carol carol
carom carom
carousal carouse
carouse carouse
carpentry carpenter
carry carry
cartage cart
carting cart
cartoon cartoon
case
castigation castigate
casting cast
castling castle
castration castrate
cataclysm
catalog catalog
catalogue catalogue
cataplasia
catastrophe
catcall catcall
catechism catechise
caterwaul caterwaul
catheterisation catheterise
catheterization catheterize
catnap catnap
causation cause
cause cause
causing cause
cauterisation cauterise
cauterization cauterize
cavil cavil
caw caw
cbr
ceding cede
ceilidh
celebration celebrate
censure censure
census census
centralisation centralise
centralization centralize
ceremonial
ceremony
certificate certificate
certification certificate
cessation
challenge challenge
change change
changeover
channel channel
channelisation channelise
channelization channelize
chant chant
chanting chant
characterisation characterise
characterization characterize
charge charge
chart chart
charter charter
charybdis
chase chase
chasse chasse
chastening chastise
chastisement chastise
chat chat
chatter chatter
chattering chatter
cheating cheat
checkmate checkmate
checkout check
cheep cheep
cheer cheer
cheering cheer
chemiluminescence
chewing chew
chicanery chicane
chiding chide
chinook
chipping chip
chirp chirp
chirrup chirrup
chitchat chitchat
chomp chomp
chomping chomp
chop chop
chopper chop
chord chord
chortle chortle
chorus chorus
christening christen
christianisation
christianization
chronicle chronicle
chuckle chuckle
chug chug
cinch cinch
cipher cipher
circular circularise
circularisation circularise
circularization circularize
circulation circulate
circumcision circumcise
circumnavigation circumnavigate
circumscription circumscribe
circumvention circumvent
circumvolution circumvolve
citation cite
cite cite
clack clack
claim claim
clamber clamber
clamor clamor
clamoring clamor
clamour clamour
clamouring clamour
clang clang
clanger clang
clangor clangor
clangoring clangor
clangour clangour
clank clank
clap clap
clapping clap
clarification clarify
clash clang
classification classify
clatter clatter
cleaning clean
cleansing cleanse
cleanup clean
cleistogamy
clerking clerk
click click
cliffhanger
climax climax
climb climb
climbing climb
clinch clinch
clink clink
clipping clip
clop
clopping
closedown close
closing close
closure closure
cloture cloture
cloud
cloudburst
clout clout
clowning clown
cluck cluck
clucking cluck
clumping
clunk clunk
clunking
clutch clutch
clutches clutch
cmb
cmbr
coaching coach
coaction coact
coalescence coalesce
coalescency coalesce
coarctation
coaxing coax
cobbling cobble
cockfight
code code
codification codify
coding code
coercion coerce
cohabitation cohabit
coinage coin
coincidence
collaboration collaborate
collaborationism collaborate
collapse collapse
collation collate
collecting collect
collectivisation collectivise
collectivization collectivize
collimation collimate
collision collide
collocation collocate
colonisation colonise
colonization colonize
combat combat
combing comb
combining combine
comeupance
comeuppance
coming come
command command
commandment command
commemoration commemorate
commencement commence
commendation commend
comment comment
commentary commentate
commercialisation commercialise
commercialization commercialize
commissioning commission
commitment commit
committal commit
commixture commix
communicating communicate
communication communicate
communion commune
communisation communise
communization communize
commutation commute
commuting commute
compaction compact
comparing compare
comparison compare
compilation compile
compiling compile
complaint complain
completion complete
compliance comply
complication complicate
compliment compliment
compounding compound
compressing compress
compression compress
compromise compromise
computation compute
computerization computerize
con con
concealing conceal
conceding concede
conceptualization conceptualize
concert concertise
concession concede
conciliation conciliate
concomitant
concordance concord
concurrence concur
concurrency concur
concussion concuss
condemnation condemn
condensing condense
conditioner condition
condolence condole
condonation condone
conduct conduct
conductance
conducting conduct
conduction conduct
conductivity conduct
confab confab
confabulation confabulate
conferment confer
conferral confer
confession confess
confinement confine
confiscation confiscate
conflagration
confrontation confront
confutation confute
conga conga
conge conge
congratulation congratulate
congregating congregate
conjuncture
conjuration conjure
connivance connive
connotation connote
conquering conquer
conquest conquer
conscription conscript
consecration consecrate
consent consent
consequence
conservation conserve
consignment consign
consolidation consolidate
conspiracy conspire
constitution constitutionalize
constitutional constitutionalize
construal construe
construction construct
consultation consult
consummation consummate
consumption consume
contact contact
contemplation contemplate
contention contend
contest contest
contestation contest
contingence
contingency
continuance continue
continuation continue
contortion contort
contour contour
contract contract
contracting contract
contraction contract
contracture contract
contradance contredanse
contraindication contraindicate
contravention contravene
contredanse contredanse
contribution contribute
controversy contend
convening convene
conventionalisation conventionalise
conventionalization conventionalize
convergence converge
converging converge
conversation converse
conversion convert
conveyance convey
conveyancing convey
conveying convey
coo coo
cookery cook
cooking cook
cooperation cooperate
copulation copulate
copy copy
copying copy
copyright copyright
coquetry coquet
corollary
corona
coronation coronate
corposant
correction correct
correspondence correspond
corroboration corroborate
coruscation coruscate
cotilion
cotillion
counseling counsel
counselling counsel
count count
counteraction counteract
counterattack counterattack
counterclaim counterclaim
countercurrent
counterglow
countermand countermand
countermine countermine
countermove counterattack
counterpoint counterpoint
countersign countersign
countersignature countersign
counting count
coursing course
courting court
courtship court
covenant covenant
cozenage cozen
cracking crack
crackle crackle
craft craft
crash crash
crawl crawl
crawling crawl
creak creak
creaking creak
creation create
credit credit
creeping creep
cremation cremate
crepitation crepitate
crime criminate
crit
criterium
criticism criticise
critique critique
croak croak
croaking croak
crooning croon
croquet croquet
crossbreeding cross
crosscurrent
crossing cross
crosstalk
crosswind
crouch crouch
crowing crow
crucifixion crucify
cruise cruise
crunch crunch
crusade crusade
crushing crush
cry cry
crying cry
crystallisation crystallise
crystallization crystallize
crystallizing crystallize
cuddle cuddle
cuddling cuddle
cue cue
cultivation cultivate
cupping cup
curling curl
current
curse curse
curtsey curtsey
curtsy curtsy
curvet curvet
cutting cut
cybernation cybernate
cycling cycle
cyclosis
dab dab
dalliance dally
damage damage
damnation damn
dampening dampen
dance dance
dancing dance
dangling dangle
dare dare
daring dare
darkening darken
darning darn
dash dash
dating date
daubing daub
dawdling dawdle
deactivation deactivate
deadening deaden
deal deal
dealing deal
dealings deal
death
debacle
debarkation debark
debate debate
debauch debauch
debauchery debauch
debilitation debilitate
debriefing debrief
debugger debug
debunking debunk
debut debut
decalescence
decampment decamp
decantation decant
decathlon
decease decease
decentralisation decentralise
deception deceive
decimalisation decimalise
decimalization decimalize
decimation decimate
decipherment decipher
decision decide
declamation declaim
declaration declare
declassification declassify
decoding decode
decolonisation decolonise
decolonization decolonize
decompressing decompress
decompression decompress
decontamination decontaminate
decortication decorticate
decrease decrease
decree decree
decrepitation decrepitate
decryption decrypt
defacement deface
defamation defame
defeat defeat
defection defect
defenestration defenestrate
defense defend
deferment defer
defervescence defervesce
defiance defy
defibrillation defibrillate
definition define
deflexion deflect
defloration deflower
deformation deform
defrayal defray
defrayment defray
defusing defuse
degradation degrade
degustation degust
dehiscence dehisce
dehumanisation dehumanise
dehumanization dehumanize
delay delay
delegating delegate
deletion delete
deliberation deliberate
delineation delineate
deliquium
deliverance deliver
delivery deliver
demand demand
demo demo
demobilisation demobilise
demobilization demobilize
demodulation demodulate
demolishing demolish
demolition demolish
demonetisation demonetise
demonetization demonetize
demonisation demonise
demonization demonize
demonstration demonstrate
demoralization demoralize
demotion demote
demur demur
demurral demur
demurrer demur
demythologisation demythologise
demythologization demythologize
denationalisation denationalise
denationalization denationalize
denial deny
denigration denigrate
denotation denote
denouement
denouncement denounce
densification
dent
denudation denude
denunciation denounce
departure depart
depiction depict
depletion deplete
deployment deploy
depolarisation depolarise
depolarization depolarize
deportation deport
deposit deposit
deposition deposit
deprecation deprecate
depreciation depreciate
deracination deracinate
derailment derail
deregulating deregulate
deregulation deregulate
derision deride
deriving derive
derogation derogate
descant descant
descent descend
description describe
desecration desecrate
desegregation desegregate
desertion desert
design design
designation designate
designing design
despatch despatch
despoilation despoil
despoilment despoil
despoliation despoil
desquamation desquamate
destabilisation destabilise
destabilization destabilize
destiny
destruction destroy
detailing detail
detecting detect
determent deter
determination determine
determinative determine
determiner determine
deterrence deter
dethronement dethrone
detonation detonate
detoxification detoxify
detraction detract
detribalisation detribalise
detribalization detribalize
detriment
devaluation devaluate
development develop
deviation deviate
devilment devil
devilry devil
deviltry devil
devisal devise
devising devise
devitalisation devitalise
devitalization devitalize
devolvement devolve
devotion devote
dextrorotation
diagnosing diagnose
diagnosis diagnose
diagramming diagram
dialysis dialyze
diamagnetism
diapedesis
diastole
dichotomisation dichotomise
dichotomization dichotomize
dichroism
dictate dictate
dictation dictate
dieting diet
diffraction diffract
dig dig
digenesis
digest digest
digging dig
digitalisation digitalize
digitalization digitalize
digression digress
dilation dilate
dimorphism
din din
ding
dining dine
diphthong diphthongize
directive direct
dirtying dirty
disambiguation disambiguate
disambiguator disambiguate
disappearance disappear
disappearing disappear
disarmament disarm
disarming disarm
disassembly dismantle
disavowal disavow
disbandment disband
disbarment disbar
discard discard
disceptation dispute
discharge discharge
disclaimer disclaim
disclosure disclose
discontinuance discontinue
discontinuation discontinue
discount discount
discouragement discourage
discourse discourse
discourtesy disrespect
discovery discover
discrimination discriminate
discus
discussion discuss
disembarkation disembark
disembarkment disembark
disembarrassment disembarrass
disenfranchisement disenfranchise
disengagement disengage
disentanglement disentangle
disestablishment disestablish
disforestation disforest
disfranchisement disfranchise
disgorgement disgorge
disinfection disinfect
disinfestation disinfest
disinheritance disinherit
disinterment disinter
disinvestment disinvest
dislocation dislocate
dislodgement dislodge
dislodgment dislodge
dismantlement dismantle
dismantling dismantle
dismemberment dismember
dismissal dismiss
dismission dismiss
dismount dismount
disobedience disobey
disowning disown
disownment disown
disparagement disparage
dispatch dispatch
dispensation dispense
dispersal disperse
dispersion disperse
display display
dispossession dispossess
dispraise disparage
disputation dispute
dispute dispute
disregard disregard
disrespect disrespect
disruption disrupt
dissection dissect
dissembling dissemble
dissemination disseminate
dissension dissent
dissent dissent
dissertation dissertate
dissilience
dissimulation dissimulate
dissipation dissipate
dissociation dissociate
dissolve dissolve
dissuasion dissuade
distension distend
distortion distort
disturbance disturb
disunion disunite
ditto ditto
divagation divagate
divergence diverge
diversification diversify
diversion divert
divestiture divest
divination divine
diving dive
divorce divorce
divorcement divorce
divulgement divulge
divulgence divulge
docket docket
docking dock
docudrama document
document document
documentary document
documentation document
dodge dodge
dodging dodge
dogfight dogfight
dogma dogmatize
domination dominate
doom doom
double double
dousing douse
downdraft
downfall
downpour
doze doze
drafting draft
draftsmanship draw
drag drag
drain drain
drainage drain
drama dramatise
dramatisation dramatise
dramatization dramatize
drawing draw
drawl drawl
dribble dribble
dribbling dribble
drift drift
driftage drift
drifting drift
drilling drill
drinking drink
drip drip
drippage
dripping
drive drive
driving drive
drizzle drizzle
droning drone
dropkick dropkick
drowse drowse
drubbing drub
drudgery drudge
drugging drug
drumbeat
drumming drum
ducking duck
duel duel
dumping dump
dunk dunk
dupery dupe
duplication duplicate
duster
dwindling dwindle
dyeing dye
eager
eagre
earthing earth
earthquake
easing ease
easterly
eating eat
ebbtide
eclipse eclipse
editing edit
editorial editorialize
education educate
effect effect
effectuation effectuate
effusion effuse
egress egress
egression egress
ejaculation ejaculate
ejection eject
elaboration elaborate
elastance
elbowing elbow
election elect
electioneering electioneer
electricity electrify
electrification electrify
electrocution electrocute
electromagnetism
elegy elegize
elements
elevation elevate
elimination eliminate
elocution elocute
elopement elope
elucidation elucidate
eluding elude
elusion elude
elves
email email
emanation emanate
emancipation emancipate
embalmment embalm
embargo embargo
embarkation embark
embarkment embark
embellishment embellish
embezzlement embezzle
embrace embrace
embracement embrace
embracing embrace
embroidery embroider
emergence emerge
emergency
emersion emerge
emf
emigration emigrate
emission emit
emphasizing emphasize
employment employ
empowerment empower
emptying empty
enactment enact
encasement encase
encirclement encircle
enclosing enclose
encoding encode
encore encore
encounter encounter
encouragement encourage
encroachment encroach
encryption encrypt
endearment endear
endeavor endeavor
endeavour endeavour
endgame
ending end
endogeny
endorsement endorse
energizing energize
energy energize
enfeeblement enfeeble
enfeoffment enfeoff
enfolding enfold
enforcement enforce
engagement engage
engineering engineer
enhancement enhance
enjoining enjoin
enjoinment enjoin
enlargement enlarge
enlisting enlist
enquiry enquire
enrichment enrich
enrollment enroll
enrolment enrol
entering enter
entertainment entertain
enthronement enthrone
enthronisation enthrone
enthronization enthrone
entombment entomb
entrance enter
entrapment entrap
entry enter
enucleation enucleate
enumeration enumerate
enunciation enunciate
envelopment envelop
epidemic
epiphany
epiphenomenon
episode
equalisation equalise
equalization equalize
equating equate
equation equate
equipping equip
equivocation equivocate
eradication eradicate
erasure erase
erecting erect
error err
eruption erupt
escalade escalade
escalation escalate
escape escape
espial espy
espousal espouse
essay essay
establishment establish
estimate estimate
estimation estimate
etiolation etiolate
etiology
etymologizing etymologize
etymology etymologize
eulogium eulogise
eulogy eulogise
euphemism euphemize
evacuation evacuate
evaluation evaluate
evanescence evanesce
evangelism evangelise
evasion evade
eventuality
everting evert
eviction evict
evisceration eviscerate
exacerbation exacerbate
exaction exact
exaggeration exaggerate
exam examine
examination examine
excavation excavate
excerpt excerpt
excerption excerpt
exchange exchange
excision excise
exclaiming exclaim
exclamation exclaim
exculpation exculpate
excuse excuse
executing execute
execution execute
exemplification exemplify
exenteration exenterate
exercise exercise
exercising exercise
exertion exert
exfoliation exfoliate
exhibit exhibit
exhibition exhibit
exhortation exhort
exhumation exhume
expansion expand
expatiation expatiate
expatriation expatriate
expending expend
experiment experiment
experimentation experiment
explanation explain
explication explicate
exploitation exploit
exploration explore
explosion explode
exporting export
expose expose
exposition exposit
expostulation expostulate
expounding expound
express express
expressage express
expression express
expropriation expropriate
expulsion expel
expunction expunge
expunging expunge
expurgation expurgate
extemporisation extemporise
extemporization extemporize
extension extend
extenuation extenuate
exteriorisation exteriorise
exteriorization exteriorize
extermination extinguish
extinguishing extinguish
extirpation extirpate
extolment extol
extortion extort
extradition extradite
extrasystole
extrication extricate
fable fabricate
fabrication fabricate
facilitation facilitate
factor
facula
fade fade
fadeout
fading fade
failure fail
faint faint
fakery fake
fall fall
falsehood falsify
falsification falsify
falsifying falsify
falsity falsify
falter falter
faltering falter
farming farm
fart fart
farting fart
fashioning fashion
fast fast
fasting fast
fatality
fate fate
fault fault
favor favor
feast feast
feasting feast
feathering feather
fecundation fecundate
feeding feed
feigning feign
feint feint
felicitation felicitate
fellatio fellate
fellation fellate
ferrimagnetism
ferromagnetism
ferrying ferry
fertilisation fertilize
fertilization fertilize
fete fete
feud feud
fiasco
fib fib
fibbing fib
fiction fictionalize
fictionalisation fictionalise
fictionalization fictionalize
fielding field
fiesta
fight fight
fighting fight
figuration figure
file file
filing file
film film
filming film
final
finalisation finalise
finalization finalize
finance finance
financing finance
finding find
fingering finger
fingerprint fingerprint
fingerprinting fingerprint
fingerspelling fingerspell
fire fire
fireball
firelight
firestorm
firing fire
fishing fish
fistfight fistfight
fisticuffs fistfight
fitting fit
fixing fix
fizzle
flagellation flagellate
flake
flapping flap
flash flash
flashflood
flashing flash
flashover
flattery flatter
flaunt flaunt
flex flex
flexion flex
flick flick
flicker flicker
flight flight
flinch flinch
fling fling
flip flip
flirtation flirt
flirting flirt
flit flit
floatation float
floating float
flogging flog
flood flood
floodhead
flooding flood
flotation float
flourish flourish
flow flow
flowing flow
flub flub
fluctuation fluctuate
fluke
fluorescence fluoresce
fluoridation fluoridate
fluoridisation fluoridise
fluoridization fluoridize
flurry flurry
flutter flutter
fluttering flutter
fluxion flux
flying fly
foehn
fog
fogbank
fohn
foiling foil
fomentation foment
fondling fondle
foolery fool
footfall
footnote footnote
footrace
footstep
foraging forage
foray foray
forbiddance forbid
forbidding forbid
fording ford
forecast forecast
forecasting forecast
foreclosure foreclose
foreshock
forestalling forestall
foretelling foretell
foretoken
forewarning forewarn
forging forge
forgoing forswear
formal
formalisation formalise
formalities
formality
formalization formalize
format format
formatting format
formula formulate
fornication fornicate
forsaking forsake
forswearing forswear
fortuity
fortune
forwarding forward
fosterage foster
fostering foster
foul foul
foundering founder
founding found
foxhunt foxhunt
fractionation fractionate
fragmentation fragment
framing frame
franchise franchise
fraternisation fraternise
fraternization fraternize
freeing free
freestyle
freeze freeze
freshet
frightening frighten
frisk frisk
frisking frisk
frolic frolic
frown frown
frying fry
fuck fuck
fucking fuck
fueling fuel
fulmination fulminate
fumble fumble
fume fume
fumigation fumigate
fundamental
funeral
funrun
furtherance further
fusillade fusillade
fusion fuse
gabble gabble
gag gag
gale
gallop gallop
galvanisation galvanise
galvanism galvanise
galvanization galvanize
gambling gamble
gambol gambol
gaming game
gape gape
gardening garden
garnishment garnish
gasconade gasconade
gaslight
gasp gasp
gassing gas
gathering gather
gaze gaze
gazette gazette
gegenschein
gemination geminate
genesis generate
gentrification gentrify
genuflection genuflect
genuflexion genuflect
gerrymander gerrymander
gesticulation gesticulate
gesture gesture
getting get
gibber gibber
gibberish gibber
gibe gibe
giggle giggle
gip gip
giving give
glamorisation glamorise
glamorization glamorize
glamourisation glamourise
glamourization glamourize
glance glance
gleaming gleam
glide glide
gliding glide
glimmer glimmer
glimpse glimpse
glint glint
glissade glissade
glorification glorify
gloss gloss
glossary gloss
glower glower
glowing
goading goad
gobble gobble
godsend
godspeed
goldbricking goldbrick
golf golf
golfing golf
google google
gossip gossip
gossiping gossip
gossipmongering gossip
governing govern
gradation gradate
grading grade
graduation graduate
graft graft
grafting graft
graph graph
grappling grapple
grassfire
gravitation gravitate
gravity gravitate
grazing graze
greening green
greeting greet
grilling grill
grimace grimace
grin grin
grinding grind
grinning grin
grip grip
gripe gripe
groan groan
grooming groom
grooving groove
grope grope
groundball ground
grounder ground
growl growl
growling growl
grumble grumble
grumbling grumble
grunt grunt
guarantee guarantee
guess guess
guffaw guffaw
guidance guide
gulp gulp
gulping gulp
gumming gum
gurgle gurgle
gush gush
gust
guzzling guzzle
gymkhana
gyp gyp
gyration gyrate
habit habituate
haggle haggle
haggling haggle
hail hail
hailstorm
halloo halloo
halt halt
hammering hammer
hamming ham
handling handle
handwriting handwrite
hanging hang
hap hap
happening happen
happenstance
harangue harangue
harbinger harbinger
harmattan
harmonisation harmonise
harmonization harmonize
harvesting harvest
hassle hassle
haul haul
haulage haul
hauling haul
haze haze
header head
heading head
headline headline
headwind
hearing hear
heartbeat
heat heat
heave heave
heaving heave
heckling heckle
heist heist
help help
heterogenesis
hex hex
hiatus
hiding hide
highjack highjack
highjacking highjack
highwater
hijack hijack
hijacking hijack
hike hike
hiking hike
hint hint
hiss hiss
hissing hiss
histocompatibility
hit hit
hitting hit
hoax hoax
hold hold
holding hold
holla hollo
holler holler
hollering holler
hollo hollo
holloa hollo
homer homer
homestretch
homogenisation homogenise
homogenization homogenize
honk honk
honor honor
honoring honor
hooking hook
hoot hoot
hop hop
horripilation horripilate
horsewhipping horsewhip
hospitalisation hospitalise
housecleaning houseclean
housekeeping housekeep
housework housekeep
howl howl
howler howl
howling howl
hubbub
huffing huff
hug hug
hugging hug
humanisation humanise
humanization humanize
humbug humbug
humming hum
humoring humor
hunting hunt
hurdles hurdle
hurdling hurdle
hurl hurl
hurricane
hurrying hurry
hushing
husking husk
hustle hustle
hybridisation hybridise
hybridization hybridize
hybridizing hybridize
hydroelectricity
hymeneals
hymn hymn
hyperbole hyperbolize
hyperextension hyperextend
hyperventilation hyperventilate
hyphen hyphen
hyphenation hyphenate
hypophysectomy hypophysectomise
hypostatisation hypostatise
hypostatization hypostatize
hypothesis hypothesize
hysteresis
idealization idealize
identification identify
iditarod
idleness idle
idling idle
idolisation idolise
idolization idolize
idyll
illustration illustrate
imbibing imbibe
immersion immerse
immigration immigrate
immobilisation immobilise
immobilization immobilize
immobilizing immobilize
immolation immolate
immunisation immunize
immunization immunize
impact impact
impairment impair
impalement impale
impartation impart
imparting impart
impeachment impeach
impedance
impersonation impersonate
impetus impel
impingement impinge
impinging impinge
implantation implant
implementation implement
implosion implode
importation import
importing import
imposition impose
imposture impersonate
impounding impound
impoundment impound
imprecation imprecate
impress impress
impressment impress
imprisonment imprison
improvement improve
improvisation improvise
impulsion impel
imputation impute
inaugural inaugurate
inauguration inaugurate
incandescence incandesce
incasement incase
inception
incident
incineration incinerate
incitement incite
inclining incline
inclosure inclose
incorporation incorporate
incrimination incriminate
incubation incubate
inculcation inculcate
inculpation inculpate
incurrence incur
incurring incur
incursion incur
indent indent
indention indent
indenture indenture
index index
indexation index
indexing index
indicant indicate
indication indicate
indicator indicate
indictment indict
indoctrination indoctrinate
indorsement indorse
inducing induce
inductance induct
induction induct
indulging indulge
industrialisation industrialise
industrialization industrialize
inevitable
infiltration infiltrate
infix infix
inflaming inflame
inflection inflect
infliction inflict
info inform
information inform
informing inform
infraction infract
infringement infringe
ingestion ingest
ingress
inhabitancy inhabit
inhabitation inhabit
inhalation inhale
inheritance inherit
inhibition inhibit
inhumation inhume
initial initial
initialisation initialise
initialization initialize
initiation initiate
injection inject
inoculating inoculate
inoculation inoculate
inquiring inquire
inquiry inquire
inscription inscribe
insemination inseminate
insert insert
insertion insert
insinuation insinuate
insistence insist
insisting insist
insolation insolate
inspection inspect
installation install
installing install
instalment instal
instance instantiate
instauration institute
instigation instigate
instillation instill
instilling instill
instillment instill
instilment instil
instroke
instruction instruct
insult insult
integrating integrate
integration integrate
intensification intensify
intensifier intensify
intensive intensify
interaction interact
interbreeding interbreed
interception intercept
intercession intercede
intercommunication intercommunicate
interdict interdict
interdiction interdict
interference interfere
interjection interject
interlocking interlock
intermediation intermediate
interment inter
intermezzo interlude
intermission intermit
internationalisation internationalise
internationalization internationalize
internment intern
interpellation interpellate
interpenetration interpenetrate
interpolation interpolate
interposition interpose
interreflection
interrogation interrogate
interrogative interrogate
interrogatory interrogate
interrupt
interruption interrupt
interspersal intersperse
interspersion intersperse
intervention intervene
interview interview
intimation intimate
intimidation intimidate
intonation intonate
intro introduce
introduction introduce
intromission intromit
intrusion intrude
intubation intubate
inunction inunct
inundation inundate
invalidation invalidate
invasion invade
inventory inventory
inventorying inventory
inversion invert
investigating investigate
investing invest
investiture invest
investment invest
invigilation invigilate
invitation invite
invite invite
invocation invoke
invoice invoice
involution involve
involvement involve
iop
irradiation irradiate
irrigation irrigate
irruption irrupt
isomerisation isomerise
isomerization isomerize
issuance issue
issuing issue
italic italicise
item itemise
itemisation itemise
itemization itemize
jab jab
jabber jabber
jabbering jabber
jabbing jab
jamming jam
jangle jangle
jaunt jaunt
javelin
jazz jazz
jeer jeer
jeering jeer
jerking jerk
jest jest
jig jig
jiggle jiggle
jingle jingle
jitter
jitterbug jitterbug
jive jive
job job
jog jog
jogging jog
joining join
joke joke
jollification jollify
jolly jolly
jolt jolt
jostle jostle
jostling jostle
jot jot
jotter jot
jotting jot
jounce
journey journey
journeying journey
joust joust
joyride joyride
jubilation jubilate
judgement judge
judgment judge
juggle juggle
jugglery juggle
juggling juggle
jump jump
jumping jump
juncture
junket junket
junketing junket
justification justify
jutting jut
juxtaposition juxtapose
karma
keen keen
keeping keep
keynote keynote
khamsin
kick kick
kicking kick
kidnapping kidnap
kill kill
killing kill
kismat
kismet
kiss kiss
kissing kiss
kneel kneel
kneeling kneel
knell knell
knock knock
knocking knock
kotow kotow
kowtow kowtow
kuroshio
label label
labor labor
lag lag
lahar
lam lam
lament lament
lamentation lament
lamplight
lampoon lampoon
landscaping landscape
landslide
landslip
lapidation lapidate
lapse lapse
lapsing lapse
laugh laugh
laughter laugh
launching launch
lavage lave
lavation lave
leakage leak
leaner lean
leap leap
leapfrog leapfrog
leaping leap
lecture lecture
lecturing lecture
leer leer
legalisation legalise
legalization legalize
legislating legislate
legislation legislate
legitimation legitimate
lessening
letter letter
levanter
leverage leverage
leveraging leverage
levitation levitate
levorotation
libel libel
liberalisation liberalise
liberalization liberalize
liberation liberate
license license
lick lick
licking
lie lie
lift lift
liftoff
ligation ligate
ligature ligate
lightening
lightning
limp limp
lipreading lipread
liquidation liquidate
list list
listening listen
listing list
litigation litigate
lob lob
localization localize
locating locate
lode
lodgement lodge
lodgment lodge
logging log
logrolling logroll
looking look
loosening loosen
looting loot
lope lope
lottery
lovemaking love
lowering lower
luau
lucubration lucubrate
luging luge
luminescence luminesce
lunching lunch
lunge lunge
lurch lurch
lust lust
luxation luxate
luxuriation luxuriate
lynching lynch
lyric lyric
macula
madrigal madrigal
maelstrom
magnetism
magnetosphere
magnification magnify
mail mail
maintenance maintain
making make
malediction maledict
malfunction malfunction
malignment malign
malingering malinger
maltreatment maltreat
malversation malversate
mambo mambo
management manage
mandate mandate
maneuver maneuver
manicure manicure
manifestation manifest
manipulation manipulate
manoeuvre manoeuvre
manufacture manufacture
manufacturing manufacture
manumission manumit
mapquest mapquest
maraud maraud
march march
marching march
mark mark
market market
marketing market
marketplace market
marking mark
martyrdom
marvel marvel
masking mask
massacre massacre
massage massage
mastication masticate
masturbation masturbate
materialisation materialise
materialization materialize
mating mate
matric matriculate
matriculation matriculate
maundy
maximation maximise
maximisation maximise
maximization maximize
meaning mean
measure measure
measurement measure
measuring measure
meddling meddle
mediation mediate
meet meet
megadeath
meld meld
melioration meliorate
melody melodize
memorial memorialize
memorialisation memorialise
memorialization memorialize
menarche
mensuration mensurate
mention mention
meow meow
merchandising merchandise
merger merge
merging merge
meshing mesh
metagenesis
metempsychosis
metrication metricate
metrification metrify
mew mew
miaou miaou
miaow miaow
miaul miaou
microseism
microwave microwave
migration migrate
militarisation militarise
militarization militarize
minelaying mine
mingling mingle
miniaturisation miniaturise
miniaturization miniaturize
minimisation minimise
minimization minimize
mining mine
ministration minister
miracle
mirage
misadventure
misapplication misapply
misappropriation misappropriate
misbehavior misbehave
misbehaviour misbehave
miscalculation miscalculate
miscarriage miscarry
miscegenation miscegenate
mischance
misconduct misconduct
misconstrual misconstrue
misconstruction misconstrue
miscount miscount
miscreation miscreate
misdeal misdeal
misdeed misbehave
misdirection misdirect
misestimation misestimate
misfire misfire
misfortune
misgovernment misgovern
mishap
misinformation misinform
misinterpretation misinterpret
mismanagement mismanage
misplay misplay
misprint misprint
mispronunciation mispronounce
misquotation misquote
misquote misquote
misreading misread
misreckoning misestimate
misrepresentation misrepresent
misrule misgovern
misspelling misspell
misstatement misstate
mist mist
mistake mistake
mistaking mistake
mistral
mistranslation mistranslate
mistreatment mistreat
misunderstanding misunderstand
misuse misuse
mitigation mitigate
mix mix
mixing mix
mizzle mizzle
moan moan
mobilisation mobilise
mobilization mobilize
mock mock
mockery mock
modeling model
modelling model
modernisation modernise
modernization modernize
modification modify
modifier modify
modulation modulate
moistening moisten
moksa
molding mold
molestation molest
monetisation monetise
monetization monetize
monition monish
monitoring monitor
monologue monologuize
monopolisation monopolise
monopolization monopolize
monsoon
moo moo
moonbeam
moonlight
moonshine
mopping mop
moralisation moralise
moralization moralize
moralizing moralize
motion motion
motivating motivate
motorcycling motorcycle
motoring motor
motorisation motorise
motorization motorize
mottling mottle
mountaineering mountaineer
mounting mount
move move
movement move
muckraking muckrake
mudslide
mugging mug
multiplication multiply
mumble mumble
mumbling mumble
murder murder
murmur murmur
murmuration murmur
murmuring murmur
mussitation mussitate
mutagenesis
mutation mutate
mutilation mutilate
mutiny mutiny
mutter mutter
muttering mutter
myonecrosis
mystifier mystify
myth mythologize
mythologisation mythologise
mythologization mythologize
name name
naming name
narration narrate
narrative narrate
nasalisation nasalise
nasalization nasalize
nascence
nascency
nationalisation nationalise
nationalization nationalize
nativity
naturalisation naturalise
naturalization naturalize
navigation navigate
neap
necrobiosis
necrosis
negation negate
negative negative
negligence neglect
negotiation negotiate
neigh neigh
nestle nestle
neuter neuter
neutering neuter
neutralisation neutralise
neutralization neutralize
nicker nicker
nickname nickname
nictation nictate
nictitation nictitate
nmr
nod nod
noise noise
nomination nominate
nonevent
noreaster
normalisation normalise
normalization normalize
northeaster
norther
northerly
northwester
notation notate
note note
notice notice
notification notify
novation novate
novelisation novelise
novelization novelize
nudge nudge
numbering number
numeral number
numeration numerate
nuptials
nursing nurse
nurturance nurture
nutation nutate
obedience obey
obeisance obey
obfuscation obfuscate
objectification objectify
objection object
objurgation objurgate
obligation obligate
obliteration obliterate
obsequy
observance observe
observation observe
obtainment obtain
obtention obtain
obviation obviate
occasion
occultation
occupancy occupy
occupation occupy
occurrence
occurrent
offence offend
offense offend
offer offer
offering offer
officiating officiate
officiation officiate
offshoot
ohmage
oink
okay okay
olympics
omega
omen omen
omission omit
oncoming
onset
onslaught
oozing ooze
opacity
opener open
opening open
operation operate
opposition oppose
oppression oppress
optimisation optimise
optimization optimize
orchestration orchestrate
ordeal
order order
ordering order
ordinance ordain
origination originate
oscillation oscillate
ostentation ostentate
ouster oust
ousting oust
outbreak
outcome
outcry outcry
outfitting outfit
outflow
outgrowth
outrage outrage
outstroke
overachievement overachieve
overacting overact
overappraisal overvalue
overbid overbid
overcall overbid
overcapitalisation overcapitalise
overcapitalization overcapitalize
overeating overeat
overestimate overestimate
overestimation overestimate
overexertion overexert
overexploitation overexploit
overexposure overexpose
overfeeding overfeed
overflow overflow
overhaul overhaul
overindulgence overindulge
overpressure
overproduction overproduce
overprotection overprotect
overreaction overreact
overrefinement overrefine
overrun overrun
overshielding overprotect
overshoot overshoot
oversimplification oversimplify
overstatement overstate
overstrain overstrain
overtaking overtake
overthrow overthrow
overturn overturn
overuse overuse
overutilisation overuse
overutilization overuse
overvaluation overvalue
overwork overwork
overworking overwork
pacification pacify
pacing pace
packaging package
page page
pageantry
pagination paginate
paging paginate
painting paint
pairing pair
palaver palaver
palliation palliate
palpation palpate
palpebration palpebrate
paltering palter
pampering pamper
pandemic
pant pant
panting pant
pantomime pantomime
paperhanging paper
papering paper
parachuting parachute
paradiddle
paragraph paragraph
parallax
paramagnetism
paraphrase paraphrase
paraphrasis paraphrase
parceling parcel
parcellation parcel
parcelling parcel
pardon pardon
parhelion
parking park
parley parley
parody parody
parole parole
parousia
parry parry
participation participate
particularisation particularise
particularization particularize
parting part
pass pass
passage pass
passing pass
passport pass
pasteurisation pasteurise
pasteurization pasteurize
pat pat
patching patch
patent patent
patronage patronage
patter patter
pauperisation pauperise
payment pay
peal peal
pealing peal
peculation peculate
pedal pedal
peddling peddle
pedesis
pedicure pedicure
peek peek
peeling peel
peep peep
pelter pelt
penalisation penalise
penalization penalize
penalty penalise
penetration penetrate
penning pen
pentathlon
perambulation perambulate
percolation percolate
percussion percuss
peregrination peregrinate
performance perform
performing perform
perfusion perfuse
peripeteia
peripetia
peripety
perjury perjure
permission permit
permit permit
permutation permute
peroration perorate
perpetration perpetrate
perpetuation perpetuate
persecution persecute
personation personate
persuasion persuade
perusal peruse
perusing peruse
pervaporation pervaporate
perversion pervert
petition petition
pettifoggery pettifog
petting pet
philosophizing philosophize
phlebotomy phlebotomize
phonation phonate
phosphorescence phosphoresce
photoconduction
photoconductivity
photoelectricity
photoemission
phrase phrase
phraseology phrase
phrasing phrase
pickings pick
picturing picture
piezoelectricity
piffle piffle
pileup
pilferage pilfer
pillaging pillage
pilotage pilot
piloting pilot
piracy pirate
pirouette pirouette
pitching pitch
placard placard
placation placate
plagiarisation plagiarise
plagiarism plagiarise
plagiarization plagiarize
planning plan
planting plant
plash plash
plastering plaster
play play
playacting playact
playing play
playoff
pleading plead
pleasing please
pleating pleat
pleochroism
pleomorphism
plod plod
plodding plod
plop plop
ploughing plough
plowing plow
plump plump
plunderage plunder
plundering plunder
plunge plunge
plunk plunk
poaching poach
pogonip
pointer point
poking poke
polarization polarize
polishing polish
polka polka
pollenation pollenate
pollination pollinate
polymorphism
popping pop
popularisation popularise
popularization popularize
portent portend
portrait portray
portraiture portray
portrayal portray
posing pose
posit posit
positioning position
possession possess
poster post
posting post
postmark postmark
postposition postpose
postulate postulate
postulation postulate
potlatch
poudrin
pounce pounce
pounding pound
pout pout
powwow powwow
practice practice
praise praise
prance prance
prang
prate prate
prattle prattle
prayer pray
preachification preachify
preaching preach
preachment preach
preakness
preamble preamble
precis precis
preclusion preclude
predation predate
predestination predestine
predicate predicate
predication predicate
predicator predicate
prefabrication prefabricate
preface preface
preferment prefer
prefix prefix
prefixation prefix
prehension prehend
preindication
prelim
preliminary prelude
prelude prelude
premiere premiere
premise premise
premiss premiss
prep prepare
preparation prepare
prepayment prepay
preposition prepose
prescription prescribe
presentation present
presentment present
preservation preserve
pressing press
pressure pressurise
pretend pretend
pretending pretend
pretense pretend
prevarication prevaricate
prevention prevent
preview preview
pricking prick
primping primp
print print
printing print
privatisation privatise
privatization privatize
prizefight prizefight
probate probate
procedure proceed
proceeding proceed
proceedings proceed
process process
procession proceed
proclamation proclaim
procrastination procrastinate
procreation procreate
procural procure
procurance procure
procurement procure
prod prod
prodding prod
production produce
profanation profane
professing profess
profession profess
proffer proffer
profile profile
prognosis prognosticate
prognostic prognosticate
prognostication prognosticate
programing program
programme programme
programming programme
progress progress
progression progress
prohibition prohibit
project project
prologue prologize
prolongation prolong
prom
promenade promenade
promise promise
promo promote
promotion promote
prompt prompt
prompting prompt
promulgation promulgate
pronation pronate
pronouncement pronounce
pronunciation pronounce
proof proof
propaganda propagandise
propagation propagate
propitiation propitiate
proposal propose
proposition proposition
propulsion propel
proration prorate
prorogation prorogue
proscription proscribe
prosecution prosecute
prostitution prostitute
prostration prostrate
protection protect
protest protest
protestation protest
provision provision
proviso provide
provocation provoke
prowl prowl
publication publish
publicizing publicize
publishing publish
puff puff
puffing puff
puking puke
pull pull
pulling pull
pulsation pulsate
pulse pulse
pulsing pulse
pulverisation pulverise
pulverization pulverize
pun pun
punch punch
punctuation punctuate
puncture puncture
punishment punish
punning pun
punting punt
purchase purchase
purchasing purchase
purgation purge
purge purge
purging purge
purification purify
purport purport
purr purr
pursual pursue
pursuit pursue
purveyance purvey
push push
pushing push
putt putt
putting putt
puzzle puzzle
puzzler puzzle
pyroelectricity
pyrolysis
quackery quack
quake quake
quantisation quantise
quantization quantize
quarrel quarrel
quarrying quarry
quarterfinal
quaver quaver
quelling quell
quenching quench
query query
question question
questioning question
quibble quibble
quickstep quickstep
quiddity quibble
quip quip
quiz quiz
quotation quote
quote quote
race race
racing race
racket racket
racketeering racketeer
radiance
radiation radiate
radio radio
radiocommunication radio
radiopacity
raffle raffle
ragtime rag
raid raid
railroading railroad
rain rain
raindrop
rainfall rain
rainstorm
raising raise
rale
rallying rally
ramble ramble
ramification ramify
rampage rampage
ranching ranch
randomisation randomise
randomization randomize
ransacking ransack
ransom ransom
rant rant
ranting rant
rap rap
rape rape
rapine rape
rarefaction rarefy
rasp rasp
rasping rasp
rataplan
ratification ratify
rationing ration
ratting rat
rattle rattle
rattling rattle
ravage ravage
ravaging ravage
rave rave
raving rave
ray ray
razing raze
razz razz
razzing razz
reaching reach
reactance
read read
readjustment readjust
readmission readmit
readying ready
reaffirmation reaffirm
realisation realise
realization realize
reallotment reallot
reappearance reappear
reapportionment reapportion
rearing rear
rearmament rearm
rearrangement rearrange
reassertion reassert
reassignment reassign
reassurance reassure
rebellion rebel
rebirth
rebound rebound
rebuff rebuff
rebuilding rebuild
rebuke rebuke
reburial rebury
reburying rebury
rebuttal rebut
recalculation recalculate
recall recall
recantation recant
recap recap
recapitulation recapitulate
recapture recapture
receding recede
receipt receipt
reception receipt
recidivism recidivate
reciprocation reciprocate
recital recite
recitation recite
reclamation reclaim
reclining recline
recoding recode
recoil recoil
recombination recombine
recommencement recommence
recommendation recommend
reconciliation reconcile
reconnaissance reconnoiter
reconnoitering reconnoiter
reconnoitring reconnoitre
reconsideration reconsider
record record
recount recount
recounting recount
recovery recover
recreation recreate
recrudescence recrudesce
recruitment recruit
rectification rectify
recurrence recur
recusal recuse
recusation recuse
redaction redact
rededication rededicate
redefinition redefine
redemption redeem
redeployment redeploy
redetermination redetermine
redevelopment redevelop
rediscovery rediscover
redisposition redispose
redistribution redistribute
redshift
reduction reduce
reelection reelect
reenactment reenact
reenforcement reenforce
reexamination reexamine
refereeing referee
reference reference
referral refer
refinement refine
reflexion
refocusing refocus
reforestation reforest
reform reform
refraction refract
refueling refuel
refusal refuse
refutal refute
refutation refute
regaining regain
regatta
regimentation regiment
register register
registration register
registry register
regulating regulate
regulation regulate
regurgitation regurgitate
rehabilitation rehabilitate
reharmonisation reharmonize
reharmonization reharmonize
rehash rehash
rehearsal rehearse
reification reify
reimposition reimpose
reinforcement reinforce
reintroduction reintroduce
reissue reissue
reiteration reiterate
rejection reject
rejuvenation rejuvenate
relapse relapse
relapsing relapse
relay relay
release release
relegating relegate
relegation relegate
relinquishing relinquish
relinquishment relinquish
relocation relocate
reluctance
remand remand
remark remark
remarriage remarry
rematch
remediation remediate
remedy remedy
remilitarisation remilitarise
remilitarization remilitarize
reminder remind
remission remit
remittal remit
remotion remove
removal remove
rendering render
rendezvous rendezvous
rendition render
renege renege
renewal renew
renouncement renounce
renovation renovate
renting rent
renunciation renounce
reordering reorder
reorganisation reorganize
reorganization reorganize
repair repair
repatriation repatriate
repayment repay
repeal repeal
repeat repeat
repeating repeat
repechage
repercussion repercuss
repetition repeat
rephrasing rephrase
replacement replace
replacing replace
replay replay
replication replicate
reply reply
report report
reportage report
reporting report
repose repose
repositing reposit
reposition reposit
repositioning reposition
repossession repossess
reprehension reprehend
reprimand reprimand
reprint reprint
reprinting reprint
reproof reproof
reproval reprove
republication republish
republishing republish
repudiation repudiate
repulse repulse
repulsion repulse
repurchase repurchase
request request
requisition requisition
rerun rerun
rescission rescind
rescue rescue
research research
resection resect
resettlement resettle
reshipment reship
reshuffle reshuffle
reshuffling reshuffle
residency reside
resignation resign
resiliency resile
resistance resist
resistivity
resolution resolve
resonance resonate
respiration respire
respite respite
response
restatement restate
restitution restitute
restoration restore
restraint restrain
result result
resume resume
resumption resume
resurgence resurge
resurrection resurrect
resuscitation resuscitate
retail retail
retailing retail
retake retake
retaking retake
retaliation retaliate
retch retch
retention retain
retort retort
retraction retract
retraining retrain
retrial retry
retroflection retroflex
retroflexion retroflex
retrogression retrogress
retrospection retrospect
retroversion retrovert
return return
reunification reunify
reunion reunify
revealing reveal
revel revel
revelation reveal
revelry revel
revenge revenge
reversal reverse
reversion reverse
reverting revert
review review
revilement revile
revisal revise
revise revise
revising revise
revision revise
revitalisation revitalise
revitalization revitalize
revival revive
revivification revivify
revoke revoke
revolt revolt
revolution revolutionise
reward reward
rewording reword
rewrite rewrite
rewriting rewrite
rhapsody rhapsodise
rhonchus
rhumba rhumba
rhyme rhyme
ricochet ricochet
riddance rid
riddle riddle
ride ride
ridicule ridicule
riding ride
riffle riffle
ringing ring
rinse rinse
rinsing rinse
riot riot
riposte riposte
ripple ripple
rippling ripple
riptide
rise rise
rising rise
rite ritualize
ritual ritualize
rivalry rival
roar roar
roaring roar
roasting roast
robbery rob
rockslide
roleplaying roleplay
roll roll
roller roll
rolling roll
romanticisation romanticise
romanticization romanticize
romp romp
roping rope
rotation rotate
rousing rouse
roving rove
rowing row
rubbing rub
rubric rubricate
ruggedisation ruggedise
ruggedization ruggedize
ruination ruin
ruining ruin
ruling rule
rumble rumble
rumbling rumble
rumination ruminate
rumor rumor
rumour rumour
rumpus rumpus
run run
runaway
running run
runoff
runup
rupture rupture
rush rush
rushing rush
rustication rusticate
rustle rustle
rustling rustle
sabotage sabotage
sacrifice sacrifice
safeguard safeguard
sailing sail
sailplaning sailplane
salaam salaam
saltation saltate
salting salt
salutation salute
salute salute
salvage salvage
salvation salve
salve salve
salvo
samba samba
samiel
samsara
sanctification sanctify
sanction sanction
sandblast sandblast
sandstorm
sanitation sanitise
sanitisation sanitise
sanitization sanitize
sashay sashay
sass sass
sassing sass
satire satirise
saunter saunter
sauteing saute
savoring savor
savouring savour
saying say
scalage scale
scaling scale
scam scam
scamper scamper
scan scan
scandal scandalise
scansion scan
scheduling schedule
schematisation schematise
schematization schematize
schooling school
scintillation scintillate
sclaff sclaff
scoff scoff
scoffing scoff
scolding scold
scorcher
scoring score
scouring scour
scouting scout
scowl scowl
scramble scramble
scrape scrape
scraping scrape
scratching
scrawl scrawl
scream scream
screaming scream
screech screech
screeching screech
screening screen
screwing screw
scribble scribble
scrimmage scrimmage
script script
scrubbing scrub
scrunch scrunch
scrutiny scrutinise
scud scud
scudding scud
scuffle scuffle
sculling scull
scurry scurry
sealing seal
seaquake
search search
secession secede
secondment second
sectionalisation sectionalise
sectionalization sectionalize
secularisation secularise
secularization secularize
sedimentation sediment
seduction seduce
seek
seeking seek
seepage seep
seiche
seism
selection select
sell sell
selling sell
semi
semifinal
sending send
sensitising sensitise
sensitizing sensitize
sentence sentence
sentimentalisation sentimentalise
sentimentalization sentimentalize
separation separate
sepulture
sequel
sequella
sequestration sequester
serenade serenade
serendipity
serialisation serialise
serialization serialize
sermon sermonise
serve serve
service service
servicing service
setback
settling settle
severance sever
severing sever
sewing sew
sex sex
shadowboxing shadowbox
shadowing shadow
shakedown
shaking shake
shamble shamble
shambling shamble
shattering shatter
shave shave
shaving shave
shear
shearing shear
shelling shell
shielding shield
shift shift
shifting shift
shillyshally shillyshally
shimmer shimmer
shimmy shimmy
shining shine
shipment ship
shipping ship
shirking shirk
shirring shirr
shiver shiver
shock shock
shooting shoot
shoplifting shoplift
shopping shop
shot shoot
shout shout
shouting shout
shove shove
show show
shower shower
showing show
shriek shriek
shrieking shriek
shrilling shrill
shrinkage shrink
shrinking shrink
shrug shrug
shuffle shuffle
shuffling shuffle
shunning shun
shutout
shutting shut
shy shy
sibilant sibilate
sibilation sibilate
sideshow
sideswipe
sifting sift
sigh sigh
sighting sight
sightseeing sightsee
sign sign
signal signal
signaling signalize
signalisation signalise
signalization signalize
signature sign
signification signify
signifier signify
signing sign
signpost signpost
simmering simmer
simoom
simoon
simplification simplify
simulation simulate
singalong singsong
singing sing
single single
singsong singsong
sinking sink
sinning sin
sip sip
sirocco
sitting sit
sizzle
skateboarding skateboard
skating skate
skiing ski
skimming skim
skip skip
skirl skirl
skirmish skirmish
skulking skulk
skydiving skydive
skyrocket skyrocket
slackening slacken
slacking slack
slalom slalom
slam slam
slander slander
slang slang
slap slap
slating slate
slaughter slaughter
slaying slay
sledding sled
sleepover
sleepwalking sleepwalk
sleet sleet
sleuthing sleuth
slicing slice
slide slide
slight slight
slinging sling
slip slip
slipstream
sloganeering sloganeer
slur slur
smack smack
smacker smack
smacking smack
smash smash
smashing smash
smear smear
smelling smell
smile smile
smiling smile
smirk smirk
smoke smoke
smoking smoke
smolder smoulder
smooch smooch
smooching smooch
smooth smooth
smoulder smoulder
smudge
smuggling smuggle
snafu snafu
snap snap
snarl snarl
snatch snatch
sneer sneer
snick snick
snicker snicker
sniff sniff
sniffle sniffle
snigger snigger
snivel snivel
sniveling snivel
snogging snog
snooker snooker
snooze snooze
snore snore
snoring snore
snorkeling snorkel
snort snort
snorting snort
snow snow
snowboarding snowboard
snowfall snow
snowflake
snowstorm
snp
snub snub
snuffle snuffle
snuggle snuggle
snuggling snuggle
soaker soak
soar soar
soaring soar
sobbing sob
socialisation socialise
socialising socialise
socialization socialize
socializing socialize
sodomy sodomise
soiling soil
soilure soil
sojourn sojourn
soldering solder
solemnisation solemnise
solemnization solemnize
solfege solmizate
solfeggio solmizate
solicitation solicit
soliloquy soliloquize
soliton
solmisation solmizate
solmization solmizate
solo solo
solving solve
somersault somersault
somersaulting somersault
somnambulation somnambulate
somnambulism somnambulate
sonnet sonnet
sop sop
sousing souse
southeaster
souther
southerly
southwester
spank spank
spanking spank
spark spark
sparkling sparkle
sparring spar
spat spat
spatter spatter
spattering spatter
spaying spay
speaking speak
spec specify
specialisation specialise
specialization specialize
specification specify
spectrum
speculation speculate
speech speechify
speechmaking speak
speeding speed
spelldown
spelling spell
spending spend
spiel spiel
spike spike
spillover
spin spin
spinning spin
spiritualisation spiritualise
spiritualization spiritualize
spirt spirt
spitting spit
splash splash
splashing splash
splat splat
splatter splat
splattering splatter
splintering splinter
split split
splurge splurge
splutter splutter
spoil spoil
spoilation spoil
spoliation spoil
spoof spoof
spoonfeeding spoonfeed
sport sport
spotting spot
spraying spray
spreading spread
spree spree
springtide
sprinkle sprinkle
sprint sprint
sprites
spritz spritz
spur spur
spurring spur
spurt spurt
sputter sputter
sputtering sputter
spying spy
squabble squabble
squall squall
squandering squander
squat squat
squatting squat
squawk squawk
squeak squeak
squeal squeal
squeeze squeeze
squeezing squeeze
squelch squelch
squelcher squelch
squirm squirm
squish
stab stab
stabilisation stabilise
stabilization stabilize
stagger stagger
staging stage
staining stain
stalking stalk
stalling stall
stamp stamp
stampede stampede
standard standardise
standardisation standardise
standardization standardize
standoff
stare stare
stargazing stargaze
starlight
start start
starting start
startle startle
starving starve
statement state
static
stay stay
stealing steal
stealth steal
steeplechase
steer steer
steering steer
stem stem
step step
sterilisation sterilise
sterilization sterilize
sticker stick
stiffening stiffen
stifling stifle
stigmatisation stigmatise
stigmatization stigmatize
stimulation stimulate
stipulation stipulate
stirring stir
stitching stitch
stockpiling stockpile
stomp stomp
stonewalling stonewall
stoning stone
stoop stoop
stop stop
storage store
storm storm
stowing stow
straddle straddle
strafe strafe
strain strain
straining strain
strangling strangle
strangulation strangulate
stratification stratify
streamer
streaming
strengthening strengthen
stress stress
stretch stretch
stretching stretch
strewing strew
stride stride
stridulation stridulate
strike strike
striking strike
striping stripe
stripping strip
striving strive
stroke stroke
stroking stroke
stroll stroll
struggle struggle
strum strum
strut strut
study study
studying study
stultification stultify
stumble stumble
stumper stump
stunt stunt
stunting stunt
stylisation stylise
stylization stylize
subbing sub
subcontract subcontract
subjoining subjoin
subjunction subjoin
sublimation sublimate
subluxation subluxate
submergence submerge
submerging submerge
submersion submerse
submission submit
subornation suborn
subpoena subpoena
subrogation subrogate
subscription subscribe
subsequence
subsidence subside
subsiding subside
substituting substitute
substitution substitute
subtitle subtitle
subtraction subtract
subversion subvert
success
succor succor
succour succour
succussion succuss
suck suck
sucking suck
suction suction
suffix suffix
suffixation suffix
suffocation suffocate
suggestion suggest
sultriness
summarisation summarise
summarization summarize
summary summarise
summation sum
summons summons
sunbeam
sunburst
sundog
sunlight sun
sunray
sunshine sun
sunspot
superconductivity
superfecundation
superfetation superfetate
superintendence superintend
superscription superscribe
supersedure supersede
supersession supersede
supertwister
supervention supervene
supervising supervise
supervision supervise
supination supinate
supping sup
supplanting supplant
supplication supplicate
supplying supply
support support
supporting support
supposition suppose
suppression suppress
surcease
surf surf
surfacing surface
surfboarding surf
surfing surf
surfriding surf
surge surge
surmisal surmise
surmise surmise
surprisal surprise
surrender surrender
survey survey
surveying survey
suspiration suspire
sustainment sustain
sustentation sustain
susurration susurrate
susurrus susurrate
suturing suture
swabbing swab
swap swap
swash swash
swat swat
swearing swear
swearword swear
sweeping sweep
sweetening sweeten
swell
swerve swerve
swerving swerve
swig swig
swilling swill
swim swim
swimming swim
swindle swindle
swing swing
swinging swing
swipe swipe
swish swish
switching switch
swoon swoon
swoop swoop
swoosh
swop swop
syllabication syllabicate
syllabification syllabify
syllable syllabify
symbol symbolise
symbolisation symbolise
symbolising symbolize
symbolization symbolize
symbolizing symbolize
symphony symphonize
synchronisation synchronise
synchronising synchronise
synchronization synchronize
synchronizing synchronize
syncopation syncopate
syncope syncopate
syndication syndicate
systematisation systematise
systematization systematize
systole
syzygy
tabulation tabulate
tag tag
tailing tail
tailoring tailor
tailwind
takedown
taking take
talk talk
talking talk
tally tally
tampering tamper
tango tango
tanning tan
tantalization tantalize
tap tap
tapering taper
tapping tap
tarriance tarry
task task
tasting taste
tattle tattle
tattoo tattoo
taunt taunt
taunting taunt
teaching teach
teasing tease
telecast telecast
telecasting telecast
telecom telecommunicate
telecommunication telecommunicate
telepathy telepathize
telephony telephone
teleportation teleport
television televise
telling tell
temblor
temperance temper
temperateness
tempering temper
tenderisation tenderise
tenderization tenderize
tending tend
tenting tent
tergiversation tergiversate
term term
territorialisation territorialise
territorialization territorialize
terrorisation terrorise
terrorization terrorize
tessellation tessellate
test test
testimonial testify
testimony testify
testing test
thaw thaw
thelarche
theophany
thermal
thermoelectricity
thievery thieve
thieving thieve
thinning thin
thrash thrash
thrashing thrash
threshing thresh
thriller thrill
throbbing throb
throttling throttle
throw throw
thrum thrum
thrust thrust
thrusting thrust
thud thud
thump thump
thumping thump
thunder thunder
thunderbolt
thunderclap
thundershower
thunderstorm
thunk
thwack thwack
thwarting thwart
tick tick
ticket ticket
ticking tick
tickling tickle
ticktock ticktock
tictac ticktock
tide tide
tightening tighten
tiling tile
tilling till
tilt tilt
ting ting
tinkle tinkle
tinning tin
tinting tint
tintinnabulation tintinnabulate
titillation titillate
titivation titivate
title title
titration titrate
titter titter
tittivation tittivate
toasting toast
tobogganing toboggan
tocktact
toil toil
toot toot
tootle tootle
topicalization topicalize
topspin
torchlight
tornado
torque
torrent
torturing torture
toss toss
tossup
touch touch
touching touch
tour tour
tournament tourney
tourney tourney
tow tow
towage tow
toying toy
tracing trace
tracking track
traction
trade trade
trading trade
traducement traduce
tragedy
trailing trail
training train
trajectory
tramontana
tramontane
trample trample
trampling trample
transaction transact
transcription transcribe
transfer transfer
transference transfer
transferral transfer
transfiguration transfigure
transformation transform
transfusion transfuse
transgression transgress
transition transition
translation translate
transliteration transliterate
transmigration transmigrate
transmission transmit
transmittal transmit
transmitting transmit
transmogrification transmogrify
transmutation transmute
transparence
transparency
transplant transplant
transplantation transplant
transplanting transplant
transportation transport
transposition transpose
transshipment transship
travel travel
traveling travel
travelling travel
traversal traverse
travesty travesty
tread tread
treatment treat
tremble tremble
tremor tremor
trephination trephine
trespass trespass
trial tribulate
tribulation tribulate
trichroism
trick trick
trickery trick
trickle trickle
trifling trifle
trifurcation trifurcate
trill trill
trimming trim
trip trip
triple triple
triumph triumph
trolling troll
trot trot
trouble trouble
trouncing trounce
trucking truck
truckling truckle
trudge trudge
trumping trump
truncation truncate
try try
tsunami
tug tug
tumble tumble
tumbling tumble
tuning tune
turbulence
turbulency
turn turn
turning turn
tussle tussle
tutelage tutor
tutorship tutor
twaddle twaddle
twang twang
tweak tweak
tweet tweet
twiddle twiddle
twinkle twinkle
twist twist
twister twist
twisting twist
twitter twitter
typewriting typewrite
typhoon
typing type
ultrasound
ultraviolet
ululation ululate
umpirage umpire
underachievement underachieve
underexposure underexpose
underline underline
underproduction underproduce
underscore underscore
understatement understate
undertaking undertake
undertide
undoing undo
undulation undulate
unfastening unfasten
unification unify
unionisation unionise
unionization unionize
uniting unite
unitisation unitise
unitization unitize
unloading unload
unmasking unmask
unsnarling unsnarl
untangling untangle
untying untie
unveiling unveil
upbraiding upbraid
update update
updating update
updraft
upending upend
uplift uplift
uplifting uplift
upset upset
upshot
upsurge
upthrow
upthrust
urging urge
use use
usurpation usurp
utilisation utilise
utilization utilize
utterance utter
vacationing vacation
vaccinating vaccinate
vaccination vaccinate
vagabondage vagabond
vagary
valency
validation validate
vanishing vanish
variance vary
variant vary
variation vary
vasectomy vasectomize
vaunt vaunt
veering veer
vending vend
vendition vend
venesection venesect
ventilation ventilate
venting vent
venture venture
verb verbify
verbalisation verbalise
verbalization verbalize
verse verse
versification versify
veto veto
vibration vibrate
vibrato
vicissitude
victimisation victimise
victory
vilification vilify
vindication vindicate
violation violate
virga
visa visa
visit visit
visitation visit
visiting visit
vitiation vitiate
vituperation vituperate
vivisection vivisect
vocalisation vocalise
vocalism vocalise
vocalization vocalize
vocalizing vocalize
voice voice
voidance void
volcanism
volley volley
voltage
volution
vomiting vomit
vote vote
voting vote
vow vow
vowel vowelize
voyage voyage
vroom
vulgarisation vulgarise
vulgarization vulgarize
waddle waddle
wading wade
wager wager
wages
waggle waggle
wail wail
wailing wail
wait wait
waiting wait
waiver waive
wake
wakening waken
walk walk
walkaway
walking walk
wallop wallop
walloping wallop
waltz waltz
wandering wander
waning wane
wank wank
war war
warehousing warehouse
warfare war
warning warn
warping warp
warrant warrant
warranty warrant
washing wash
watching watch
watergate
waterpower
waterproofing waterproof
waterspout
wattage
wave wave
waveform
wavelet
waver waver
waving wave
waxing wax
weakening weaken
weaning wean
weather weather
weaving weave
wedding wed
weeping weep
weightlift weightlift
weightlifting weightlift
welding weld
wester
westerly
wetting wet
whack whack
whacking whack
whammy
whang whang
wheedling wheedle
wheeze wheeze
whicker whicker
whiff whiff
whimper whimper
whine whine
whinny whinny
whipping whip
whir whir
whirl whirl
whirling whirl
whirlpool whirlpool
whirlwind
whirr whirr
whirring whirr
whisper whisper
whispering whisper
whistle whistle
whistling whistle
whitecap
whitening whiten
whiteout
whitewash whitewash
wholesale wholesale
whoop whoop
whoosh
wiggle wiggle
wildfire
willing will
wilting wilt
win win
wince wince
wind wind
windage
winding wind
windstorm
winking wink
winning win
winnow winnow
winnowing winnow
wipe wipe
wipeout
wiretap wiretap
wisecrack wisecrack
withdrawal withdraw
withering wither
withholding withhold
wobble wobble
wooing woo
word word
wording word
work work
worrying worry
worship worship
worst
wounding wound
wrangle wrangle
wrangling wrangle
wrecking wreck
wrestle wrestle
wrestling wrestle
wriggle wriggle
wring wring
writing write
xenogenesis
yachting yacht
yack yack
yarn yarn
yaw yaw
yawn yawn
yawning yawn
yell yell
yelling yell
yelp yelp
yelping yelp
yield yield
yielding yield
yip
yodel yodel
yodeling yodel
yowl yowl
zap
zephyr
zing
zizz
zoom zoom
`
