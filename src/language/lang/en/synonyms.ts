/**
 * Families of words that say the same or are made from one another, a line each: "denial deny". Made by
 * `train/synonyms.ts` from WordNet 3.1 (NOTICE).
 */
export const SYNONYMS = `
abandon unconstraint
abandoned deserted
abase chagrin humiliate humiliation mortification
abasement abjection
abash abashment bashful bashfulness embarrass
abashed chagrined embarrassed
abbatial abbess abbey abbot archimandrite prioress
abbreviator abridge abridgement abridger abridgment foreshorten
abdomen abdominal belly
aberrance aberrancy aberrant aberration deviant deviate pervert
abet abetment abettal abetter abettor
abhor abhorrence abhorrent abhorrer loathsome loathsomeness nauseating nauseatingness repugnance repugnant repulsive repulsiveness sickening sickeningness
abide bide
abiding durability durable enduring enduringness lasting lastingness permanence permanency permanent
ability able
abject scorbutic scorbutus scurvy
abjuration abjure abjurer forgoing forswear forswearing recant recantation retract
ablactate wean weaning
ablaze aflame
abloom effloresce efflorescent
ablution ablutionary clean cleaner cleaning cleanse cleanser cleansing
abnormal abnormalcy abnormality
abode residence
abolish abolishable abolishment abolition abolitionary
abolitionism abolitionist autonomy emancipate emancipation emancipationist liberate liberty
abominable abominate abominator loathe loather loathing odious odiousness offence offensive offensiveness violable violate violative
aboriginal aborigine indigen indigene native nativeness
abortion abortionist
abound abundance abundant copiousness teeming teemingness
abreact abreaction catharsis
abroad overseas
abrogate abrogation abrogator countermand recission repeal rescind rescission
abruptness brusk brusque brusqueness curtness
absence absent absentee
absentminded absentmindedness abstracted abstractedness
absolvitory acquit acquittal assoil exculpate exculpatory exonerate exonerative
absorbed aim engrossed enwrapped intend intent intention intentness purpose
absorbency absorbent absorptive absorptivity
absorbing engrossing fascinating gripping riveting
abstention abstentious abstinent nondrinker
abstract abstractive abstractness
abstractionism abstractionist nonfigurative nonobjective
abstruse abstruseness abstrusity profound profundity recondite
absurd absurdity absurdness ridiculousness
abuse abuser maltreat maltreater maltreatment mistreat mistreatment
abut abutter adjoin butt
abuzz buzzing
aby abye atone expiate expiative expiatory
abysm abyss
abyssinia ethiopia ethiopian yaltopya
academe academia academic
accelerate accelerative acceleratory quicken
accenting accentuate emphasis emphasize emphasizing stress
acceptability acceptable acceptableness
accepted recognized
accessorial accessory accouterment accoutrement
acclaim acclamation hail plaudit plaudits
acclimate acclimation acclimatisation acclimatise acclimatization acclimatize climate climatic climatical clime
accolade honor honorary honoree honour laurels reward
accompaniment accompany accompanying concomitance concomitant consequence consequent ensuant ensue result resultant upshot
accomplish accomplishable accomplishment achievability achievable achieve achievement achiever doable fulfil fulfill succeed succeeder
accountancy accountant accountantship comptroller comptrollership controller controllership
accredit accreditation
accredited licenced licensed
accretion accretionary accumulation
accrual accrue accruement
accrued accumulated
acculturate acculturation acculturational acculturative enculturation
accumulate compile
accursed accurst bedamn beshrew damn damnation damnatory damning goddamn imprecate imprecation maledict malediction shucks
accusal accusation accusative accusatorial accusatory accuse accuser accusing accusive
accustomed habitual wonted
ace ane crack one super tiptop topnotch tops
acetone acetonic propanone
acetonemia ketonemia ketosis
ache aching achy
achromasia blanch blench lividness pale pallid pallidness pallor wanness
acid acidulate blister blistering vesicant vesicate vesication vesicatory vesiculation
acned pimple pimpled pimply pustulate pustule zit
acoustic acoustical acoustician acoustics
acquaint acquaintance conversance conversancy conversant familiarity
acquiesce acquiescence acquiescent assent assenter assentient biddable
acquirable acquire acquiring acquisition acquisitive acquisitiveness getting
acquirement skill
acrobatic acrobatics gymnastic gymnastics tumbling
act action
acth adrenocorticotrophin adrenocorticotropin corticotrophin corticotropin
acting performing playact playacting playactor roleplay roleplaying
activate actuate actuation actuator spark trigger
activating actuating energising energize energizing energy
activism activist activistic hawkish hawkishness militant warlike
actor histrion thespian
actual actuality
adage byword proverb proverbial
adamance adamant intransigence intransigency intransigent obduracy unyieldingness
adapt adaptability adaptable adaptative adaptive adaptor
add adhd mbd
addlebrained addlepated muddleheaded puddingheaded
address addressee
adept adeptness adroit adroitness expert expertise expertness practiced proficiency proficient quickness skilful skillful skillfulness
adequacy adequate adequateness
adherent disciple discipleship
adhesive adhesiveness
adieu adios arrivederci cheerio goodby goodbye sayonara
adipose adiposeness adiposity fatso fattiness fatty
adiposis corpulence corpulency corpulent fleshiness fleshy obese obesity overweight
adjacency adjacent contiguity contiguous contiguousness
adjectival adjective
adjourn adjournment
adjust adjuster adjustive adjustor
administer administrable administrate administration administrative administrator
admirability admirable admirableness howl howling marvelous ululate ululation wonderful wonderfulness wondrous yaup yawl
admiration admire admirer protagonist supporter
admissibility admissible
admonish admonisher admonition
ado bustle flurry
adolesce adolescence adolescent stripling teen teenage teenaged teenager
adopt adoption espouse
adorability adorable adorableness adore adorer endearing
adored idolised idolized worshipped
adorn decor decorate decoration decorative decorativeness grace ornament ornamental
adsorb adsorbable adsorbate adsorbent adsorption adsorptive
adulate adulator adulatory blandish flatter flatterer flattery
adult adulthood grown grownup maturity
adulterer adultery fornicate fornicator
advantage advantageous advantageousness favorable favorableness favourableness
adventure adventurer adventuresome adventuristic adventurous adventurousness dare daring escapade gamble venturesome venturesomeness venturous
adverb adverbial
adversary antagonist antagonistic counter opponent oppose opposer opposing
adverse adversity hardship
advert advertisement advertising advertizement advertizing
advisability advisable
adviser advisor consultancy consultant
advisory consult consultation consultative consultatory consultive
advocacy protagonism
advocate advocator proponent propound recommend recommendation
aegir avidity avidness eager eagerness eagre
aegis auspices
aerify air gasification gasify
aerobic aerophilic aerophilous
aerodrome airdrome airport drome
aerodynamic aerodynamics aeromechanic aeromechanics
aeronaut airman airmanship aviate aviator pilot
aeroplane airplane flat flatness level plane planeness planer
aerosol aerosolize
aerosolised aerosolized
aery ethereal
aeschylean aeschylus
aesthesia esthesia sensibility
aesthesis detect detecting detector esthesis sensation sense sensitive sensitivity sensor sleuth sleuthing spiritualist spiritualistic
aesthetic aesthetical aesthetics esthetic esthetical esthetics
affability affable affableness amiable amiableness amity bonhomie cordial cordiality genial geniality liqueur
affaire amour liaison
affect affectional affective emote emotion emotional emotionalism emotionality emotive
affecting poignant touching
affection affectionate fond lovesome philia
affiliated attached connected
affirm affirmable affirmer assert assertable asserter assertion asseverate asseveration asseverator averment
affirmation avouchment avowal
affix affixal affixial
afflicted stricken
affluence affluent wealthiness wealthy
afforest afforestation forest forestry woods
affright panic panicked panicky terrified terrify terror terrorism terrorist terrorize
affront contumelious contumely diss insult invective revile revilement scathing vilifier vilify vituperate vituperation vituperative
afghan afghani afghanistan afghanistani
afire alight
aflare flaring
afloat aimless aimlessness directionless planless purposelessness rudderless undirected
aforementioned aforesaid said
africa african
afters dessert
agape gaping
aged agedness elderly older
ageless agelessness eternal everlasting everlastingness perpetual perpetuity sempiternity unending
agency bureau
agenda programming schedule scheduling
agglomerate agglomerated agglomerative agglomerator
aggrandise aggrandisement aggrandize aggrandizement embellish pad
aggravate exacerbate exacerbation
aggregate aggregated aggregative entire entireness entirety integrality mass number stallion total totality
aggregation collection
aggregator collector
aggress aggressor assail assailant assault assaulter assaultive attack attacker attacking onrush
aggressive aggressiveness
aghast appalled dismayed shocked
agile agility legerity nimble spry
agitate agitator fomenter
agkistrodon ancistrodon
agleam gleaming glimmer glimmery nitid
aglitter coruscant fulgid glint glinting glisten glister glistering glitter glittering glittery scintillant
aglow gleam lambency lambent lucent luminance luminosity luminous luminousness
agnise agnize realization realize
ago agone
agonal agony
agonising agonizing excruciating harrowing torturesome torturing torturous
agrarian farming husbandry
agree concur concurrence
agribusiness agriculturalist agriculture agriculturist grower
aguacate avocado
ahorse ahorseback
aid assist assistance assistant assistive help helper
ailing ailment complaint ill illness peaked poorly sickness unwell unwellness
ain own owner ownership proprietary proprietor proprietorship
aired airy
airless stuffy unaired
airs pose
airt redirect
akin clan kindred
alabaman alabamian
alabaster alabastrine
alacritous alacrity brisk brisken briskness larrup spank spanking
alarm alarmism alarmist consternation horrify horror
alaska alaskan
albumin albuminous
alcohol inebriant
alcoholic alky bibulous booze boozer boozy dipsomaniac drunken drunkenness liquor sottish spiritous spirits spirituous
alderman aldermanic aldermanly
alertness vigilance vigilant wakeful
alga algae algal
algeria algerian algerie
alien foreigner noncitizen outlander
alienate alienator disaffect
alienated anomic anomie
align aline
aligning position positioner positioning
alignment alinement coalition
alike alikeness like likeness similitude
aliment alimental alimentary alimentative food nourish nourishing nourishment nutrient nutrify nutritious nutritiousness nutritive nutritiveness
alir far faraway farawayness farness interahamwe
alkali alkalify alkalise alkaliser alkalize alkalizer antacid antiacid basify
alkalic alkaline alkalinity
allege allegement
allegiance allegiant
allegoric allegorical allegory apologue parable
alleviant alleviate alleviative alleviatory extenuate lenitive mitigate mitigation mitigative mitigatory palliative
alleviated eased relieved
alley alleyway
allocable allocatable allocate allocation allocator allotment apportion apportionable apportioning apportionment parcel parceling parcellation parcelling
allot portion
allude allusion allusive allusiveness
alluring beguiling enticing
alluviation deposit sedimentation
almighty creator divine godhead lord omnipotence omnipotent
alone aloneness lonesomeness
alphabetisation alphabetise alphabetiser alphabetization alphabetize alphabetizer
alter alteration
alterative curative cure heal healing sanative therapeutic
altercate argufy brawl brawler dustup haggle haggler haggling higgle quarrel quarreler quarreller wrangle wrangling
altercation fracas
altering neuter neutering spay spaying
alternate alternation
althaea althea hollyhock
altitude altitudinal altitudinous
altogether raw
altruism altruist altruistic philanthropist philanthropy selfless
aluminise aluminium aluminize aluminous aluminum
alumna alumnus graduate graduation postgraduate
alveolar dental
alveolate alveolus cavitied faveolate honeycombed pitted
amalgamate amalgamated amalgamative amalgamator coalesced commix commixture consolidated fused mingle mixing
amalgamation confluent fuse fusible fusion merge merger merging tributary unification unify
amanuensis shorthand stenographer stenographic stenographical stenography tachygraphy
amass conglomerate cumulate cumulation cumulative heap pile
amateurish amateurishness inexpert
amative amativeness amorous sexiness sexy
amaze amazement astonish astonishment astound
amazed astonied astonished astounded stunned
amazing astonishing
ambassador ambassadorial ambassadorship embassador
ambiguity ambiguous equivocal equivocalness
ambit range scopal scope
ambitious ambitiousness
amble ambler ambulant ambulate ambulation mosey saunter saunterer stroll
ambo dais podium pulpit rostrum
ambuscade ambush ambusher bushwhack waylay
amelioration melioration
amenability amenable amenableness cooperativeness
amend amendatory amendment
amenities comforts conveniences
ament amentaceous amentiferous catkin
amercement fine mulct
america american
ammo ammunition
ammoniac ammoniacal
amorist amoristic
amorphous shapeless
amphibology amphiboly
amplification elaborate elaboration expatiate expatiation exposition expositive expository expound expounding lucubrate
amplifier amplify magnification magnify magnitude
amputate amputator
amulet talisman talismanic
amuse amusive diverting
amused diverted entertained
anabaptism anabaptist
anachronic anachronism anachronistic anachronous misdate misdating mistime mistiming
anaerobe anaerobic anaerobiotic
anaesthesia anaesthetist anesthesia anesthesiologist anesthesiology anesthetist
analog analogue parallel
analogical analogise analogist analogize analogous analogy correspond correspondent
analyse analyser analyst analyze analyzer study survey
analysis analytical
anarchic anarchical anarchism anarchist anarchistic anarchy lawless syndicalism syndicalist
anastomosis anastomotic inosculation
anatomic anatomical
anatomise anatomist anatomy
ancestor ancestral antecede antecedence antecedency antecedent forego patrimonial
ancestry lineage pedigree pedigreed pureblood pureblooded purebred thoroughbred
ancient ancientness
andean andes
andrena andrenid
anecdote anecdotic anecdotical anecdotist raconteur
aneurin thiamin thiamine
angelic saint sainted saintlike saintliness saintly
anger angriness angry
angered enraged infuriated maddened
angle angular angulate
anglicisation anglicise anglicization anglicize england english
anglophilia anglophilic
anguish persecute persecution persecutor torment tormentor torture torturer
anguished tormented tortured
animadversion censure
animal animality beast bestial bestialise bestialize brute brutish carnal carnality fleshly sensual sensuality sensualness
animate enliven
animise animize
animosity animus
anion anionic
annihilate annihilating annihilation annihilative annihilator eradicate obliteration withering
announce annunciatory
announced proclaimed
announcement proclamation
annoy annoyance annoyer badger badgerer bug heckler irritant irritate irritation tease thorn vex vexer
annoyed irritated miffed nettled peeved riled stung
annoying bothersome galling irritating nettlesome pesky pestering plaguy vexatious
annunciate annunciator harbinger herald
anodal anode anodic
anomalous anomalousness
anonymity anonymous nameless namelessness unnamed
anorectic anorexia anorexic
answer answerer answering react reply respond respondent responder
ant emmet pismire
antagonise counteract
anteater pangolin
antechamber anteroom buttonhole foyer lobby lobbyist vestibule
antenna antennal antennary
anther antheral staminate
anthesis bloom blossom blossoming florescence flower flowering
anthill formicary
anthropological anthropologist anthropology
anthropomorphic anthropomorphous humanlike
antic buffoon buffoonery clown clowning harlequinade japery prank
anticipant anticipative anticipator expect expectancy expectant expectation
anticipated awaited
antifertility contraceptive
antigen antigenic
antimonopoly antitrust
antipathy aversion distaste
antithesis antithetic antithetical
antonym antonymous opposite
antsy fidget fidgetiness fidgety
anura anuran batrachia batrachian frog salientia salientian toad
any whatever whatsoever
aorta aortal aortic
aper copycat emulate emulator
apery mimicry
apex apical
aplomb assuredness
apocalyptic apocalyptical
apogee climax culminate culmination
apologetic apologize apology excusatory
apologist justifiable justification justifier justify vindicate vindicator
apothecary drug drugging druggist pharmaceutic pharmaceutical pharmaceutics pharmacist pharmacy
appalling dismaying
apparatus setup
apparel attire clothe clothes clothing enclothe garb garment habiliment raiment tog wear wearable wearer
appareled attired dressed garbed garmented habilimented robed
apparency apparent apparentness attest evidence evident evidential manifest plain
apparition phantom
apparitional eeriness eery ghostlike ghostliness ghostly phantasmal
appeal appealable appellant appellate
appealing appealingness bewitch bewitchery captivate charm enamor enamour spell trance
appeasable appease conciliable conciliate conciliative conciliator gentle gruntle lenify mollify pacification pacify reconciler
appellative denominate denomination designate designation designative
append appendant
appetence appetency appetent appetite
applaud applauder
applaudable commendable exalt laud laudability laudable laudableness laudatory praiseful praiseworthiness praiseworthy praising
applause clapping
applicability applicable concern pertain pertinence pertinency pertinent
appoint appointee
appraisal appraise appraiser assess assessment assessor rating valuate valuation valuator
appraising evaluate evaluation evaluative evaluator
appreciative appreciativeness grateful gratefulness thankful thankfulness
apprehend apprehensible comprehend comprehendible comprehensibility comprehensible comprehension graspable intelligibility intelligible understand understandability understandable understanding
apprehension apprehensiveness direful dread dreaded dreadful fear fearsome fright frighten frightening horrendous terrible terribleness
apprentice apprenticeship prentice
approach near nearness
approaching coming upcoming
approbative approbatory approval approve approver approving blessing imprimatur okay okeh okey plausive sanction
appropriable appropriate earmark
approximate approximative
approximation estimate gauge
apr april
apt care caring tending
aptitude aptitudinal
aquilege aquilegia columbine
aquiline hooked
arability arable cultivable cultivatable tillable
arachnida arachnidian arachnoid spider spiderlike spiderly spidery
arbitrable arbitrament arbitrate arbitrative arbitrator arbitrement
arbitrariness arbitrary flightiness
arborary arboreal arborical arborous
arbour bower bowery embower pergola
arc arch
arcadian bucolic
arced arching arciform arcuate
archaeologic archaeological archaeologist archaeology archeologic archeological archeologist archeology
archaicism archaise archaism archaistic archaize
archangel archangelic archangelical
archbishop archepiscopal archiepiscopal
archetypal archetype archetypical epitome epitomise epitomize prototypal prototype prototypic prototypical
archipallium paleocortex paleocortical
archpriest prelate primate primateship
ardent fervency fervent fervidness fervor fiery impassioned perfervid
ardor zeal zealous
arduous arduousness backbreaking grueling gruelling laborious laboriousness operose operoseness strenuosity strenuous strenuousness toilsome toilsomeness
area areal
arena domain
argive argos
argot jargon lingo
argue arguer debater
arguing contest contestable contestation contestee contester controversial controversy disceptation repugn
arianism arianist
arise originate
aristocort aristopak kenalog triamcinolone
aristocracy aristocrat aristocratic aristocratical nobility
aristotelean aristotelian aristotelianism aristotelic aristotle peripateticism
arithmetic arithmetical arithmetician
arm armlet gird
arming equip equipment equipping outfit outfitting
armor armour
armpit axilla
arms munition weaponry
aroma aromatise aromatize odor odorize odourise
arouet voltaire voltarean voltarian
arousal arouse elicit elicitation evocative evoke remindful reminisce reminiscent rousing
arraign arraignment
arrant sodding speakable utter utterable utterance
arrest collar
arresting stunning
arrive arriver
arrogance arrogant condescension domineering domineeringness haughtiness haughty hauteur imperious imperiousness sniffy supercilious superciliousness swaggering
arrogate arrogator
arrogation confiscate confiscation forfeit forfeited
arsenic arsenical ratsbane
art artist artistic arty
artefact artefactual artifact artifactual
arteria arterial artery
arteriola arteriolar arteriole
arthritic arthritis rheumatic rheumatism rheumatoid
articulate articulateness volubility voluble
articulatio joint
artifice ruse
artificial artificiality
artilleryman cannon cannoneer gun gunner
artisan journeyman
artistry prowess
arts humanities
ascend ascendable ascendible ascensive
ascendance ascendancy ascendence ascendency
ascertain ascertainable determination determine discoverable finding
ascertained discovered observed
ascribable ascribe attributable attribute imputable impute referable
asdic sonar
ash ashy
ashbin ashcan dustbin wastebin
ashen blanched
asia asian asiatic
askance askant asquint sidelong squint squinter
asker enquire enquirer inquire inquirer inquiring querier query question questioner questioning
askew awry cockeyed
aslant aslope slanted slanting sloped sloping
aspect facet
aspirant aspiration aspire aspirer aspiring hopeful wannabe wannabee
aspirin bayer empirin
ass behind buns buttocks derriere keister nates prat tooshie tush
assassin assassinator
assay assayer
asserting declarative declaratory indicative
assertive assertiveness
assiduity assiduous assiduousness sedulity sedulous sedulousness
assimilator larn learn learner
associability associable associableness associate associative associatory link
assorted miscellaneous mixed sundry
assortment miscellanea potpourri variety
assume assumption given givenness granted premise premiss presume presumption
assumed bastard bogus dickhead fake fakery fictive motherfucker phoney phony pretended prick pricking sham
assurance confidence confident
asteroid asteroidal
asthenopia eyestrain
asthma asthmatic wheezing
astounding dumbfounding dumfounding
astringence astringent haemostasia haemostasis hemostasia hemostasis hemostatic stypsis styptic
astronomer astronomical astronomy uranologist uranology
astrophysical astrophysicist astrophysics
astute perspicaciousness shrewd shrewdness
asymmetric asymmetry dissymmetry
asymptote asymptotic
asynchronism asynchrony desynchronisation desynchronise desynchronization desynchronize desynchronizing
ataractic ataraxia ataraxic depress depressant sedate sedateness sedative staid staidness tranquilising tranquilizing tranquillising tranquillizing
atheism atheist atheistic
athenian athens athinai
atheroma atheromatic atheromatous
athlete athletic
athletics sport
atilt canted leaning tilted
atmospheric atmospherical
atom atomic
attach attachable
attain attainability attainable attainableness attainment
attempt attempter effort essay essayer essayist litterateur try
attend attendance
attic garret
attorney attorneyship lawyer
atypic atypical atypicality untypical untypicality
auberge hostelry inn
auctorial author authorial authorship indite pen penning writer
audacious audacity daredevil dauntless dauntlessness intrepid intrepidity swashbuckler temerarious temerity unfearing
audibility audible audibleness hear hearable
aug august
aught nada naught nil nix nothing null void zero zilch zippo
augur auspex bode menacing minacious minatory omen ominous portend portent portentous presage sinister threatening
aunt auntie aunty
aureomycin chlortetracycline
auspicious auspiciousness propitious propitiousness
austere austereness
austerity nonindulgence nonindulgent
australia australian
authentic authenticity
authenticate authenticator
authoriser authorize authorizer
authoritarian tyrannic
authoritarianism caesarism dictatorship monocracy shogunate stalinism stalinist tyranny
authorities government regime
authority potency
authorization mandatary mandate mandator
auto automobile automobilist car motor motorcar motoring motorist
autobus bus charabanc jitney motorbus motorcoach
autoclave steriliser sterilize sterilizer
autocrat despot despotical tyrannous tyrant
autofluorescence autofluorescent
automate automation
automatonlike machinelike robotlike
autopsy necropsy
autumn fall
auxiliary subordinate subordinateness subsidiarity subsidiary supplemental supplementary underling
availability available availableness
avarice avaricious avariciousness avaritia cupidity grabby grasping greed greedy
avenge avenger retaliate retaliation retaliative retaliator retaliatory revenge
average mean
avert avertable avertible avoidable evitable forefend forfend
aviary volary
avocation avocational hobby hobbyist
avoidance eschew shun shunning
awakening wakening
award awarding
aware awareness cognisance cognisant cognise cognitive cognizance cognizant cognize
awash flooded inundated overflowing
away awayness
aweary fatigue tired tiredness weariness weary
awestricken awestruck
awful awfulness dreadfulness horrid horridness
awning sunblind sunshade
axiom maxim
azimuth azimuthal
babble babbling
babe baby infancy infant
babylon babylonian
baccy tobacco
bach bachelor
backchat banter chaff jocund jocundity jolliness jollity jolly josh jovial merriness merry raillery
backcloth backdrop
backing patronage
backpack backpacker haversack knapsack packsack rucksack
backsliding lapsing relapse relapsing retrovert reversive revert reverting
backstage offstage
backtalk overbold sass sassing sassy
backwoods boondocks hinterland
bacteria bacterial bacterioid bacterioidal bacterise bacterium bacterize bacteroid bacteroidal
bad badness
badmouth malign maligner malignment traduce traducement traducer
baffle bafflement befuddle befuddlement bemuse bemusement bewilder bewilderment confound flummox nonplus puzzle puzzlement puzzler
baffled bewildered confounded mazed
baffling complicated complicatedness knottiness knotty
baggage bearer carryall holdall lug luggage tote toter
bagpiper piper
bait boo razz razzing tantalise tantaliser tantalization tantalize tantalizer tantalus teasing twit
baked parched scorched sunbaked
balance equilibrate equilibrise equilibrium equilibrize
balefire bonfire
baleful balefulness
balk balker baulk baulker defiance defiant defy disobedience disobedient disobey noncompliance noncompliant withstand
balkanise balkanize
balkiness balking balky
ballad balladeer croon crooner
ballerina danseuse
ballet balletic
ballock testicle testicular testis
balloon balloonist
balloting elect election elector electoral electorate eligibility eligible vote voter voting
bally blooming crashing eff fuck fucking nookie nooky screwing shtup
ballyhoo hoopla hype
ballyrag browbeat bullyrag hector
baloney bilgewater blether boloney bosh prate prater prattle prattler tommyrot tosh twaddle twaddler
balsam balsamic balsamy
balusters balustrade banister handrail
balzac balzacian
banal banality cliche corny hackneyed platitude platitudinal platitudinous stock stockist threadbare timeworn trite triteness
bandit brigand
bandoleer bandolier
bandy bandyleg bowleg bowlegged
banging clop clopping clumping clunk clunking humongous plunk thud thumping walloping whopping
banish ostracize
bankrupt insolvency insolvent
banning disallow forbid forbidding prohibit proscribe
banquet banqueting feast feasting
banshee banshie
bantam diminutive diminutiveness dwarf flyspeck midget nanus petite petiteness tininess tiny
bantering facetious facetiousness
baptise baptism baptismal baptist baptistic baptize christen christening
barb gibe jibe
barbarian barbaric brutal brutality cruel cruelness fell savage savageness uncivilised uncivilized vicious viciousness
barbate bearded bewhiskered whiskered whiskery
barbecue barbeque
barbed biting
barbel barbellate briary briery bristled bur burr burred burry setaceous setose
barbital barbitone diethylmalonylurea veronal
bard barde caparison trapping
bare naked nakedness nude nudeness nudity
barefoot barefooted shoeless
barf disgorgement emesis puke puking regorge retch sick spewer upchuck vomit vomiter vomiting vomitus
bargain bargaining dicker
barge flatboat hoy
baric barium
bark barky
barkeep barkeeper barman bartender mixologist mixology
baronial imposing noble nobleman stately
baroque baroqueness churrigueresco churrigueresque
barren wasteland
barricade block blocking blockish blocky
barroom ginmill saloon taproom
barter barterer swap swop
baseless groundless unfounded
basement cellar
baseness contemptibility contemptible despicability despicable despicableness vile
bash smash sock whap
bask enjoy enjoyer enjoyment gusto relish savor savour zest zestful zestfulness
basket handbasket
basketball hoops
basophilia basophilic
bastardy illegitimacy
bastioned fortified
bat batsman batter batting buffet bullet chiropteran hitter slug slugger
bathe bather natator
bathtub tub
battle battler belligerent combat combatant engagement fight fighter fighting scrapper
battlefield battleground
battleful bellicose
bavaria bavarian
bawd bawdiness bawdy lewd lewdness obscene obscenity prurience pruriency prurient ribald salacious salaciousness salacity
bawdyhouse bordello brothel cathouse whorehouse
bawl bellow bellowing holla holler hollering hollo holloa yowl
bawling lament lamentation lamenter lamenting wail wailer wailful wailing
bay embayment
beadlike beady buttonlike
beadsman bedesman
beak peck
beamish grin grinner grinning smile smiling twinkly
bean beanball beaner
beantown boston
beard whiskers
beat bushed
beatable conquer conquering conqueror conquest suppress suppressive vanquish vanquishable vanquisher vincible
beau boyfriend swain
beauteous beauteousness beautician beautification beautify beauty comeliness fancify loveliness lovely prettify
becalm steady sweetheart sweetie truelove
beckon ripple rippling ruffle undulate wafture wave wavelet waving
becloud befog fog
bedazzle dazzle
bedchamber bedroom
bedclothes bedding
bedewed dew dewy
bedfast bedrid bedridden
bedframe bedstead
bedraggled draggled
beef gripe
beefy buirdly burly husky strapping
beelzebub devil devilise devilize diabolise diabolize lucifer satan
beeper page pager paginate pagination paging
beer beery
beetle beetling
befall betide
befit beseem
befogged befuddled
befouled fouled
beg beggary begging implore
beget begetter father fatherlike fatherliness fatherly sire
begild engild gild gilded gilder gilding gilt golden guild
begin beginner start tiro tyro
begrime bemire colly dirty dirtying soil soiled soiling soilure unclean uncleanness
begrimed dinge dinginess dingy grime griminess grimy grubbiness grunge grungy
behavior conduct doings
behavioral behavioural
behead decapitate decollate
behold beholder observer perceive perceiver perceptive percipient
behoove behove
being beingness exist existence existent
bejewel jewel jeweler jewellery jewelry
belated tardiness tardy
belch burp burping
beleaguering besieging siege
belfry campanile
belgian belgique belgium
belie contradict contradictoriness contradictory
believability believable credibility credible credibleness
believer truster
belittling deprecating deprecatory slighting
bellboy bellhop bellman
bellower cry outcry roarer screecher shout shouter vociferation yell yeller yelling
bellyache bellyacher complain complainer gastralgia groan groaner kvetch moan moaner quetch sniveller stomachache whiner
bellybutton navel omphalos omphalus umbilical umbilicus
bellying bulge bulginess bulgy gibbosity gibbousness hump protuberance protuberant rounded roundedness
belong belongings property
beloved darling dear dearest dearie deary ducky
belowground underground
beltway bypass ringway
bema chancel
bemoan bewail
bemock flout flouter mock mocker mockery
bend bendability bendable
benefice beneficiary donee
benefit earnings profit profiteer profits
benumb numb numbness
bequest legacy
berceuse lullaby
bereave bereavement
berlin berliner
bern berne
beryllium glucinium
beseech entreat
beset chevvy chevy chivvy chivy harry hassle
besiege besieger
besotted blotto crocked fuddled slopped sloshed smashed soaked soused sozzled squiffy
bespectacled monocled spectacled
bestir rouse
bestow bestowal conferment conferral
bestower donor
bestubbled stubbled stubbly
bet stakes
betray bewray
beverage drinkable potable
bewitched ensorcelled
bewitching captivating enchanting enthralling entrancing
bharat india indian
bias prejudice
bib blueprint draught tipple tippler
bible biblical scriptural scripture
bibliographer bibliographic bibliographical bibliography
bibliothec librarian librarianship
biceps bicipital
bicker bickering brabble pettifog pettifoggery squabble tiff
bicycle bicycler bicyclist bike biker cyclist
bid bidding command
biff pommel pummel punch
bifurcate biramous branched forficate forked prong prongy
big bigness large
bigger larger
bighearted bigheartedness bounteous bounteousness giving lavish magnanimity munificence munificent openhanded openhandedness overgenerous unstinted unstinting
bigotry doctrinaire dogmatism dogmatist
bilateral bilateralism bilaterality isobilateral
bilharzia bilharziasis schistosomiasis
bilingual bilingualist
billfold notecase wallet
billow billowing billowy surging
bingle individual individualism individualist individualistic individuality mortal mortality person personhood single somebody someone
biochemical biochemist biochemistry
biographer biographic biographical biography
biologic biological biologist biology
biomedical biomedicine
biophysicist biophysics
bipartisan bipartizan
bird birder birdwatch
birefringence birefringent
birr whir whirr whirring whiz
bit bittie bitty teensy teentsy teeny wee weeness weensy weeny
bite biter
bitterness rancor rancorous rancour resent resentment
bivouac bivouacking camp camper camping campy cantonment encamp tent tenting
bizarre bizarreness eccentric eccentricity eldritch gonzo oddball outlandish outlandishness outre uncanny weird weirdness wyrd
blab blabber informer peach
blabbermouth disclose disclosure divulge divulgement divulgence revealing revelation talebearer taleteller tattletale telling telltale
black blacken blackness ink inkiness inky
blackbeard instruct instructive instructor instructorship teach teachable teacher teachership
blackboard chalkboard
blackening darken darkening
blackguard blackguardly nefarious nefariousness scoundrel scoundrelly villain villainous villainousness
blackmailer extortioner extortionist
blah bombast bombastic claptrap declamatory
blame blamed blasted damned darned deuced goddam goddamned incrimination inculpate inculpation inculpative inculpatory
blameless blamelessness guiltless guiltlessness inculpability inculpable inculpableness innocent irreproachable
bland flavorless flavorlessness flavourless flavourlessness savorless savorlessness savourless savourlessness
blank blankness
blare blaring blast clamor clamoring clamorous clamour clamouring din vociferous
blarney cajole cajolery coax coaxer coaxing inveigle wheedle wheedler wheedling
blaspheme curse cuss expletive gadfly oath pester pesterer swear swearing swearword
blasphemous desecrate desecration sacrilege sacrilegious sacrilegiousness
blatancy blatant
blaze blazing blinding fulgent glaring glary
bleach bleacher decolor decolorise decolorize decolour decolourise decolourize discolorise discolorize discolourise
bleached faded
bleak bleakness
blear bleary
bleed bleeder bleeding haemophile haemophilia haemophiliac haemophilic hemophile hemophilia hemophiliac hemophilic
blend blender immingle intermingle intermix liquidise liquidiser liquidizer
blight plague
blind blinder blindness cecity sightless sightlessness unsighted
blindfold blindfolded
blink blinking nictate nictation nictitate nictitation winking
bliss blissful blissfulness
blithesome insouciance insouciant lighthearted lightheartedness nonchalance nonchalant unconcern
blizzard snowstorm
blob chip chipping debris fleck junk rubble scrap splintering
blockade encirclement
blockhead blockheaded bonehead boneheaded dunce duncical duncish dunderhead fathead fatheaded loggerheaded lunkhead numskull thickheaded
bloke chap fella fellow lad
blond blonde blondness
blood bloody
bloodcurdling nightmarish
bloodless exsanguine exsanguinous
bloodstained gory
bloodsucker hirudinean leech phlebotomise phlebotomize phlebotomy venesect venesection
bloodthirstiness bloodthirsty
blooper blunder blunderer boner botch botcher botchy bumbler bungle bungler flub fumbler unskillful unskillfulness
blotch mottle mottling splodge splotch
blowball dandelion
blowy wind windy
blub blubber blubberer
blue blueish blueness bluish
blur blurred blurriness blurry fuzziness indistinct indistinctness
blurt come cum ejaculate ejaculation semen
blush carmine cerise cherry cinnabar crimson flush heyday red reddish ruby scarlet vermilion vermillion
blustering blusterous blustery
boarding embark embarkation embarkment
boast boaster boasting gasconade vaunt vaunter
boastful boastfulness boss bossy brag braggart bragger bragging braggy crowing peremptory swelled vainglorious vainglory
boat boating yacht yachting
boater leghorn
boatload shipload
boatswain bosun
bob bobber bobfloat
boche jerry kraut krauthead
boding forebode foreboding predict prediction predictive premonition presentiment prognostic prognosticative
body personification personify
bodybuilder musclebuilder
bodybuilding musclebuilding
bodyguard escort
boeotia boeotian
bog boggy marsh marshy mire miry mud muddy quag quaggy sloughy swamp swampy waterlogged
bogart bogartian
boisterous fractiousness rambunctious robustious rumbustious unruliness unruly wilfulness willfulness
bold boldface boldness hardihood
bolshevik bolshevise bolshevism bolshevist bolshevistic bolshevize bolshie bolshy communism communist communistic communize sovietism stroppy
bomb bomber bombing bomblet
bombay mumbai
bombilate bombilation bombinate bombination buzz
bombproof shellproof
bonaparte napoleon napoleonic
bone bonelet ossicle ossicular ossiculate ossiculum
bones castanets clappers
boniness bony bonyness cadaverous emaciated emaciation gaunt gauntness scrawny skinniness skinny underweight
bonus fillip
book booker booking booklet brochure pamphlet pamphleteer
bookkeeping clerical clerk clerking clerkship
bookman scholar scholarly
boom deafening earsplitting flourishing palmy prospering roar roaring thriving thunder thunderous
boorish loutish neandertal neanderthal neanderthalian oafish
bootleg contraband contrabandist runner smuggle smuggled smuggler smuggling
bootlegger moonshine moonshiner
bootless fruitless
bootlick bootlicker fawner grovel groveler groveller kotow kowtow sycophancy sycophant toady truckler
booty loot plunder
border borderline delimitation environ environs mete surround
boredom ennui
boring boringness deadening dowdiness drab drabness dreariness dreary irksome tedious tediousness tiresome tiresomeness wearisome
borrow borrower
bosk bosky brush brushy coppice copse thicket
bosomy busty curvaceous curvaceousness shapeliness shapely sonsie sonsy
bottleneck constriction
bottom underside undersurface
bottomless bottomlessness
botulin botulinal botulismotoxin
boulder bouldered bouldery bowlder rock rockiness rocky
bounce bounciness rebound ricochet
boundary bounds
bounded boundedness delimited finite finiteness finitude
boundless boundlessness eternity illimitable infinite infiniteness infinity limitless limitlessness measureless unbounded unboundedness
bouquet corsage nosegay posy
bourgeon germinate sprout sprouting
bovid bovine
bow bowknot
bowdler bowdlerise bowdleriser bowdlerize bowdlerizer expurgate expurgation expurgator
bowel gut intestinal intestine
box boxlike boxy bundle pack package packaging packet
boxer pugilism pugilist pugilistic
boy boyhood
boyish boyishness boylike schoolboyish
bracing refreshful refreshing
braggadocio rhodomontade rodomontade
braid tress
brain encephalon
brainish impetuosity impetuous impetuousness madcap tearaway
brainsick crazy demented dementedness dementia looney nutcase unhinged
bramble brambly
branching ramification
branchlet twig twiggy twiglike
brand marque
brash cheekiness cheeky flip impudent insolence insolent somersault somersaulting summersault summerset
brasil brazil brazilian
brasslike brassy
brattle clatter
brave braveness bravery courage courageous courageousness
brawn brawniness brawny heft hefty ponderosity
brazen brazenness shameless shamelessness unblushing
breach evildoing infract infraction misdemeanor misdemeanour transgress transgression transgressor violation
breakability breakable breakableness frangibility frangible frangibleness
breakaway separationist separatist
breakers surf
breakwater groyne jetty seawall
breastbone sternal sternum
breathe breathing eupneic eupnoeic
breathless breathlessness dyspnea dyspneal dyspneic dyspnoea dyspnoeal dyspnoeic
breeches knickerbockers
breed engender
breeding cultured genteel genteelness gentility
bribable bribe briber bribery corrupt corruptibility corruptible corruptive perversive suborner venal venality
brickle brickly brittle brittleness crisp crispiness crispy toffee toffy
brief briefing
brier brierpatch
bright brightness
brilliance glare glower
brilliancy luster splendor
brinded brindle brindled tabby
bringing delivery
brink verge
brio spirited spiritedness
britain britannic
british brits
broadsheet broadside circular circularity flyer handbill round
brocaded embossed
brogan brogue clodhopper
broider embroider embroiderer
broil broiler broiling grill grilling grillroom
broke bust skint
brokenhearted brokenheartedness grief heartache heartbreak heartbroken
broker brokerage
bronc broncho bronco
bronchial bronchus
bronchiolar bronchiole
bronze bronzy
bronzed suntanned tanned
brooding contemplative contemplativeness meditate meditation meditative meditativeness muse muser musing pensive pondering reflective ruminative
brook creek tolerate
brother brotherlike brotherly
brow forehead
brown brownish brownness
bruise bruiser contuse contusion strapper
bruit hearsay rumor rumour
brumous haze hazy mist mistiness misty steaminess vaporousness vapourousness
bubbly champagne
buckaroo buckeroo vaquero
bucket pail
buddha gautama siddhartha
buddhist buddhistic
buddy crony pal sidekick
budget budgetary
buff dedicate dedication devote devotee
buffeting pounding
bugle bugler
build conceive conceiver concept conceptual conceptualise conceptuality conceptualization conceptualize construct construction constructor originator physique
building edifice
bulgaria bulgarian
bulging convex convexity convexness
bulk majority
bulkiness bulky
bullheaded bullheadedness pigheaded pigheadedness
bullshit dogshit horseshit
bully corking cracking dandy hooligan nifty roughneck ruffian ruffianly shatter shattering smashing swell yob
bullying intimidate intimidation
bum cheesy crummy git hood hoodlum lowlife punk rotter skunk thug
bumblebee humblebee
bumpkin bumpkinly chawbacon hayseed hick rube yokel
bumptious bumptiousness cockiness cocky pushful pushiness pushy
bunch bunchy clump cluster clustering
bunco bunko chiseler chiseller cozenage defraud defrauder flimflam grifter rook scam scammer swindle swindler
bungalow cottage
buoyant floaty
burden encumbrance onus
burdensome burdensomeness onerous onerousness taxing
bureaucracy bureaucratic bureaucratism
burglar burglarious burglarise burglarize burglary burgle heist
burial entomb entombment inhumation inhume inter interment
burlesque lampoon lampooner parodist parody pasquinade sendup spoof
burma myanmar
burnable ignitable ignite ignitible
burnish furbish glossiness polish polisher polishing shining
burrow tunnel
burthen weight
bush fruticose fruticulose shrub shrubby shrublet
bushel fixing mend mender repair repairer
bushwhacker hillbilly
bushy shaggy
buss kiss kissing snog snogging
busy busyness
busybodied interfering intrude intruder intrusive intrusiveness meddle meddler meddlesome meddlesomeness meddling officious officiousness tampering
butcher slaughter slaughterer
butler pantryman
butter butyraceous
buy buyer buying emptor purchase purchaser purchasing vendee
buzzword cant
bygone bypast foregone
byname dub moniker nickname sobriquet soubriquet
cabal coconspirator coconspire complot conspirative conspirator conspiratorial conspire machinator
cabbage filch pilfer pilferage pilferer purloin snarf
cabby cabdriver cabman taxidriver taximan
cable cablegram telegraph telegrapher telegraphic telegraphist telegraphy
cache hoard stash
cackly squawky
cacoethes frenzied mania manic
cacography scrawl scrawler
cadaver cadaveric corpse
cadger mooch moocher scrounge scrounger
caducous shed
cafe coffeehouse
cagey canny clever
cakehole maw yap yelp yelping yip
calamitous calamity catastrophe disastrous tragedy tragic tragical
calcification calcify calcium
calculable calculate calculation computation computational compute computer
calculated deliberate
calculating calculative
calculous calculus
calendar calender calendric calendrical
caliber calibre
calibrate calibration
calif caliph kalif kaliph khalif khalifah
california californian
calling career vocation
callous callousness indurate unfeelingness
calm calmness composure equanimity equanimous motionless motionlessness static still
calorimetric calorimetry
calumniate calumniation calumniatory calumnious calumny defamatory defame defamer denigrating denigrative denigratory libellous libelous slanderous
camaraderie chumminess companion companionship company comrade comradeliness comradely comradery comradeship
camarilla faction junto
cambodia cambodian kampuchea kampuchean
cameraman cinematographer cinematography film filming movie
campaign campaigner candidate nominee
campaigning candidacy candidature
campground campsite encampment
can cannery
canada canadian
cancel cancellation
candent incandescent
candid candidness candour forthright forthrightness frank
candy confect
caning wickerwork
cankerous ulcer ulcerated ulceration ulcerous
cannula cannular cannulate cannulation cannulisation cannulise cannulization cannulize canulisation canulization tube tubelike tubular vasiform
canoe canoeist paddle paddler
canon canonist
canonisation canonization canonize
canonised canonized glorified
canorous lyrical lyricality songful songfulness
cantabile sing singer singing song vocalist vocalizing
cantata oratorio
cantillate cantillation chant chanter chanting
canvass headcounter poll pollster
caoutchouc rubber rubberise rubberize rubberlike rubbery
capability capable
capacitor condenser
cape ness
capitalism capitalist capitalistic
caprice whim
captive captivity immure immurement imprison imprisoned imprisonment incarcerate incarceration jailed prisoner
captor capturer
carabineer carabinier carbine carbineer
carbon carbonaceous carbonic carbonous carburise carburize
carcase carcass
cardboard unlifelike
cardinal cardinalship central fundamental key
cardiomegaly megacardia megalocardia
careen keel lurch reel stagger staggerer totterer
careerism careerist
carefree unworried
careless carelessness
caressing cuddle cuddlesome cuddling cuddly fondle fondling hug hugger hugging nestle petting snuggle snuggling
careworn drawn haggard
cargo freight lading ship shipment shipping
caricature caricaturist
cark disquiet perturb perturbation upset
carnage massacre
carpal carpus wrist
carpenter carpentry woodworking
carpet carpeting rug
carping faultfinding
carrefour crossroad crossway
carrottop redheader
cart haul haulage hauler haulier hauling motortruck truck trucker trucking
carte menu
cartesian descartes
cartilage gristle gristly
carton cartonful
cartoon cartoonist
carved carven
casebook schoolbook textbook
cash cashable
castigate castigation chastise chastisement reproach reproacher upbraid upbraider upbraiding
castle castling palace
cataloger catalogue cataloguer
cataphoresis cataphoretic dielectrolysis electrophoresis electrophoretic ionophoresis
catapultian catapultic
catastrophic ruin ruiner ruining ruinous uprooter
catching contractable transmissible transmittable
categorial categorise categorize category
categorised categorized
catena catenate catenulate chain chainlike
cater caterer ply
cathay china prc
cathedra cathedral
catheter catheterisation catheterise catheterization catheterize
catholic catholicise catholicism catholicize
catnap doze dozy drowse drowsiness drowsing drowsy nap snooze
cattle cattleship cows kine oxen
causal causality
causation causative cause causing
causerie chitchat gab gabby gabfest garrulity garrulous garrulousness loquacious loquaciousness loquacity talkative talkativeness talky
cautious cautiousness timid timidity timidness
cavalryman trooper
cavity pit
cavort frolic gambol lark rollick romp runaway skylark walkaway
cease cessation discontinuance discontinuation discontinue quit surcease
ceaseless ceaselessness continuity continuous continuousness continuum incessancy incessant incessantness unremitting
celebrant celebrate celebrater celebration celebrator
celerity rapid rapidity rapidness speed speediness speedy velocity
celt celtic erse gael gaelic goidelic kelt
cemetery graveyard necropolis
cense frankincense olibanum thurify thus
census nosecount
centenary centennial
center centering centric centrical focus focusing focussing halfway middle midway pore poriferous rivet
centimeter centimetre
centralise centralization centralize
centralised centralized
centrifugate centrifugation centrifuge separator
centrism centrist moderate moderatism
ceramic ceramicist ceramics ceramist potter potterer putterer tinker
cerebellar cerebellum
cerebrate cerebration intellection mentation reasoning thinking
ceremonial ceremony
certificate credential credentials
certitude cocksure cocksureness overconfidence overconfident
cervid deer
chained enchained
chains irons
chairman chairmanship chairperson chairwoman
challenge challengeable disputatious disputative dispute gainsay
challenger compete competitive competitiveness competitor competitory contender rival rivalrous vie
champ champion prizewinning
chance opportune opportuneness opportunity patness
changeover conversion convert converter convertor
channukah channukkah chanukah chanukkah hannukah hanukah hanukkah
chantlike intoned singsong
chaos pandemonium
chapeau hat hatmaker hatter milliner
chapelgoer nonconformist
chapfallen chopfallen crestfallen deflated
chaplet coronal lei wreath
chapped cracked roughened
characteristic feature
characterization delineation
characterless nondescript
chariness chary wariness wary
charisma charismatic
charitable charitableness
charlatan mountebank
chase dog pursual pursuit
chased pursued
chat claver jaw natter
chatoyant shot
chatter yack
cheap inexpensive inexpensiveness
check cheque
checkbook chequebook
checkup medical
cheekbone malar zygoma zygomatic
cheep chirp chirrup chitter twitter twitterer
cheer cheering comforting embolden hearten shouting
cheerful cheerfulness
cheery sunny
chemic chemical chemist chemistry
cherished precious treasured
chest pectus
chew chewer chewing manducate mastication
chiasm chiasma chiasmal chiasmatic chiasmic decussate decussation intersect intersectant intersecting
chic chicness flaunt flaunty modish modishness ostentate stylishness swank swanky
chicanery crafty foxiness foxy guileful knavish sly slyness tricksy wile wiliness wily
chicken chickenhearted poulet volaille
chide chiding nag nagger objurgation scold scolder scolding
chief main master mastery principal
chieftain chieftaincy chieftainship
child childhood childlike childly kid minor tiddler youngster
childbed confinement parturiency
childish childishness infantile
chiliad thou thousand
chiliasm chiliast chiliastic millenarian millenarianism millenarism millenarist millenniumism
chill gelid gelidity
chilli chilly
chilling cool coolant cooler cooling scary shuddery
chimneypiece mantel mantelpiece mantlepiece
chivalric knight knightly
chivalry politesse
chlorothiazide diuril
chlorpromazine thorazine
chockablock chockful
choice choiceness choose fineness pick prize select selection selective selectivity treasure
choir choral chorale chorister chorus
cholesterin cholesterol
chomp chomping
choosey choosy
chophouse steakhouse
choreograph choreographer
chorine showgirl
chortle chuckle
chouse jockey
christ christendom christian christianly christlike christly jesus savior
christmas christmastide christmastime noel yule yuletide
chromaticity hue
chromatographic chromatographical chromatography
chronicle chronicler
chubbiness chubby embonpoint plump plumpness podgy pudge pudginess pudgy rolypoliness tubbiness tubby
chuck eats grub
chuckhole pothole
chump patsy sucker
chunk chunky clod glob
churchman cleric ecclesiastic ecclesiastical
chute parachute parachuter parachuting parachutist
cicada cicala
cicatrice cicatrise cicatrix cicatrize pock scar scarify
cigaret cigarette
cilial cilium
ciliate ciliophoran
cinema cinematic
cinque five pentad
cipher encipher encode encoding encrypt encryption
circumferent surrounding
circumscribe circumscription
circumstances luck
cissy effeminacy effeminate effeminateness emasculate milksop pantywaist sissified sissiness sissy sissyish unmanliness womanish womanishness
cite mention mentioner quotation
citify city metropolis metropolitan
clad clothed
clairvoyance esp
clamber shin shinney shinny
clamminess clammy dank dankness
clams dinero gelt kale moolah pelf shekels simoleons
clandestine undercover
clang clanger clanging clangor clangoring clangorous clangour clank clash crash
clannishness cliquish cliquishness exclusiveness prig snob snobbery snobbish snobbishness snobbism snobby
clarifying clarity clear clearness elucidate elucidative lucid lucidity lucidness luculent perspicuity perspicuous perspicuousness unclutter
class classification classificatory classifier classify
classicalism classicism classicist classicistic
classless egalitarian egalite egality equalitarian
classmate schoolfellow schoolmate
classroom schoolroom
classy posh swish swishy swoosh swosh whoosh
claudication crippled gameness gimp gimpiness gimpy halt hobble hobbler limp limper limping
clausal clause
clayware pottery
clearing glade
cleave cleaver cleft
clenched clinched
clergyman reverend
cleverness envisage imagination imaginative imaginativeness imagine invent inventive inventiveness inventor
clew clue
climb climbing
cling clingstone cohere cohesion cohesive cohesiveness
clique coterie ingroup
clock clocking time timer
clog congest congestive
clogged clotted
clogging hindering impeding obstructive
cloistral convent conventual monastic monastical monk
clonic clonus
close last
closedown shutdown
closet cupboard
closing shut shutter shutting unopen
closure cloture
clot clotting coagulant coagulate coagulation coagulator coagulum curdled curdling grumose grumous
cloth fabric textile
cloudburst downpour torrent
cloudy nebulose nebulous
cloying saccharine saccharinity syrupy treacly
clubfoot talipes
cluck clucking
clumsy gape gawk gawkiness gawky gawp goggle lout lummox oaf ungainliness ungainly
clutch clutches grip hold prehend prehension seize
cluttered littered
coach coaching
coact coaction collaborate collaboration collaborative concerted cooperate cooperation cooperative cooperator pardner
coalesce coalescence coalescency coalescent coalescing conflate immix miscible mix mixable mixture
coast coastal seacoast seashore
coat coating
coaxal coaxial
cobbler shoemaker
cocain cocaine cocainise cocainize
coccidioidomycosis coccidiomycosis
cockcrow dawn dawning daybreak dayspring sunup
cocker coddle coddler cosset humor humoring humour indulging mollycoddle mollycoddler pamper pamperer pampering
cod collect
coda finale
code codification codify
codified statute
coerce coercive force goading impulse press pressing pressure prodding spurring urge urgent urging
coetaneous coeval contemporary
coevals contemporaries
coexist coexistence coexistent coexisting
cognisable cognizable cognoscible know knowable knower knowing
cognition intellectual knowledge noesis noetic
cognoscente connoisseur connoisseurship
cogwheel gear
coiffe coiffure hairdo hairstyle
coil coiling gyrate helical spiral spiraling volute voluted
coincide cooccur
coincidence happenstance
coincidental coinciding concurrent cooccurring simultaneity simultaneous simultaneousness
coital coition coitus copulate copulation copulatory mate mating
cold coldness
coleridge coleridgean coleridgian
collaborator henchman
collage montage
collapsable collapsible
colleague workfellow
collectable collectible payable
collective collectivisation collectivise collectivization collectivize
colloid colloidal
colloquial confab conversation conversational conversationalist conversationist converse schmoose schmooze schmoozer shmoose shmooze
collude collusion collusive
colombia colombian
colon colonic
colonial colonisation coloniser colonist colonization colonize colonizer colony settlement settler
color colorise colorist colorize colour colourise colourize
colossal prodigious stupendous
coltish friskiness frisky frolicky frolicsome frolicsomeness kittenish rollicking sportiveness
columniform columnlike
columnist editorial editorialise editorialist editorialize
coma comatoseness
combinable combinational
comeback retort
comedian comedy comic comical comicality fun funniness funny risibility risible
comestible eatable edibility edible edibleness victual
comet cometary cometic
comfort consolable consolation consolatory console consoling solace soothe
comfortable comfy
commandant commander commandership commandery
commandeer highjack highjacking highwayman hijack hijacker hijacking
commanding overlooking
commemorate commemorating commemorative
commensurate commensurateness proportionate proportionateness
comment commentary remark
commerce commercial commercialism
commercialisation commercialise commercialization
commiserate commiseration commiserative compassion compassionate compassionateness hapless misfortunate pathetic piteous pity poor
commissariat provisions viands
commission committee
committed committedness
commodious commodiousness spacious spaciousness
commonplace commonplaceness everyday everydayness mundane quotidian routine unremarkable workaday
commonsense commonsensible commonsensical
commotion kerfuffle
communal communalise communalize
communicate communicating communication communicational communicative communicator communicatory
communique despatch dispatch
commutate commutative commutator
commutation commuting
comp comprehensive
comparability comparable compare comparing comparison
compartment compartmental compartmentalise compartmentalised compartmentalize compartmentalized
compeer equal equality equate equating liken peer
compel obligation oblige responsibility
compendious concise conciseness concision pithiness pithy succinct succinctness
compensable pay payee payer payment remunerate remuneration remunerative remunerator salary wage
compensate counterbalance counterpoise counterpose counterweight
competence competency competent
complaisance complaisant compliance compliancy compliant comply obliging obligingness
complect interconnect
complete completeness finish finishing
completed realised realized
complex complexity complexness composite
complicate complication
compliment complimentary congratulate congratulatory gratulatory
component compose element
comportment mien
compositor typeset typesetter typographer typographic typographical typography
compound deepen
compress compressing
compromising conciliatory
compulsion compulsive compulsiveness compulsivity
compulsory mandatory
compunction remorse
concave concaveness
conceal concealing hide hiding
concealed hidden
conceit conceited swollen vain vanity
conceivability conceivable conceivableness imaginable
conception conceptional idea ideate ideation ideational thought
concert concertise concertize
concessionaire concessioner
conclude concluding conclusive conclusiveness final finality ratiocinate ratiocinative ratiocinator rationale reason reasoner
concluded ended over
concrete concreteness
concretism concretistic
concupiscence concupiscent crave craving lech lecher lecherous lecherousness lechery letch lust lustfulness lusty
condemn condemnatory condemning decry excoriate
condemnable criminal felon rebuke rebuker reprehend reprehensibility reprehensible reprehension reprimand reproof reproval reprove reprover
condescending condescendingness patronising patronizing
condition conditioning
conditional conditionality
condonation condone
conduce conducive contributing contributive contributory
conduction conductive conductivity
cone conelike conic conical
confederacy dixieland
confer conference
confess confession
confidant confide intimate
configuration configure constellation
confine limit limiter throttle
confining constraining limiting restricting
confirm confirmation confirmative confirmatory corroborate corroboration corroborative corroboratory substantiate substantiating substantiative validating validatory verifying
conform conformance
confront confrontation confrontational
confusedness disarray
confutable confutative confute confuter disprove disprover rebut refutable refute refuter
congeal congealment congelation jell
congested engorged
congratulations extol extoller extolment kudos laudator praise
congregate congregating congregation
congressman congresswoman
conjectural conjecture hypothetic hypothetical suppositional suppositious supposititious
conjoined conjoint
conjugal connubial
connective connectivity
conniption tantrum
connotation connotational intension intensional
connote implicative imply suggestive
conscience scruples
conscientious painstaking painstakingness
conscript conscription draftee
consensual consensus
consent consentaneous consentient unanimity unanimous
conservation conservationist environmentalist
conservatism conservative conservativism conservativist
considerate considerateness
consign consigner consignor
consonant consonantal
constabulary patrol patroller police
constancy constant invariable invariableness unvarying
constituent constitute constitutive
constituted established
constrict constrictor
construal construe interpret interpretation
constructive constructiveness
consumption ingest ingestion intake uptake
consumptive tubercular
container containerise containerize
contaminant contaminate contamination contaminative defiler pollutant pollute polluter pollution taint
contemn despisal despise despising
contempt contemptuous contemptuousness disdain disdainful disdainfulness insulting scorn scorner scornful sneer sneerer
contend contention posit postulate
content contented contentedness contentment
contentiousness quarrelsome quarrelsomeness
context contextual
continence continency
contingence contingency eventuality
continuance continuation continue
contort contortion contortionist wring
contorted writhed writhen
contract contractor contractual
contradistinction contradistinguish
contraption contrivance gadget gadgeteer
contrapuntist counterpoint
contrary reverse
contrite contriteness contrition mournful mournfulness plaintive plaintiveness regret remorseful rue rueful ruefulness ruthful ruthfulness
contrive contriver devisal devise deviser devising fashion fashioning making planner
conundrum riddle
convalesce convalescence convalescent recovering recuperation
convene convening
convenience convenient
convention conventioneer
conventionalisation conventionalise conventionalization conventionalize
conventionalised conventionalized stylised stylized
converge convergent converging
convey conveyor
convince convincible persuadable persuade persuasible persuasive persuasiveness suasible
convulsive spasmodic
cookery cooking
coolheaded nerveless nervelessness
coop hencoop henhouse
coordinate coordinator organise
cope grapple
copenhagen kobenhavn
copper cupric cuprous
copy copying copyist scrivener
coquet coquetry coquette flirt flirtation flirting minx prickteaser toying vamper
cords corduroys
coriaceous leather leathered leatherlike leathery
cornel dogwood
cornered trapped treed
cornet cornetist trumpet trumpeter
coronach dirge threnody
coronate coronation crown enthrone enthronement enthronisation enthronization vest waistcoat
coroneted highborn titled
corp corporation
corporality corporeal corporeality physical physicality physicalness
correct correction correctional
correctitude proper properness propriety
correlate correlated correlation correlational correlative correlativity
corrode corroding corrosive
cortex cortical
corticifugal corticoefferent corticofugal
corticoid corticosteroid
cosec cosecant
cosher kosher
cosignatory cosigner
cosiness cosy coziness cozy cubby snug snuggery snugness
cosmic cosmos macrocosm macrocosmic universal universalise universality universalize universe
cotton cottony
couch sofa
cough coughing
counsel counseling counselling counsellorship counselor counselorship guidance pleader
count countable counting denumerable enumerable numerable
countenance licence license licensee licenser permit
counterattack countermove counterstrike
counterbalanced counterpoised
counterglow gegenschein
countless countlessness innumerable innumerableness innumerous multitude multitudinous multitudinousness myriad numberless uncounted unnumberable unnumbered unnumerable
countrified countryfied rustic rusticity
country nation
coup putsch takeover
couple coupling
courier messenger
court courting courtship tribunal wooing
cousin cousinly
cow coward cowardice cowardliness cowardly overawe
cowboy cowhand cowherd cowman cowpoke cowpuncher puncher
cowhide cowskin
cowl cowling
crabbed crabbedness crabbiness crabby crosspatch fussy grouch grouchy grump grumpiness grumpy
crackbrained idiotic
crackle crepitate crepitation
cracksman safebreaker safecracker
craft crafter
craftsmanship workingman workman workmanship
cragged craggy hill hilliness hilly
cram jampack
cramp spasm
craniate vertebrate
crank cranky tippy
crankiness crotchetiness crotchety cussed cussedness obdurate orneriness ornery
crap crapper defecate defecation defecator shitter shitting
crappy lousy rotten shitty stinking
crass crassitude crassness
craved desired
craven cravenness poltroon
crawl crawling creep creeping
craze fad faddish faddist faddy furor
crazed deranged
creak creaking screech screeching screechy squeak squeaking squeaky squealing
create creature
creative creativeness creativity
credal credo creed creedal
credulousness fleeceable gullibility gullible
cremate cremation
crenate crenated scalloped
crepuscle crepuscular crepuscule dusk dusky evenfall gloam gloaming nightfall twilight twilit
cretin cretinism cretinous idiot imbecile imbecilic retard
cricket cricketer
crime criminalise illegalise illegalize outlaw outlawry
criminalism criminality criminalness
cringe flinch funk quail recoil wince
cringle grommet grummet loop
crinkle crinkled crinkly wavelike wrinkle
crippling disabling incapacitating
crispen toast toasting
crisscross crisscrossed
criterial criterion criterional standard standardiser standardize standardizer touchstone
critic criticise criticism criticize
criticalness crucial cruciality
croak croaking croaky guttural pharyngeal pharynx throat throaty
crop glean harvest harvesting reap
cross crossing thwartwise transversal transverse traverse traverser
crossroads hamlet
crouch stoop
croupe rump
crowbar jemmy jimmy lever prise pry
crowd crowding herd
crucifix crucifixion crucify rood
crude petroleum
crudity primitive primitiveness
crumble crumple
crumbliness crumbly friability friable
crumpled dented
crunch scranch scraunch
crushing muffle quell quelling smotherer squelch stifle stifler stifling
crusted crustlike encrusted
crying dolor dolorous dolour dolourous lachrymose tears weep weeping
cryopathy frostbite
cryptic enigma enigmatic enigmatical inscrutability inscrutable mysterious mystery mystifier mystify mystifying puzzling
cuba cuban
cube cubelike cubical cubiform cuboid cuboidal
cubism cubist cubistic
cuff turnup
cull reject rejection rejective
culprit perpetrate perpetration perpetrator
cult cultist
cumbersome cumbersomeness cumbrous
cunctation cunctator dallier dillydallier dillydally mope postpone postponer procrastinate procrastination procrastinator shillyshally stall
cuneus stick wedge
cur mutt
curate minister ministerial ministrant ministration parson pastor pastoral pastorship rector succor succorer succour succourer
curb curbing kerb
curious nance peculiar poof poove queer rum rummy
curliness curly
curmudgeon curmudgeonly gruff
current currentness
curricular curriculum syllabus
cursed curst
cursive longhand
cursory perfunctory
curtail restrict restrictive
curtain drape drapery
curve sheer swerve swerving trend veer veering
curved curving
cushion cushioning padding
cushioned cushiony padded
cusp cuspate cuspated cusped cuspid cuspidal cuspidate cuspidated eyetooth
custodial custodian custodianship tutelar tutelary
custody detainment
cutaneal cutaneous cutis skin tegument
cute cuteness prettiness pretty
cuticula cuticular epidermal epidermic epidermis
cutlas cutlass
cyberspace internet net nett
cyclicity periodic periodical periodicity
cyclopaedia cyclopedia encyclopaedia encyclopedia
cyclosis streaming
cylinder cylindric cylindrical cylindricality cylindricalness
cynic cynical faultfinder
cytol cytoplasm cytoplasmatic cytoplasmic cytoplastic
czech czechoslovak czechoslovakia czechoslovakian
dabbled spattered splattered
dad daddy papa pappa pop
daimon demon demoniac demoniacal demonisation demonise demonization demonize
daintiness dainty delicacy goody kickshaw
damage impair impairer impairment
damages redress
damaging detriment detrimental prejudicial
damascus dimash
dame wench wencher
damp dampish dampness moist moistness
dampener dampening moisten moistener moistening moisture moisturise moisturize wet wetness wetting
dance dancer terpsichorean
dandified dandyish dandyism foppish foppishness
dangerous dangerousness
danmark denmark
dante dantean dantesque
dapper dapperness jaunty nattiness natty spiffy spruce spruceness
dapple patch patchiness patching patchy piece speckle
dappled mottled
darn darner darning
dart flit flutter
darwin darwinian
dash scoot scud scudding
daubing plaster plastering
daughter daughterly
daw jackdaw
dawdler dilatory lag laggard lagger slowdown
daydream daydreamer daydreaming dream dreaminess dreamy languor oneirism reverie woolgather woolgatherer woolgathering
daylight daytime
dazzling fulgurant fulgurous
deadliness deadly lethal lethality
deadlock impasse standstill
deadpan expressionless unexpressive
deaf deafness
dealer dealership monger trader
dean deanship
deathlike deathly
debacle fiasco
debauch debauched debauchee debaucher debauchery degenerate degeneration degenerative dissolute dissoluteness libertine
debile debilitate debilitation debilitative debility enervating enfeeble enfeeblement enfeebling feebleness frail frailness infirmity weakly
debonnaire suave suaveness suavity
debunk debunking
dec december
decade decennary decennium
decadron dexamethasone dexone hexadrol oradexon
decease deceased decedent departed dice die perish
deceive deceptive deceptiveness delude delusive delusory
decelerate deceleration retardation slow slowing
decency decent
decentralisation decentralise decentralize deconcentrate
decertify derecognise derecognize
decide deciding decision determinant determinative determining
decimeter decimetre
decipherable readable
declaim recite
decline decrease diminish diminution lessen lessening
declivitous declivity downhill downslope
decorousness decorum
decreased reduced
decree fiat
decriminalise decriminalize legalisation legalise legalization legalize legitimatise legitimatize legitimise legitimize
deduce deductive derive illation infer inference inferential
deduct subtract subtractive
deepening thickening
defalcate defalcator embezzle embezzlement embezzler malversate malversation misappropriate peculate peculation peculator
defeat defeatism defeatist licking
defeated disappointed discomfited foiled frustrated thwarted
defect defection defector desert desertion forsake
defective defectiveness faultiness
defencelessness defenselessness unprotected unprotectedness
defendable defensibility defensible
defender guardian protect protection protective protector protectorship shield shielder shielding
defer deferment
deference deferent deferential regardful
deficiency lack
deficient lacking
deficit shortage shortfall
defining shape shaping
definiteness determinate determinateness
deformation distortion
deformed malformed misshapen misshapenness
defray defrayal defrayment
defrost defroster deice deicer
deft deftness dexterity dexterous dextrous sleight
deglycerolise deglycerolize
deity divinity
deject dejection
dejeuner lunch luncheon luncher lunching tiffin
delay wait waiting
delegate delegating delegation relegate relegating
deleterious harm hurt injure injurious injuriousness injury maimed mutilated wound wounded wounding
delicious delightful
delight pleasant please pleaser pleasing pleasure
deliquium faint swoon
delirium frenzy hysteria
deliverance rescue
deltasone meticorten orasone prednisone
delve dig digging excavation
demagog demagogue
demand demander
demarcate demarcation
demeaning humbling humiliating
demeanor demeanour deportment
demise dying
democracy democratic democratize
demode outmoded passe passee
demolish demolishing demolition
demonic fiendish satanic
demoralised demoralized discouraged disheartened
demoralising demoralizing disheartening dispiriting
demote demotion
demulcent emollient salving softening
demur demurral except
demure overmodest
demythologisation demythologise demythologization demythologize
demythologised demythologized
denounce denouncement denunciation
dense density
denseness dumb dumbness
denture denturist
depart departer departure goer going leaver leaving
department departmental
dependability dependable dependableness reliability reliable reliableness
dependant dependence dependency dependent
depersonalise depersonalize
deplete depletion
deplorable lamentable
deploy deployment
depone deponent deposer testifier testify
depositary depository repository
depot terminal
depravation deprave depraved depravity miscreant reprobate
depreciator detract detractive detractor disparage disparagement disparager
deprive divest divestiture strip
deride derision derisive derisory gibelike jeer jeerer jeering mocking preposterous scoff scoffing taunt taunting
derivative differ difference different differential differentiate differentiation differentiator discriminate discriminator distinction distinguish secern secernate
des diethylstilbestrol diethylstilboestrol stilbestrol stilboestrol
descendant descendent
descry espial espy spot spy
desegregate desegregation integrating integration
deserve deserving deservingness merit meritable meritorious meritoriousness worth
desire needer want wanter
despair despairing desperate desperation
despised detested hated scorned
despiteful spiteful
despoil despoilation despoiler despoilment despoliation freebooter looter pillage pillager pillaging plunderer plundering reave spoilation
despoiled raped ravaged sacked
despond despondence despondency despondent disconsolateness heartsickness
destination destine destiny doom fate
destroy destroyer destructibility destructible destruction destructive destructiveness
detail detailing particularisation particularise particularization particularize
detailed elaborated
detain detainee
detection sensing
detective tec
deter deterrent discourage
deterge detergence detergency detergent detersive
deteriorate deterioration
detest detestation hate hater hatred
dethaw liquescent melt melting thaw thawing unthaw
detonate detonative detonator explode explosion
detribalise detribalize
detroit motown
deutschland frg germany
developing underdeveloped
devilish mephistophelean mephistopheles mephistophelian
devilment mischief roguery shenanigan
devoted devotedness devotion
devout devoutness religiosity religious religiousism religiousness spiritual
diachronic diachrony
diagnose diagnosing diagnosis diagnostic
diagnostician diagnostics nosology pathological pathologist pathology
diagram diagrammatic diagrammatical diagramming
dialect dialectal
dialectic dialectical dialectician
dialyse dialysis dialyze dialyzer
diam diameter diametral
diaper frizz frizzly frizzy nappy
diaphoresis diaphoretic hidrosis hidrotic perspiration perspire sudate sudation sudor sudorific sweat sweating
diaphyseal diaphysial diaphysis
diarist diary journal
diarrhea diarrheal diarrheic diarrhetic diarrhoea diarrhoeal diarrhoeic diarrhoetic
dictate prescribe prescription prescriptive
dictum pronouncement
didactic didactical didacticism didactics educate educatee education educationalist educationist educative educator pedagog pedagogue
diehard hidebound traditionalism traditionalist traditionalistic traditionality
dielectric insulant insulate insulator nonconductor
diet dietary dietetic dietetical dietician dietitian
difficult difficultness
diffidence diffident
diffract diffraction
diffuse diffuseness
diffusing diffusive disperse dispersive disseminate dissemination disseminative disseminator sprinkle sprinkling
digest digester digestibility digestible digestibleness digestive
digitalisation digitalization
dignify dignity
dignitary panjandrum vip
digress divagate
dilapidated ramshackle
diligent persevering
diluent dilutant dilute diluted dilution thinner
dimensional dimensionality
diminished lessened weakened
dine dining dinner
dinnertime suppertime
diplomacy diplomat diplomatic diplomatical diplomatist
dipped lordosis lordotic swayback swaybacked
directing directive directiveness
directional directionality directivity
director directorship manager managerial managership
disability disable disabled disablement disenable handicap handicapped incapacitate
disadvantage disadvantageous disfavor disfavour
disagree disagreement
disappear disappearance disappearing vanish vanisher
disappoint disappointment letdown
disappointing dissatisfaction dissatisfactory dissatisfy unsatisfying
disapproval disapprove
disarm disarmament disarming
disassembly dismantlement dismantling
disassociate divorce divorcement
disband disbandment
disbelief disbelieving incredulity incredulous sceptic skeptic skeptical skepticism
disburse disburser expender
discase disrobe uncase undress
discern discernability discernable discernible legibility
discombobulated disconcerted
discommode incommode incommodious incommodiousness inconvenience
disconcerting upsetting
disconnect unplug
discontent discontented discontentedness discontentment
discorporate disembodied unembodied
discount dismiss
discredit disrepute
discrete discreteness severalty
discretion discretional discretionary
discuss discussion
diseased pathologic
disembarrass disembarrassment rid
disenchant disenchantment disillusion disillusionment
disenchanting disillusioning
disencumber disentangle disentanglement extricate extrication unsnarl unsnarling untangling
disenfranchise disenfranchisement disfranchise disfranchisement
disengage disengagement
disentangler unknot unravel unraveler unraveller
disgrace disgracefulness dishonor dishonour ignominious ignominiousness ignominy inglorious shame shameful shamefulness
disgruntled dissatisfied
disgustful disgusting loathly repelling revolting skanky yucky
disheveled dishevelled frowzled rumpled tousled
disinherit disinheritance disown disowning disownment
disintegrate disintegration disintegrative
disinter disinterment exhumation exhume
disinterested disinterestedness
disjointed disjointedness garbled
disk harrow
dismember dismemberment
dismount unhorse
disorganised disorganized
disparate disparateness disparity
dispassion dispassionate dispassionateness
dispense dispenser
dispersed spread
displacement supersede supersedure supersession supplant supplanter supplanting usurp usurper
displease displeasure
disposition temperament
dispossess dispossession
disproportional disproportionate
disqualify unfit
disquieted worried
disquietude edginess edgy inquietude jitteriness jumpiness jumpy nervousness restive uneasiness uneasy uptight
disregard neglect snub
disregarded forgotten
disrupt disruption interrupt interrupter interruption
disruptive garboil tumult tumultuous tumultuousness turbulent uproar
dissect dissection
dissemble dissembler dissimulator feign hypocrite pretend pretending pretense
dissent dissentious divisive factious
dissenter dissident object objection objector remonstrance remonstration
dissever divide divisible
dissimilar dissimilarity unsimilarity
dissimilitude unlike unlikeness
dissociable separability separable severable
dissolubility dissoluble dissolvable soluble solubleness
dissolvent dissolver resolvent solvency solvent
dissuade dissuasive
distillation distillment
distort falsifier falsify falsity garble warp warping
distraught overwrought
distressful distressfulness distressing disturbing perturbing troubling worrying
district territorial territory
distrust mistrust
disunited fragmented split
dither fret fuss pother tizzy
dive honkytonk
diverge divergence
divers diverse diverseness diversity multifaceted multifarious multifariousness
divertimento serenade
dizziness dizzy vertiginous vertigo woozy
djinn djinni djinny genie jinnee jinni
docile docility
dock docker dockhand docking dockworker longshoreman stevedore
doctor doctoral doctorate doctorial physician
doctrinal doctrine indoctrinate indoctrination ism philosopher philosophic philosophical philosophy
docudrama document documental documentary infotainment papers
doddering doddery senile
dogged doggedness persistence persistency persistent pertinacious pertinacity tenaciousness tenacity
doggie doggy pooch
dogging persisting
doghouse kennel
dogma dogmatic dogmatical tenet
doleful dolefulness
dolt dullard pillock stupe stupid stupidity
domicile occupancy occupant reside resident tenancy tenant tenantry
domiciliation lodge lodger lodgings room roomer roomette
dominicus sunday
donate donation
done through
donjon dungeon
donkeywork drudge drudgery plodding toil toiler travail
donnish pedant pedantic pedantry scholastic school schooling
doomed lost
doorhandle doorknob
dope gage gambling game gaming sens sess
dork jerk jerker yank yankee yanker
dorm dormitory
dormant hibernating
dosage dose
dot stud
dotted flecked specked speckled stippled
doubt dubiety incertitude
doubtful dubitable
dough doughy
dower dowery dowry
downiness downlike featheriness flossy fluff fluffiness fluffy
downstair downstairs
downwind lee
dozen twelve xii
dozens gobs heaps lashings loads lots oodles rafts scads scores slews tons wads
draft drafter drafting
drafty draughty
dragon firedrake
drain drainage
draining exhausting
drama dramatist play playlet playwright
draped mantled wrapped
drawl drawler
dregs settlings
drenching souse sousing
dribble trickle
drift float impetus
drink drinker drinking imbibing
drip drippings
drivel drooler slabber slaver slobber slobberer
driven goaded
drizzle drizzly mizzle
droning monotone
droop droopy sag sagging
droppings dung
dropsical dropsy edema edematous hydrops oedema
dross impurity
drover herdsman
drub lick
drudging laboring labouring toiling
drugged narcotised narcotized
drum drummer kettledrum membranophone timpani timpanist tympan tympani tympanist
drunk drunkard inebriate inebriated ripped sot wino
dry dryness prohibition prohibitionist waterless waterlessness xerotes
dual duple
ducal duke
duel dueler duelist dueller duellist
dumbfounded dumbstricken dumbstruck dumfounded flabbergasted thunderstruck
dumpiness hunker squat squatness squattiness squatting squatty stubbiness stubby stumpy
dunk dunkard tunker
dupe dupery fob hoax hoaxer prankster trick tricker
duplicability duplicable duplicatable reproducibility reproducible
dutchman holland hollander nederland netherlander netherlands
dweller habitant inhabit inhabitancy inhabitant inhabitation livable live liveable populate population unrecorded
dwindle dwindling
dye dyeing dyer dyestuff
dynamic dynamical
dynamics kinetics
dynamite dynamiter dynamitist
dynastic dynasty
dyspepsia indigestion
eagle eaglet
earlier earliest
earliness early
earn earner
earnestness seriousness
earphone earpiece headphone
earth earthling earthman global globe tellurian terrestrial world
earthquake frisson quake quiver seism seismal seismic temblor
east eastbound eastward
eat eating feeding
eatery restaurant
ebbing wane waning
ebon ebonise ebonize ebony
ebullience ebullient exuberant exuberate
ebullition outburst
echo plangency plangent resonant resonating resound resounding reverberance reverberant reverberate reverberating reverberation reverberative vibrancy
echogram sonogram
echt genuine
eclectic eclecticism eclecticist
eclipse occultation overshadow
economic economist economy
economiser economize economizer hubby husband
ecstasy ecstatic enraptured rapt rapture rapturous rhapsodic
ect electroshock
eddy maelstrom whirlpool
edge inch
edification edify sophistication
edit editing editor editorship
eeg electroencephalogram
effect effecter effective effectiveness effectivity effectuality effectualness effectuate effectuation
effervesce fizz fizzing fizzy foam froth
effervescing spume spumy
efficacious efficaciousness efficacy
effluence effluent efflux outflowing wastewater
effortless effortlessness
effulgence effulgent radiancy radiant radiate radiation refulgence refulgency refulgent shine
egalitarianism equalitarianism
egest excrete excreting excretion excretory voiding
egotism egotist swellhead
egypt egyptian
eight eighter octad octonary ogdoad viii
eighteen xviii
eighty fourscore lxxx
eire ireland irelander
elastic elasticity
elate elation uplift
elbow elbowing
eldest firstborn
electric electricity
electrifying thrilling
electron negatron
electronic electronics
electrostatic electrostatics
electrotherapist electrotherapy
eleemosynary philanthropic
elegance elegant
elementary unproblematic
elephantine gargantua gargantuan giant gigantic jumbo mammoth
elevation raising
eliminate elimination eliminator
ellas greece
ellipse oval oviform ovoid
ellipsoid ellipsoidal spheroid spheroidal
elocute elocution elocutionist eloquence eloquent
elongated lengthened
elude eluding elusion
elusive elusiveness
elute elution
emanate emanation
emancipator manumission manumit manumitter
embank embankment
embed imbed implant
embitter embitterment
emblem emblematic emblematical
embodied embodiment incarnate incarnation
embrace embracement embracing encompass encompassment
embroil embroilment
embroiled entangled
emf voltage
emigrant emigrate emigration emigre emigree outgoer
eminence preeminence preeminent
emission emit
empale impale impalement
emphasised emphasized emphatic
emphysema emphysematous
empiricism empiricist
empower empowerment
emptiness empty
emptying evacuation voidance
empurple purple purpleness purplish purpurate violet
empyrean firmament firmamental heavens welkin
enact enactment ordain
encase encasement incase incasement
enceinte gravid gravidation gravidity gravidness
enchant enchantment enrapture enthral enthrall enthrallment
encircled surrounded
enclose enclosing enclosure enfold enfolding envelop envelopment enwrap
encomiastic encomium eulogist eulogistic paean panegyric panegyrical panegyrist
encounter skirmish skirmisher
encourage promote promotive
encroach encroacher encroachment intrusion invade invader invasion
encyclopaedism encyclopaedist encyclopedism encyclopedist erudite eruditeness erudition learned learnedness
endanger imperil menace threat
endangerment hazard hazardous hazardousness jeopardise jeopardize jeopardy parlous peril perilous perilousness risk riskiness risky
endear endearment
endeavor endeavour enterprise enterpriser entrepreneur nisus pains strive striving
endless endlessness interminable
endorse indorse
endothelial endothelium
endow endowment endue gift indue talent
enervate enervation
enforce enforcement enforcer
enforced implemented
engineer technologist technology
englut engorge glut gorge gorger gormandize ingurgitate overeat overeating overgorge overindulge overindulgence overindulgent oversupply
engrave engraver inscribe
engraved etched
engross engulf steep steepness
enjoin enjoining enjoinment
enjoyable enjoyableness pleasurable
enkindled ignited kindled
enlace interlace intertwine lace twine twiner
enlarge enlargement expansion
enlisting recruitment
enmesh ensnarl
enmeshed intermeshed
ennead nine niner
enormous enormousness huge immense immenseness immensity sizeableness tremendous vast vastness
enounce enunciate enunciation pronounce
enrage enragement infuriate infuriation
enrich enrichment
enrol enroll enrollee enrollment enrolment recruit registration
enshrine shrine
enshroud shroud
entail entailment implication
enterprising enterprisingness initiate initiative initiatory maiden maidenhood maidenlike maidenliness maidenly
entertain entertainer entertainment
entice lure
entitle entitlement
entrance entranceway entryway
entrench intrench
entrenchment intrenchment
entrust intrust
enumerate itemisation itemization itemize
envious enviousness envy jealous
environment environmental
envision envisioning fancy phantasy picture picturing visualisation visualiser visualization visualize visualizer
envisioned pictured visualised visualized
enzymatic enzyme
eosinophil eosinophile eosinophilic
epaulet epaulette
ephemera ephemeral ephemerality ephemeralness ephemeron fugacious fugaciousness passing transience transiency transitoriness transitory
epic epical heroic
epicenter epicentre
epicure epicurean foodie gastronome gourmet
epigram epigrammatic
epilepsy epileptic
epiphyseal epiphysial epiphysis
episteme epistemic epistemological epistemologist epistemology
epistolary epistolatory
epoch epochal era
equestrian horseman horsemanship
equipped equipt
equivalent tantamount
equivocate equivocator fabricator fib fibber fibbing liar palter paltering prevaricate prevaricator tergiversator
eradicator exterminate exterminator terminator
erect erecting
ergotropic ergotropism
eroded scoured
eroding erosion
err error fault misconceive misconception misconstrual misconstruction misconstrue misidentify misinterpretation mistake mistaking misunderstand misunderstanding
erratic hydrargyrum mercurial mercuric mercurous mercury quicksilver
erratum literal literalness misprint typo
erroneous erroneousness
erstwhile onetime quondam sometime
escalate escalation
escape escapee
escritoire secretaire
espana spain
essential necessary necessitate necessity need needed needful require required requisite requisiteness
esteem regard respect respecter view
esteemed honored
ester esterify
estuarial estuarine estuary
etch etcher
ethician ethicism ethicist ethics morals
ethnic ethnical ethnicity
eugenic eugenics
eulogise eulogize
euphoria euphoric euphory
eurasia eurasian eurasiatic
europe european
europeanisation europeanization europeanize
evade hedge hedgerow sidestep skirt
evangel evangelical gospel gospels
evangelism evangelist gospeler gospeller revivalism revivalist revivalistic
evaporable vaporizable vapourisable volatile volatilisable volatilise volatilizable volatilize
evasive evasiveness
even evening eventide
evensong vespers
evil evilness
evildoer godless godlessness iniquitous sin sinful sinfulness sinner sinning ungodliness ungodly
evince express expressible expressive expressiveness
exact exaction exactitude exactness
exaggerate exaggeration hyperbole hyperbolic hyperbolise hyperbolize inflated overstate overstatement
exaggerated overdone overstated
exalted lofty
examination scrutineer scrutiniser scrutinize scrutinizer scrutiny
example exemplify
exanimate lifeless
exasperate exasperation
exasperating infuriating maddening
exceed transcend
exceeding exceptional
excel excellence excellent fantabulous
excess extra nimiety redundance redundancy redundant supererogatory supernumerary surplus surplusage
excessive excessiveness inordinate inordinateness
exchequer treasury
excise expunction expunge expunging
excitant excitative excitatory
exclaim exclaiming exclamation exclamatory
exclude exclusive omissible omission omit resole sole
excommunicate unchurch
excursion excursionist jaunt outing sightsee sightseeing sightseer
excuser forgive forgiver
executability executable feasibility feasible feasibleness viable workable
execute executing execution executioner
exemplifying illustrate illustrative instance
exempt exemption
exercise exercising workout
exhaust tucker
exhausted fagged fatigued
exhaustive thoroughgoing
exiguity exiguous meager meagerly meagerness meagre meagreness pantie panty scant scantiness scantness scanty scrimpy
existentialism existentialist
exogamy intermarriage intermarry
exorcise exorciser exorcism exorcize
exotic exoticism exoticness exotism
expanse sweep
expel expulsion
expenditure outdo outgo outmatch outperform outstrip
expensive expensiveness
experienced experient
experiment experimentation experimenter
expiration expire termination
explain explanatory
explainable interpretable
explicit explicitness
exploit exploitation exploitative exploitatory exploiter exploitive feat
explorative exploratory explore
export exporter exporting
expose unmask unmasking
expressed uttered verbalised verbalized
expressionism expressionist expressionistic
expressway freeway motorway pike superhighway throughway thruway
extemporaneous extemporary extempore impromptu unrehearsed
extemporisation extemporise extemporization improvise improvize
extended lengthy prolonged protracted
extensive extensiveness
exterior outside
external externality
extract extractable extractible
extralegal nonlegal
extraneous extraneousness
extraordinariness extraordinary
extreme utmost uttermost
extremism extremist radical ultra
extrude extrusive
exudate exude transude
exultant exultation exulting jubilance jubilancy jubilant rejoice rejoicing triumphant
eye eyeball oculus optic orb orbit orbital orbiter satellite
eyebrow supercilium
eyeglass monocle
eyeglasses glasses specs spectacles
eyelid lid palpebra palpebrate palpebration
eyepiece ocular
eyesight sighted sightedness
fab fabulous
facilitate facilitative facilitator
facsimile fax telefax
factor factoring factorisation factorise factorization factorize
factory manufactory mill
factual factuality factualness
faineance faineant indolence indolent slothful slothfulness
fair fairness
fairy fay sprite
faith religion religionist
faithful faithfulness
faithless faithlessness fickleness traitor traitorous traitorousness treason treasonable treasonist treasonous
faker imposter impostor pseud pseudo
falcon falconer falconry
fallal flash flashiness flashy garish gaud gaudy gewgaw gimcrack glitz tawdriness tawdry trinket
falloff slump
falter faltering
fame famed famous greatness illustrious illustriousness luminary notability notable noted renown renowned
famishment starvation starve
fanatic fanatical fanaticism fanatism overzealous zealotry
fantasist fantasy
farce farcical ludicrous
farm farmer farmerette granger husbandman sodbuster
farmhand fieldhand
farrago gallimaufry hodgepodge melange mishmash oddments
fart farting flatus
farthermost farthest furthermost furthest
fascinate fascination intrigue machination
fascinated hypnotised hypnotized mesmerised mesmerized spellbound transfixed
fascism fascist fascistic
fast fasting
fastidious fastidiousness
fat fatness fatten
fatherland homeland motherland
faultless impeccable incorrupted
faux imitation simulated
favored pet preferent
faze unnerve unsettle
fdr roosevelt rooseveltian
fearless unafraid
feather plumage
feb february
febricity febrility fever feverishness feverous pyrectic pyrexia
fedora homburg stetson
felicitate felicitousness felicity
felid feline
female femaleness feminine feminineness femininity
femoral femoris femur thighbone
fence fencing
ferment fermentation unrest
ferocious ferociousness ferocity fierce fierceness furious furiousness
ferromagnetic ferromagnetism
fertiliser fertilize fertilizer
festal festive festivity
fetching pickings taking
fetid fetidness foetid malodorous malodorousness malodourous smelly stinkiness
fetor foetor malodor malodour reek stench stink
fettered shackled
feudal feudalism feudalistic feudalize
feverish hectic
few fewness
fiberglass fibreglass
fibrin fibrinous
fiction fictional
fiddle violin violinist
fiddling footling niggling picayune piddling piffling trivia trivial trivialise triviality trivialize
field fielding
figurative nonliteral
figurine statuary statue statuette
figuring reckoning
file filing
filipino philippine
fille girl girlhood maidhood miss missy
filter filtrate
finagle finagler wangle wangler wangling
finance financial financing fisc fiscal
finances funds
fingerprint fingerprinting
finical finicky picky
firenze florence
fireplace hearth
firework pyrotechnic
fisher fisherman
fishing sportfishing
fishmonger fishwife
fistfight slugfest
fitness fitting fittingness
flail thrash
flamboyance florid floridity floridness showiness showy
flame flaming
flap flapping fluttering
flattened planate
flautist flute fluting flutist
flavor flavorer flavoring flavour flavourer flavouring
flawless flawlessness perfection perfectionism perfectionist unflawed
flaxen sandy
fledgeling fledgling newbie newcomer
fleet fleetness swift swiftness
fleeting fleetingness fugitive momentaneous momentary
flicker flitter
flimsiness flimsy onionskin
floating natation
floc floccule
flocculate flocculation flocculent woolly
flog flogging lash lashing whipping
flood flooding
floor flooring
floral flowered
flour floury
flourish thrive
flow flowing
flu grippe influenza
fluoresce fluorescence fluorescent
fluorescein fluoresceine resorcinolphthalein
fluoridate fluoridation fluoride fluoridisation fluoridise fluoridization fluoridize
fly flying wing
foamy frothing
foe foeman
foible idiosyncrasy idiosyncratic
foiling frustrate frustration frustrative obstructionism obstructionist thwart thwarter thwarting
foliage leaf leafage leafy
follicle follicular
followers following undermentioned
folly foolishness unwise unwiseness
fool gull muggins saphead tomfool
foolhardiness foolhardy reckless recklessness
foolproof goofproof
football footballer
footbridge overcrossing
footing terms
footmark footprint
footslog footslogger infantryman plod trudge trudger
fop gallant
forbearing longanimity longanimous patience patient
forbidden proscribed taboo verboten
forceful forcefulness
forceless unforceful
forecast forecaster forecasting prognosticator soothsayer
foreclose forestall forestalling obviation preclude preclusion prevent
foreground highlight highlighting spotlight
foreknow foresee
foreknowledge precognition
foreman foremanship honcho
forenoon morn morning
forepart front frontal
foresight foresighted foresightedness foresightful foresightfulness prospicience prospicient
foreword preface prefatorial prefatory
forgetful forgetfulness unretentive
forgo waive waiver
formal formalness
formalism formalistic formalized
formidability formidable
fort garrison
forte specialty
forthcomingness imminence imminency imminent imminentness impend impendence impendency impendent impending
fortify strengthen strengthener
forty twoscore
forward forwarding
foster fostering further surrogate
found founding instauration
founder laminitis
foundry metalworks
four quatern quaternion quaternity tetrad
foursquare square squareness
fourteen xiv
fowl poultry
fractionate fractionation
fragment fragmental fragmentary fragmentation fragmentise fragmentize
fragrance fragrant perfume scent
frambesia framboesia yaws
frangipani frangipanni
frantic frenetic phrenetic
frat fraternity
fraternisation fraternise fraternization fraternize
freak monstrosity monstrous
freckle freckled lentiginose lentiginous lentigo
freeing liberation
freeman freewoman
freighter merchantman
frenchman frenchwoman
frequence frequent frequenter oftenness patron
fresh freshness
fresher freshman
fress glutton gluttonise gluttonize gluttonous gourmand gourmandize gourmandizer trencherman
freud freudian
fri friday
friend friendly friendship
friendless friendlessness outcast pariah
frightened scared
frightful frightfulness horrible horrifying
fringe fringy margin marginal marginality peripheral periphery
frivolous frivolousness
frost frosting grizzle grizzly hoar hoarfrost silvertip
froward headstrong
frown scowl
frowsy frowzy slob sloven slovenliness slovenly unkemptness
fruit fruiterer fruitlet
fruitful fruitfulness
frying saute sauteed sauteing
fuddle jumble muddle welter
fuel fueling refuel refueling
fumble grope
fume fumigant fumigate fumigation smoke smoking
function functioning
functional functionality
functionary official officialdom
funeral funerary funereal obsequy
fungal fungous fungus
furnish provide supplier supply supplying
furred furry
furtive furtiveness pussyfoot sneak sneakiness stealth stealthiness stealthy
fusillade volley
fusspot headache troublesome troublesomeness worrier worriment worry worrywart
futile futility unavailing
fuzzed fuzzy
gabble harangue haranguer jabber jabberer jabbering rant ranter ranting
gaffe slip solecism
gag gagster humorous humorousness humourous jape jesting jocose jocoseness jocular joke joker jokester joking
gaiety merriment
gain increase
gainfulness lucrativeness profitability profitable
gal gallon
gallantry heroism valiance valiancy valiant valor valorous valorousness valour
gallous gibbet
gallus suspender
galvanic galvanism gur volt voltaic
gang gangdom gangland gangster mobster
gaol gaoler jail jailer jailhouse jailor pokey poky turnkey
garbage refuse scraps
garden gardener gardening horticultural horticulture horticulturist nurseryman plantsman
garner granary
gaseous gaseousness
gasolene gasoline petrol
gasp pant panting
gastric stomach stomachal stomachic tum
gauche gaucheness
gay gayness homoerotic homoeroticism homophile homosexual homosexualism homosexuality
gaze stare starer
geezer geezerhood years
geld gelding
gemmed jeweled jewelled sequin sequined spangle spangled spangly
generalised generalized
generalization generalize
generosity generous generousness
genetic inherited transmitted
geneticist genetics
genitive possessive
gentleman gentlemanlike gentlemanly
gentlewoman madam
genu knee
geographer geographic geographical geographics geography
geologic geological geologist geology
geometer geometrical geometrician geometry
germ germinal
gerund gerundial
gesticulate gesticulation gesture motion
getable gettable obtain obtainable obtainment obtention procurable
ghana ghanaian ghanese ghanian
ghastliness ghastly grisly gruesome gruesomeness macabre
ghetto ghettoise ghettoize
ghost specter wraith
giggle giggler titter titterer
gingko ginkgo
girlish girlishness schoolgirlish
give springiness
glad gladfulness gladiola gladness gladsome gladsomeness
gladiator gladiatorial
glamor glamorous glamour glamourous hex hexadecimal witch witchcraft witchery
glance glimpse peek
gland glandular secrete secreter secretion secretor
glass glassy
glasshouse greenhouse
glee gleeful gleefulness hilarious hilarity mirth mirthfulness
glide glider gliding sailplane sailplaning soaring
glimmering inkling
glistening hymie kike sheen sheeny shininess shiny yid
gloat gloating
globose globosity globular globularness rotundity rotundness spheric sphericalness sphericity
glomerular glomerulus
gloom gloomful glooming gloomy
glorify glorious glory
gloriole halo
glossa lingua lingual linguistic tongue
glottochronological glottochronology
glowering morose sullen
glowing radiance
glue gluey glueyness gluiness gluten glutinosity glutinous glutinousness gumminess gummy mucilaginous ropiness stickiness sticky
glued pasted
glycerin glycerine glycerol glycerolise glycerolize
gnaw gnawer rodent
gnome gnomic
goalless scoreless
godforsaken waste
goiter goitre thyromegaly
goldbricking shirk shirker shirking slacker slacking
goldsmith goldworker
golf golfer golfing linksman
gone kaput
goo gooey gook guck gunk slime
good goodness
goofy silly wacky
goose gosling
gossip gossipy
gout gouty urarthritis
governor governorship gubernatorial
graceful gracefulness
grade grader grading rate
graded ranked stratified
gradual graduality
grain graininess grainy granular granularity granulose gritty
graining woodgraining
gram gramme
grammar grammatic grammatical
grammarian syntactic syntactical syntactician syntax
gramps grandad granddad granddaddy grandfather grandpa
gran grandma grandmother grannie granny
granitelike rocklike
granulocyte granulocytic
grape grapey grapy
graph graphical
grappling matman wrestle wrestler wrestling
grass grassy
gratification gratify
grating rasp rasping raspy
grave graveness solemn solemness solemnity
gravestone tombstone
gravitational gravitative
gray grayish grayness grey greyish greyness
greasiness greasy oily sebaceous sebum
greatcoat overcoat topcoat
greatest sterling superlative
grecian greek hellenic hellenism hellenistic hellenistical
green greenery greening greenish greenishness viridity
greenhorn rookie
greenland gronland
greenness verdancy verdant
greensward sod sward turf
greet greeter greeting saluter welcomer
gregarious gregariousness
gremlin imp pixie
grieve griever mourn mourner sorrow sorrower
groggy logginess loginess logy stuporous
groin inguen inguinal
grok savvy
grossness raunch uncouth uncouthness vulgar vulgarity
grotesque grotesqueness grotesquerie grotesquery
groundball grounder
groundbreaker groundbreaking innovate innovation innovational innovator pioneer
group grouping
growing growth ontogenesis ontogenetic ontogeny
growl growling
grumble grumbler grumbling rumble rumbling
grundyism priggish priggishness prudery prudish prudishness straightlaced straitlaced
grunt oink squeal
guarantee warranty
guatemala guatemalan
guerilla guerrilla
guess guesser reckon surmisal surmise
guessing guesswork
guest invitee
guilt guiltiness guilty
guitar guitarist
gulp gulper quaff quaffer swig
gunfight gunplay shootout
gunfire gunshot
gunman gunslinger hitman triggerman
gush gusher spout
gust gusty
guts gutsiness gutsy moxie pluck pluckiness
guy hombre
guzzle guzzling swilling
gynaecological gynaecologist gynaecology gynecologic gynecological gynecologist gynecology
gyre whorl
habit wont
habitability habitable habitableness inhabitable
habitue regular
hackamore halter
haematolysis haemolysis haemolytic hematolysis hemolysis hemolytic
haemoglobin hemoglobin
haemorrhage haemorrhagic hemorrhage hemorrhagic
haemorrhoid hemorrhoid
haemosiderin hemosiderin
hagiographa ketubim writings
hair haired hairiness hairy hirsute hirsuteness hirsutism pilosity
hall hallway
hallmark stylemark trademark
hallucinate hallucination hallucinatory
ham hamming jambon overact overacting overplay
hammer hammering
hamper shackle
hand manus
handbag purse
handclasp handshake handshaking
handcraft handiwork handwork
handgrip handle
handgun pistol pistoleer
handkerchief hankey hankie hanky
handsome handsomeness
handwrite handwriting
hangout haunt
hanker hankering long longer longing pine pining thirster yearn yearner yearning yen
hap happen happening occur occurrence occurrent
happiness happy
haptic tactile tactility tactual
harassed harried pestered
harbor seaport
hardworking industrious industriousness untiring
hardy sturdy
hareem harem seraglio serail
harlot harlotry prostitute prostitution whore whoredom
harmonical harmonised harmonized harmony
harp harper harpist
harshness scratch scratchiness scratchy
haste hasty hurried hurriedness
hatch hatchery hatching
hateful hatefulness objectionable objectionableness obnoxious obnoxiousness
haunted obsessed
hawaii hawaiian
hawk hawker
hayfield meadow
hayloft mow mower
hayrick haystack
headdress headgear
headlamp headlight
headland promontory
headmaster headmastership schoolmaster
healer therapeutical therapist therapy
health healthiness healthy wellness
healthful healthfulness
hearer listen listener listening
heartening inspiriting
heat heatable heater warmer
heated het
heathen heathenish infidel pagan paganise paganize
heathenism paganism
heaven paradisaic paradisaical paradisal paradise paradisiac paradisiacal
heaviness heavy
hebdomad hebdomadal hebdomadary week weekly
hebephrenia hebephrenic
hebraic hebraist hebrew
hebraism judaical judaism
hedonic hedonism hedonist hedonistic
heedfulness mindful mindfulness
heedless unheeding
hegel hegelian
heir heritor inherit inheritance inheritor
hell hellhole
hello howdy hullo
helpless helplessness impuissance impuissant incapacitated
hemisphere hemispherical
hep hip
hepatoflavin lactoflavin ovoflavin riboflavin
heptad septenary seven sevener vii
herb herbal
here hereness
hereford whiteface
heretic misbelieve misbeliever
hero heroical
herpetologist herpetology
hesitance hesitancy hesitant hesitate hesitater hesitating hesitation hesitator vacillator waffle waffler waverer
hesperian occidental
heterogeneity heterogeneous heterogeneousness
heterozygosity heterozygous
hexad sextuplet sise six sixer
hideaway hideout
hideous outrageous
hie hotfoot race rush
hierarchal hierarchic hierarchical hierarchy
highland upland
hike hiking
hilar hilum hilus
hillock hummock knoll
hind hinder impede
hire hirer
hiss hisser hissing hushing
histologic histological histologist histology
historian historiographer
historied storied
histrionic histrionics stagey staginess stagy theatrical theatricality
hitchhike hitchhiker pollex thumb
hitler hitlerian
hoarse hoarseness
hock pawn
hoggish hoggishness pig piggish piggishness piggy piglet shoat shote
hoist hoister
hokum nonsense nonsensicality
holding retention
holdup stickup
holiday vacation vacationer vacationing vacationist
holidaymaker tour tourism tourist touristed touristry touristy
holiness holy sanctitude sanctity
holocene recent
homebound housebound
homemaker housewife housewifely
homeowner household householder menage
homestead homesteader
homicidal homicide kill killable killer killing manslayer murder murderer murderous sidesplitting slay slayer slaying
homily preach preacher preachification preachify preaching preachment sermon sermonise sermoniser sermonize sermonizer
homogeneity homogeneous homogeneousness homogenous homogeny
homogenisation homogenization homogenize
homozygosity homozygous
honest honestness honesty honorable honorableness honourableness
honeymoon honeymooner newlywed
hooliganism vandalism
hoover vacuum
hop hopper
hope hoper
hopeless hopelessness
horary hour hourly
horizontal horizontality
hormonal hormone
horologe timepiece
horologer horologist horology watchmaker
hospital hospitalisation hospitalise hospitalize infirmary
hot hotness
hotelier hotelkeeper hotelman
housecoat neglige negligee peignoir wrap wrapper
housekeep housekeeper housekeeping housework
housemaid maid maidservant
houseman intern interne internship
housing lodging
hovel shack shanty
howitzer mortar
huddle powwow
huffish huffishness sulk sulky
hulk hulking hulky tower whale
human humanness
humanisation humanise humanization humanize
humanism humanitarianism
humble lowly
humdrum monotony
humid humidify humidity humidness
humorist humourist
hunch suspect suspicion
hunched stooped stooping
hungarian hungary magyar magyarorszag
hunger hungry
hunt hunter hunting huntsman
hurdle hurdler hurdles hurdling
hurl hurler pitcher
hurry hurrying scurrying speeding
hurting pain
hush stillness
hushed muted subdued
hyacinth jacinth
hyalin hyaline hyaloid
hyalinisation hyalinization
hydrated hydrous
hydrogen hydrogenate hydrogenation
hydrophobic hydrophobicity
hydroxytetracycline oxytetracycline terramycin
hymeneals nuptials wedding
hyperactive hyperactivity overactive overactivity
hyperaemia hyperemia hyperemic
hypnosis hypnotise hypnotiser hypnotism hypnotist hypnotize hypnotizer mesmeric mesmerism mesmerist mesmerizer mesmerizing spellbinding
hypoactive underactive
hypoadrenalism hypoadrenocorticism
hypocrisy hypocritical
hypophyseal hypophysial hypophysis pituitary
hypophysectomised hypophysectomized
hypothalamic hypothalamus
hypothesis hypothesize
hypothesise idealogue speculate theoretic theoretical theoretician theorisation theorise theoriser theorist theorization theorize theorizer theory
hysteric hysterical
icebox refrigerator
iceland icelander
ictal ictic ictus seizure
ideal ideality
idealised idealized
identical identicalness indistinguishability indistinguishable
identifiable identify identity
ideologist ideologue ideology
idiom idiomatic idiomatical parlance
idleness idling loafing
idler layabout
idol idolise idolize revere worship
ignorance ignorant ignorantness nescience unknowing unknowledgeable
ignored neglected unheeded
iii tercet ternary ternion terzetto three trine trio triple triplex triplicate tripling
illegal illegality
illegitimate outlawed
illume illuminant illuminate illumine
illuminated lit
illusion illusional illusionary
illusive illusory
imagery imaging
imbalance unbalance
imbibe imbiber stupa tope toper
imitate imitative simulate
immaculate immaculateness speckless spic spick spik spotless spotlessness
immaterialise immaterialize insubstantial unsubstantial unsubstantialise unsubstantialize
immature immatureness immaturity
immobility stationariness
immortal immortality
immunity insusceptible unsusceptibility unsusceptible
impacted wedged
impart impartation imparting
impartial impartiality nonpartisanship
impassable unpassable
impatience impatient
impedance resistive resistivity
imperfect imperfection imperfectness
imperialism imperialist imperialistic
impersonate persona
imperviable impervious imperviousness
impiety impious impiousness
impinge impinging
impish impishness implike mischievous prankish prankishness puckish puckishness
implanted ingrained planted
implement implemental
implicit implicitness inexplicit inexplicitness
import importation importee importer importing
importance important
imposition infliction
impossible impossibleness
impotence impotency impotent powerless powerlessness
imprecise impreciseness imprecision
impregnability impregnable invulnerability unattackable
impress impressment
impressionism impressionist
imprint imprinting
improbability improbable improbableness unlikelihood unlikeliness unlikely
improperness impropriety
improvised makeshift stopgap
inaccessibility unavailability unavailable
inadequate inadequateness
inadvisability inadvisable unadvisable
inalterable unalterable
inapposite inappositeness inapt inaptness inept
inaudibility inaudible inaudibleness unhearable
inaugurate inauguration
inauthentic unauthentic
inbuilt inhere inherence inherency inherent integral
incensed indignant outraged
incentive incite inducement motivate motivating motivation motivational motivative motivator motive motivity prompt
incertain uncertain uncertainness uncertainty
inchoate incipience incipiency incipient
incise incisura incisure
incisive incisiveness keen keenness penetrating sharpness trenchancy
inciter incitive instigant instigate instigative provoker
inclination incline slope tend tendencious tendency tendentious tendentiousness
incognizance incognizant unaware unawareness
incompetence incompetency
incomplete incompleteness uncomplete
incomprehensibility incomprehensible inexplicable
inconceivability inconceivable inconceivableness unimaginable
inconsequent inconsequential
incorporate incorporation integrate integrated merged unified
incorruptibility incorruptible
incredibility incredible incredibleness unbelievable
incubate incubation
inculcate inculcation ingraining instilling
incur incurrence incurring
incurable incurableness
indecent unbecoming unbecomingness uncomely unseemliness unseemly untoward
indecision irresolution
indefatigability indefatigable indefatigableness tireless tirelessness unwearying
indefensible untenable
indefinable undefinable
indefinite indefiniteness indefinity indeterminacy indeterminate indeterminateness indetermination
indelible unerasable
independence independency independent
indescribable ineffable unspeakable untellable
index indexer
indict indictment
indignation outrage scandal scandalise scandalize
indispensability indispensable indispensableness
indisputability indubitability indubitable unquestionability unquestionableness
individualised individualized personalised personalized
indomitability indomitable invincibility invincible unsubduable unvanquishable
indonesia indonesian
induct induction initiation
induration sclerosed sclerosis sclerotic
industrialisation industrialization
industrialism industrialist industry
ineligibility ineligible
ineluctable inescapable unavoidable
inerrable inerrancy inerrant unerring
inert inertness
inevitability inevitable inevitableness
inexorability inexorable inexorableness relentless relentlessness unappeasable
inexperience inexperienced inexperient
inexpressible unexpressible
infallibility infallible
infamous notorious
infatuate infatuation
infect infective morbific pathogen pathogenic
infected sepsis septic
infection infectious
infertile infertility unfertile
infest overproduce overproduction overrun
infidelity unfaithful unfaithfulness
infield infielder
infinitesimal min minute
infinitival infinitive
inflame inflammatory
inflation inflationary
inflect inflection inflectional inflexion
inflow influx
inflowing influent
influence influential
info inform informant information informatory
inframaxillary jawbone jowl mandible mandibula mandibular submaxilla
infrequency infrequent rareness
infrigidation refrigeration
ingratitude ungrateful ungratefulness unthankful
inhibit inhibitor inhibitory overcomer quash repress repressing repression repressive subdue subduer subjugate surmounter
inhumane inhumaneness
inject injectable injectant
innuendo insinuation
inoculating inoculation inoculator vaccinate vaccinating vaccination vaccinator vaccine vaccinum
inquisitive inquisitiveness wondering
inquisitor interrogator
inquisitory probing searching
insane insaneness insanity madness
inscription lettering
insect insectan
inside interior interiorise interiorize internalisation internalise internalization internalize
insignificance insignificant
insist insistence insistent insisting iterative reiterate reiteration reiterative repeat repetition repetitious repetitiousness repetitive repetitiveness
inspector inspectorship
inspirit spirit
instal install installation installing
instancy instant instantaneous instantaneousness jiffy trice twinkling wink
instil instillation instillment instilment
institution institutional
institutionalise institutionalize
instruction instructional
instrumentalist music musician musicianship
insularism insularity insulation
insupportable unjustifiable unwarrantable unwarranted
insurgence insurgency insurgent overthrow revolution revolutionary revolutionism revolutionist revolutionize subversive subversiveness subvert subverter
insurrection insurrectional insurrectionary insurrectionist revolt uprising
intact intactness
integrity unity
intensifier intensive intensiveness
intentional intentionality
interact interaction interactional
intercede intercessor intermediary intermediate intermediation intermediator liaise mediate mediator
intercept interceptor
interdepend interdependence interdependency interdependent mutualist
interested interestedness
interesting interestingness
interface interfacial
interim meantime meanwhile
interlacing interlinking interlocking interwoven
intermission intermit
intermittence intermittency intermittent
international internationality
interpretative interpretive
interpreted taken
interrelated interrelatedness interrelation interrelationship
interrogation interrogative
interspecies interspecific
intervene intervenor intervention
interview interviewee interviewer
interweave weave
intima intimal
intolerable unbearable unendurable
intractability intractable intractableness
intrinsic intrinsical
introspect introspection introspective introspectiveness introverted
intuit intuition
inutile inutility unusefulness useless uselessness
invalidate invalidation invalidator
invaluable invaluableness priceless pricelessness valuable valuableness
inveigh rail railing
inventory inventorying
invest investing investment investor
investigate investigating investigator research researcher
investigative investigatory
invigorated refreshed reinvigorated
invisibility invisible invisibleness unseeable
invitation invitational
involuntariness unwilling unwillingness
involuntary nonvoluntary unvoluntary
involvement participate participation
iodin iodinate iodine
iodinated iodised iodized
ion ionate ionic
ionised ionized
irak iraq
iran iranian persian
iridesce iridescence opalescence opalescent opaline pearlescent
ironic ironist irony ridicule ridiculer sarcasm sarcastic satire satiric satirical satirise satirist satirize wry
irrational irrationality unreason
irreconcilable unreconcilable
irregular irregularity
irrelevance irrelevancy irrelevant
irreproducibility irreproducible unreproducible
irresistibility irresistible irresistibleness
irresolute irresoluteness
irresponsibility irresponsible irresponsibleness
irreversibility irreversible
irrevocable irrevokable
irrigate irrigation
irritability irritable peevish pettish pettishness petulance petulant surliness surly techy testiness testy tetchiness tetchy
isarithm isogram isopleth
island islander
isle islet
isolable isolate isolation
isolationism isolationist isolationistic
isomer isomeric
isosmotic isotonic
isotherm isothermal
isotope isotopic
isotropic isotropous isotropy
issuance issuing
italia italian italy
italic italicise italicize
jab jabbing poke poking thrusting
jactitate thresh
jade jadestone
jaded wearied
jagged jaggedness
jaguar panther
jammed packed
jan january
jangle jangling jangly jingle
jansenism jansenist
japanese nipponese
java javan javanese
jeep landrover
jefferson jeffersonian
jest jester
jesuit jesuitic jesuitical jesuitism jesuitry
jet lampblack soot sooty
jetting spouting spurting squirting
jiggle joggle squirm squirmer twist wiggle worm wriggle wriggling wriggly writhe writhing
jimdandy jimhickey
jingling jingly
jingoistic nationalism nationalistic patriotic patriotism superpatriotic superpatriotism ultranationalism ultranationalistic
job occupation
jobber wholesale wholesaler
jog ramble
john lav lavatory privy toilet
johnny reb rebel
jollification jollify merrymaking
jolt jounce
jongleur minstrel troubadour
jostle jostling
jot jotter jotting
journalism journalist journalistic
journey journeyer journeying
joy joyfulness joyous joyousness
judge judgeship judicial
jugoslav jugoslavian jugoslavija yugoslav yugoslavia yugoslavian
jukebox nickelodeon
jump leap leaper leaping spring springtime
juncture occasion
jung jungian
jurisprudence jurisprudential jurist
juror juryman jurywoman
justness nicety
jut jutting projected projecting protrude protruding protrusible protrusile protrusive sticking
juxtapose juxtaposition
karyon nucleate nucleated nucleus
keepsake souvenir
kerosene kerosine
kerugma kerygma
kidnap kidnaper kidnapper kidnapping
kilometer kilometre klick
kinaesthesis kinaesthetic kinesthesis kinesthetic kinesthetics
kind sort
kindliness kindly
kinesis kinetic
king kinglike kingly kingship rex
kingdom realm
kip sleep sleeper sleepiness sleeping sleepy sleepyheaded slumber slumberer slumbery somnolence somnolent
kneecap kneepan
kneel kneeling
knife stab stabber
knit knitter
knock knocking
knowledgeability knowledgeable knowledgeableness lettered
knuckleball knuckler
korea korean
laager lager
lab laboratory
labeled labelled tagged
labor laborer labour labourer prole proletarian proletariat
laborsaving laboursaving
labyrinth labyrinthian maze mazy
lacelike lacy
lachrymation lacrimation tearing vehement
laconic terse terseness
laddie sonny
laden ladened loaded
ladylike ladylikeness
lagoon laguna lagune
laic laity lay place placement put
lallygag lingerer loiter loiterer lollygag resin resinate resinous resiny rosin tarry
lam scarper scat
lamina laminal laminar laminate laminator
lance spear
landholder landowner
languid languorous
languish languisher
lankiness lanky rangy
laos laotian
lapidation lapidator stone stoner stoning
lappet wattle
lapsed nonchurchgoing
larboard port
larcener larcenist larcenous larceny steal stealer stealing theft thief thieve thievery thieving thievish thievishness
larva larval
late lateness
lather lathery soapsuds suds sudsy
latin latinist
latitude latitudinal
laugh laughter
laundry washables
lavation washing
lavender lilac
lax laxness remiss remissness
layman layperson secular
leak leaker
leakage outflow
lean leaner tilt
lease leaseholder lessee letting rent renting
leash tether
leatherneck marine
lechatelierite quartz
lecture lecturer lectureship
leery mistrustful suspicious suspiciousness untrusting
lefthander southpaw
leftover remaining remnant
legal legality
legate legateship legation
legion numerosity numerous numerousness
legislate legislation legislator legislatorship legislature
legume leguminous
leisure leisureliness leisurely
leitmotif leitmotiv
lemon lemonlike lemony sourish tang tanginess tangy tart
lending loaning
lengthening perpetuate perpetuation prolong prolongation protract
lengthways lengthwise
lens lense
lensman photo photograph photographer photographic photography
leprosy leprous
letter missive
letup lull
lexical lexicon lexis
lexicostatistic lexicostatistics
ley pasture pastureland
liberal liberalist
liberalisation liberalization liberalize
liberalism liberalistic
librettist libretto
lienal spleen splenic
lieu stead
lieutenancy lieutenant
lifelike vivid vividness
lifespan lifetime
lift lifter weightlift weightlifter weightlifting
lifted upraised
likelihood likeliness likely
lilting swinging swingy
limbo oblivion
lincoln lincolnesque lincolnian
linear linearity
linguist linguistics
lino linoleum
lionise lionize
lisboa lisbon
lissom lissome lissomeness lithe litheness lithesome suppleness
liter litre
literary literature
litigant litigator
litter litterbug litterer
little small smallness
littler smaller
liveliness lively
liver livery
liverpool liverpudlian scouser
load loading
lobar lobe
lobscouse lobscuse scouse
lobsterback redcoat
lobular lobularity lobule
locality neighbor neighborhood neighborliness neighborly neighbourhood neighbourliness neighbourly vicinal vicinity
located situated
locomote locomotive locomotor travel traveler traveling traveller travelling
logarithm logarithmic
logger lumberman
logical logicality logicalness
logistic logistical logistics
loins pubes
london londoner
lone loneliness lonely
looking sounding
looted plundered ransacked
losings losses
louisianan louisianian
lousiness pediculosis
lovable love loveable lover
low moo
loyalist stalwart
luckiness lucky
luckless unlucky
lucullan lucullus plush
lugubrious lugubriousness
lukewarm tepid tepidity
lulu mantrap
lumbar lumbus
lumber timber
lumbering ponderous
luminesce luminescence luminescent
lumpen lumpish
lunatic moonstruck
lurcher lurk lurker skulk
luscious voluptuous
lush lushness luxuriance profuse profuseness profusion richness riotous
lusterlessness lustrelessness mat matt matte
lustiness robust robustness
luxurious luxuriousness opulence opulent sumptuosity sumptuous sybarite sybaritic voluptuary
lxx seventy
lymphocyte lymphocytic
lyophilisation lyophilise lyophilization lyophilize
lyric lyricist lyrist
machine machinist mechanic
macromolecular macromolecule supermolecule
madhouse nuthouse
madman maniac maniacal
madrigal madrigalist
mag magazine
maggot maggoty
magic magical sorcerise sorcerize sorcerous sorcery witching wizard wizardly
magician prestidigitator
magnet magnetic magnetize
magnificence magnificent
mailman postman
maim maimer mangler mutilate mutilation mutilator
maine mainer
maintenance upkeep
maladroit maladroitness slowness
malaria malarial
male maleness masculinity
malicious maliciousness spite
malignancy malignant
malinger malingerer malingering skulking
malleability mold moldable molding mould plastic plasticity
mama mamma mom momma mommy
mamilla mammilla teat
mammal mammalian
maneuver maneuverability maneuverable maneuverer manoeuvrability manoeuvrable manoeuvrer steer
manfulness manliness
mangled torn
manipulate manipulation manipulative
manner mannerly mode style stylisation stylise stylization stylize
manor manorial
manpower men workforce
mantic sibyllic vatic vatical
manufacture manufacturer
map mapper
maraud marauder raid
marble marbleisation marbleise marbleising marbleization marbleize marbleizing marmoreal marmorean
marbled marbleised marbleized
march marching
marian mary
marimba xylophone xylophonist
marinade marinate
mariner seafarer seaman seamanlike seamanly seamanship
marionette puppet puppeteer
mariposan yokuts
marital marriage matrimonial matrimony wedlock
marked pronounced
market marketer marketing merchandise merchandiser merchandising merchant product sell seller selling trafficker
marksman marksmanship
maroc marruecos moroccan morocco
maroon strand
marooned stranded
marquee pavilion
marriageability marriageable nubile
married marry wed wedded wednesday
mars martian
marshal marshalship
martial soldier soldiering soldierlike soldierly soldiership soldiery troops warriorlike
martyr martyrise martyrize
marvel marveller
mash squash
mask masking
masker masquer masquerade masquerader
massage massager
masterful masterly virtuoso
matching twin twinned
materfamilias matriarch
materialise materialize
materialism philistinism
math mathematical mathematician mathematics maths
matric matriculate matriculation
matron matronly
maturation maturational mature maturement ripen ripening
maverick unorthodox
maximal maximize maximum
mayor mayoral
meal repast
meander thread
meaning signification signifier signify
meaningful meaningfulness
meaningless nonmeaningful
measurability measurable quantifiability quantifiable
measurement measuring mensurate mensuration
meat meaty
medicament medication
meg million
megakaryocyte megakaryocytic
megalomania megalomaniac megalomaniacal megalomanic
melancholia melancholiac melancholic melancholy
meliorism meliorist reform reformative reformatory reformism reformist
melodious melodiousness melodise melodize melody tune tuneful tunefulness tuning
member membership
memo memoranda memorandum
memorisation memorise memoriser memorization memorize memorizer
mendacious mendacity
mental mentality mindset outlook
meow mew miaou miaow miaul
meq milliequivalent
merchantable packman peddle peddler peddling pedlar sellable vend vendable vender vendible vending vendition vendor
merciless unmerciful unmercifulness
merrymaker reveler reveller
mesenteric mesentery
mess messy muss mussiness mussy
metabolise metabolize
metal metallic
metamorphose transmogrification transmogrify
metaphor metaphoric metaphorical
metaphysical metaphysics
meteor meteoroid
meteorite meteoritic meteoritical
meteorologic meteorological
method methodical methodicalness orderliness orderly
methodism methodist wesleyan
metrazol pentamethylenetetrazol pentylenetetrazol
metro subway
mewl pule querulous querulousness whimper whine whiney whiny
mexican mexico
mic microphone mike
mickle mint minter monetary money moneyer muckle passel pecuniary slew
microbe microbial microbic
micrometeor micrometeoric micrometeorite micrometeoritic micrometeoroid
microscope microscopic microscopist microscopy
microsomal microsome
micturate micturition pee peeing piss pissing urination
midday noon noonday noontide
midst thick
might mightiness mighty
migrant migrate migration migrational
milage mileage
milepost milestone
milieu surroundings
militarisation militarization mobilization mobilize
militarism militarist militaristic military warmonger
militia reserves
milk milklike milky
millennial millennian millennium
milliliter millilitre
millimeter millimetre
mimer mummer pantomime pantomimer pantomimist
mimesis mimetic
mincing twee
mind psyche psychical
mine miner mineworker mining
mineralogist mineralogy
miniature miniaturist
minimal minimisation minimization minimize minimum
minoan minos
miracle miraculous
mirrorlike specular
misanthrope misanthropist
misapply misuse
misbehave misbehavior misbehaviour misdeed misdemean
misbranded mislabeled
miscalculate miscalculation misestimation misreckoning
miscall misname
miscegenate miscegenation
miserable miserableness misery wretchedness
misgive misgiving qualm
mislay misplace
mislead misleader
mismanage mismanagement
mismated unsuited
misogynic misogynism misogynist misogynistic misogynous misogyny
misquotation misquote
misread misreading
misrepresent misrepresentation
misrepresented twisted
missional missionary
mite soupcon
mob rabble throng
mobbish moblike
mobile mobility nomadic peregrine roam roamer rove roving vagabond vagabondage wander wanderer wandering
mod modernism modernist modernistic
model modeler modeller pattern
modeled sculpturesque
modern modernity modernness
modernisation modernization
modifiable modification modify
moire watered
molal molality
molded shaped wrought
molder moulder rot rotting
molecular molecule
momentous momentousness
momism overprotection overshielding
monarch monarchic monarchy sovereign
monitor monitoring
monitory warn warning
mono mononucleosis monophonic
monochrome monochromic monochromous
monologue monologuise monologuize soliloquise soliloquize
mononuclear mononucleate
monopolisation monopolization
monopolistic monopolize monopoly
monosyllabic monosyllable
month monthly
monument monumental
moonlight moonlighter
mop mopper mopping swab swabbing swob
moral moralistic morality
morgue mortuary
morpheme morphemic
morphologic morphology
morphophoneme morphophonemic
mortgage mortgagee mortgager mortgagor
mortician undertaker
mote particle
mother motherhood motherliness motherly
motto shibboleth slogan sloganeer sloganeering
mountain mountaineer mountaineering
mountainside versant
moustache mustache
mouton mutton
much muchness
mucosa mucosal
mucose mucous mucus
muenchen munich
mule muleteer
mulish mulishness stubbornness
multinomial polynomial
multiple multiplicity
multiplicative multiplier multiply
mumble mumbler mussitate mussitation mutter mutterer muttering
murk murky turbid turbidity turbidness
murmur murmuration murmurer murmuring murmurous rustling soughing susurrant susurrate susurrous susurrus whispering
murphy potato tater
muscle musculus
musical musicality musicalness
musket musketeer
mustached mustachioed
mutant mutate mutative
mute unspoken wordless
mutineer mutiny
mutual mutuality mutualness
mycenae mycenaean
myocardial myocardium
myofibril myofibrilla sarcostyle
myopia nearsighted nearsightedness
mystic mystical
myth mythic mythical mythologic mythological mythologist mythology
nagging shrewish shrewishness
naif naive naiveness naivete naivety
nail nailer
name namer
narcotic narcotise narcotize
narrative story tale
narrator storyteller
narrow narrowness
nasal rhinal
national nationality
nauseated sickish
naval navy
navigability navigable navigate voyage voyager
navigation navigational
nazify naziism nazism
neck necker
necrosis necrotic
nectariferous nectary
negative veto
negligence nonperformance
negotiant negotiate negotiation negotiator talks treater
negro negroid
neigh nicker whicker whinny
neocortex neocortical neopallium
neonate newborn
neoplasm neoplastic tumor tumour
nerve nervus steel
nestled snuggled
netlike netted webby weblike
neurologic neurological
neuron neuronal neuronic
neuropsychiatric neuropsychiatry
neuropsychological neuropsychology psychophysiology
neurosis neurotic neuroticism psychoneurosis psychoneurotic
neutralised neutralized
neutralism neutralist neutrality
neutralization neutralize
neutrophil neutrophile
new newness
news tidings
newsletter newssheet
newsman newsperson reporter
newspaperman newspaperwoman newswriter
newton newtonian
night nightly nighttime
nightclub nightspot
nightdress nightgown nightie
nightlong overnight
nihilism nihilistic
nineteen xix
nip pinch
nitrogen nitrogenise nitrogenize nitrogenous
noctambulation noctambulism noctambulist sleepwalk sleepwalker sleepwalking somnambulate somnambulation somnambulism somnambulist
nodular nodule
noisiness noisy racket racketiness rackety
nomenclature terminological terminology
nominate nomination nominator
nonachiever underachieve underachievement underachiever
nonequivalence nonequivalent
nonexistence nonexistent
noninterference nonintervention
nonionic nonionised nonionized
nonliterary unliterary
nonmetal nonmetallic
nonnatural otherworldliness otherworldly spiritism transcendental
nonplused nonplussed puzzled
nonsubjective objective objectiveness objectivity
nontraditional untraditional
nonvolatile nonvolatilisable nonvolatilizable
noradrenaline norepinephrine
noreg norge norway norwegian
norethandrolone norethindrone norlutin
northbound northward
northeast northeastward
norther northerly
nosey nosiness nosy prying snoop snooper snoopiness snoopy
nosh nosher snack snacker
nostalgia nostalgic
notarise notarize notary
notate notation
notice notifiable notify
noticeability noticeable noticeableness obvious obviousness
notification presentment
nov november
novel novelette novelist novella
noviciate novitiate
nowadays nowness present presentness
nuance subtlety
nubbiness nubble nubbly nubby slubbed tweed tweedy
nucleole nucleolus
nudge nudger prod
numen numinous
nurse nursing
nutriment sustenance
nutritional nutritionary
nympho nymphomania nymphomaniac nymphomaniacal
oarsman oarsmanship row rower rowing
obedience obedient obey
obliterate obliterated
oblivious obliviousness
oblongness rectangle rectangular rectangularity
obscure vague vagueness
obsequious obsequiousness servility
observance watching
obsolesce obsolescence obsolescent
obstruct stymie stymy
obturate obturator occlude occlusive plosive
occidentalise occidentalize western westernise westernize
occipital occiput
ocher ochre
oct october
odesa odessa
offbeat quirk quirkiness quirky
offend pique
offender wrongdoer
officiant officiate
offsaddle unsaddle
offspring progeny
ogle ogler
oilskin slicker
oklahoman sooner
omnipresence omnipresent ubiquitous ubiquitousness ubiquity
omniscience omniscient
oncoming onset
onshore shoreward
oozing oozy seep seepage seeping
opera operatic
ophidian serpent serpentine snake snakelike snaky
opinionated opinionative
opportunism opportunist opportunistic timeserving
oppress oppression oppressor
optimal optimum
optimism optimist optimistic
oral viva
orange orangeness orangish
orate orator oratorical oratory rhetorician speech speechifier speechify speechmaker
orchard woodlet
orchestra orchestral
ordinance regulation
ordinariness ordinary
organisational organizational
organism organismal organismic
orient oriental
orientated oriented
orifice porta
orthographic orthography
orthopaedic orthopaedics orthopaedist orthopedic orthopedical orthopedics orthopedist
orthophosphate phosphate
ostentatious ostentatiousness pomposity pompous pompousness splashiness
oust ousting
outbalance overriding paramount predominance predominate predomination preponderant preponderate preponderating prepotency
outdoors outdoorsy
outface outstare
outfield outfielder
outlast outlive
outlay spending
outmaneuver outmanoeuvre
outset showtime
outsize outsized oversize oversized
outsmart outwit
outspoken outspokenness
overachieve overachievement
overappraisal overestimate overestimation overrate overrating overreckoning
overarm overhand overhanded
overbearing overbearingness
overcast sunless
overemphasise overemphasize overstress
overextend overstrain
overfeed overfeeding
overhasty precipitance precipitancy precipitant precipitate precipitateness sudden suddenness
overheat overheating
overladen overloaded
overlay overlayer sheathing
overlooked unnoted
overmaster overpower
overpay overpayment
overpowering overwhelming
overrefine overrefinement twisting twisty winding
override overrule
oversee overseer superintend superintendence superintendent supervise supervising supervision supervisor supervisory
overtake overtaking
overwhelm whelm
overwinter winter winterise winterize wintertime wintery wintry
overwork overworking
owl owlet
oxidant oxidation oxide oxidisation oxidise oxidiser oxidization oxidizer
oxidised oxidized
oxygen oxygenate oxygenation
pacing tempo
packing wadding
pact treaty
paeony peony
painter painterly
palestine palestinian
palisade wall
palm palmar volar
palpability tangibility tangible tangibleness touchable
panama panamanian
pandar pander pimp procurer
panel paneling panelling
paneled wainscoted
pang twinge
papal pontiff pope
paperback paperbacked softback
papillary papillose
paradox paradoxical
paragraph paragrapher
parakeet paraquet paroquet parrakeet parroket parroquet
paramagnet paramagnetic
parameter parametric
paranoiac paranoid
paraphrase paraphrasis paraphrastic recasting rephrase rephrasing reword rewording
parent parental parenthood
paris parisian
parish parochial
park parking parkland
parliament parliamentary
paronomasia pun punning punster wordplay
paroxysm paroxysmal
parsonage rectory vicarage
part parting
partaker sharer
partial partialness
particular particularity
particularism particularistic
partner spouse
passionate passionateness
passive passivity
past pastness yesteryear
pastelike pasty
patchboard plugboard switchboard
patent patentee
paternalism paternalistic
pathless roadless untracked untrod untrodden
patina patinate patinise patinize
patio terrace
patriarchal patriarchic patriarchy
patristic patristical
patroness patronne
patronize sponsor sponsorship
patter spiel
pave pavement
pct percent percentage
peaceable peaceableness
peaky spiky
peal pealing
pearl pearler
peasant peasanthood
pebble pebbly shingly
peckerwood woodpecker
pecs pectoral pectoralis thoracic
pedagogic pedagogical
pedunculate stalked
pelt pelting
pelvic pelvis
pemican pemmican
penalisation penalise penalization penalize penalty punish punishment punitive punitory
penance penitence penitent penitential repent repentance repentant
penchant prefer preference
penciled pencilled
penetrate penetrator
peninsula peninsular
pension pensioner
peptidase protease proteinase
perceived sensed
perceptibility perceptible
perch roost
percuss percussive percussor plessor plexor
percussion percussionist
perennate perennation perennial
perfect perfecter perfectibility perfectible
perfidious perfidiousness treachery
perforate pierced punctured
permeant permeate permeating permeative pervade pervasion pervasive pervasiveness suffuse suffusion suffusive
permute transpose
perplexed perplexity
personalise personalize
peru peruvian
perusal peruse perusing studying
pessimism pessimist pessimistic
petal petaled petalled petalous
petition petitionary request
petitioner requester suppliant supplicant supplicate supplicatory
phagocyte phagocytic
phalangeal phalanx
pharmacologic pharmacological pharmacologist pharmacology
phenothiazine thiodiphenylamine
philanderer woman womanise womaniser womanizer womanlike womanliness womanly
philippic tirade
philological philologist philologue philology
philosophise philosophiser philosophize philosophizer philosophizing
phone phoner telephone telephoner
phoneme phonemic
phonemics phonologic phonological phonologist phonology
phonetic phonetician phonetics
phosphoresce phosphorescence phosphorescent
phosphoric phosphorous phosphorus
phrasal phrase phraseology word wording
physicist physics
physiognomy visage
physiologic physiologist physiology
pianist pianistic piano pianoforte
picket reconnaissance reconnoiter reconnoitering reconnoitre reconnoitring scout scouter scouting sentinel sentry
picknicker picnic picnicker
pictorial pictural
piddle urinary urine weewee
piecemeal stepwise
pieplant rhubarb
pier wharf
piety pious piousness
piezoelectric piezoelectricity
pigboat submarine undersea
pigswill pigwash slop spill swill
piling stilt
pinafore pinny
pink pinkify pinkish
pipe scream screaming shriek shrieking shrill shrilling
pirate piratical plagiarisation plagiarise plagiariser plagiarist plagiarization plagiarize plagiarizer
pitiable pitiful
pitiless remorseless ruthless ruthlessness unpitying
pivot swivel
placard poster
placid placidness tranquil
plan program
planet planetal planetary
plant works
plash splash
plastered slicked
plate plater
plato platonic
platonism platonist platonistic
plausibility plausible plausibleness
playfellow playmate
playgoer theatergoer theatregoer
playscript script
plaything toy
pledge pledger
pledged sworn
plenitude plenteous plenteousness plentiful plentifulness plentitude plenty
pleura pleural
plight predicament
ploughing ploughman plow plower plowing plowman
ploughshare plowshare
plug stopper stopple
plugger promoter
plumb plummet
poesy poetry
poet poetise poetiser poetize poetizer rhyme rhymer rhymester versifier versify
poignance poignancy
poison toxicant
poland polska
polemic polemical
polio poliomyelitis
politician politics
pollen pollenate pollenation pollinate pollination pollinator
polliwog pollywog tadpole
pollyannaish upbeat
polybutene polybutylene
polyethylene polythene
polymerisation polymerization
polytonal polytonalism polytonality
ponder ponderer
populace public
porc pork
porosity porous porousness
portability portable
portrait portray portrayal
posing seated sitting
positivism positivist positivistic rationalist
possible possibleness
postfix suffix suffixation
postural posture
potential potentiality
pounce swoop
powder powdered powderiness powdery pulverised pulverized
power powerful powerfulness
practicability practicable practicableness
practical practicality practice
practician practitioner
practise rehearsal rehearse
prance prancer strut swagger swaggerer tittup
prearrange prearrangement
precaution precautional precautionary safeguard
precedence precedential prioritise prioritize priority
precocious precociousness precocity
preconceive preconception
precursory premonitory
predetermined preset
predictability predictable
preempt preemptive
preexist preexistence preexistent preexisting
preferable preferred
prefix prefixation
pregnancy pregnant
prehistoric prehistorical prehistory
preoccupation preoccupy
prepackaged prepacked
preparation preparative preparatory prepare propaedeutic propaedeutics readying
prepared preparedness readiness ready
prepubertal prepuberty prepubescent
prestige prestigiousness
presuppose presupposition
pretence pretension
prevailing prevalence prevalent
price pricing
prickling tickling tingle tingling
prickly waspish
priest priesthood
prima star starring starry stellar
primaeval primeval primordial
primp primping
print publication publish publisher
prior priorship
prizefight prizefighter
probability probable
probationary provision provisional provisionary provisioner proviso purvey purveyance purveyor sutler tentative
procedural procedure process processing processor
proceeding proceedings
proceeds takings
procreate procreation procreative reproductive
procural procurance procure procurement secure securer
productive productiveness productivity
prof professor professorial professorship
profane profanity
progressive progressiveness progressivity
project task undertake undertaking
prominent salience saliency salient
promise promisee promiser promisor promissory
promo promotion publicity
prone proneness
propaganda propagandist propagandistic
propel propellant propellent propeller propelling propellor
prophecy prophesier prophet prophetic prophetical vaticination vaticinator
propinquity proximal proximity
prosecute prosecution prosecutor
protein proteinaceous
proteolysis proteolytic
protest protestation
protozoal protozoan protozoic protozoon
proved proven
provenance provenience
province provincial say state statement
prowl prowler
prudence prudential
psychiatric psychiatrical psychiatrist psychiatry shrink
psycho psychosis psychotic
psychologist psychology
psychopath sociopath sociopathic
psychopathic psychopathologic psychopathological psychopathy
psychopharmacological psychopharmacology
psychotherapeutic psychotherapeutics psychotherapist psychotherapy
ptyalise ptyalism ptyalize spit spitting
pubertal puberty pubescence pubescent
publicised publicized
publiciser publicist publicize publicizer publicizing
puff puffed
pull pulling
pulmonary pulmonic
pulp pulpiness pulpy
pulsate pulsation pulse pulsing
punctual punctuality
pundit savant
punt punting
pup whelp
pupa pupal pupate
pupil student studentship
puppyish puppylike
pure purification purifier purify purity
purposeful purposefulness
purulency purulent pussy
push pushing
putt putting
pycnosis pycnotic pyknosis pyknotic
quadruple quadruplex quadruplicate quadrupling
qualification qualify
quarter quartern
quavering tremulous
quester seeker
quickie quicky
quiesce quiet
quietness silent soundless soundlessness
quiz quizzer
quote quoter
rabbi rabbinic rabbinical
racialism racialist racist
racketeer racketeering
racking wrenching
radar radiolocate radiolocation
radioactive radioactivity
rag tatter
ragamuffin tatterdemalion
railroad railway
railroader railwayman trainman
rain rainfall rainy showery
rainproof sealing waterproof waterproofed waterproofing
rale rattle rattling
ranch rancher ranching
randomisation randomise randomization randomize
rank ranking
rape raper rapist
rascal rogue
ratable rateability rateable
ratification ratifier ratify
rational rationalness
rationalism rationalistic
rationalization rationalize
rattler rattlesnake
raudixin reserpine sandril serpasil
reactionary reactionist ultraconservative
reactivity responsiveness
read reader readership reading
readjust readjustment
reaffirm reaffirmation reassert reassertion
real realness
realign realine
reanimate recreate renascent resurge resurgence resurgent revitalisation revitalise revitalization revival revivification revivify vivify
reappear reappearance
reappraisal reappraise reassess reassessment reevaluate reevaluation reexamine revaluation review
rear rearward
rearrange rearrangement
reasonable sensible sensibleness
reassign reassignment
reassurance reassure
rebellion rebellious
rebroadcast rerun
rebuff slight
rebuild rebuilding
recalculate recalculation
recall recollect recollection recollective remember remembering remembrance retentive retentiveness
recap recapitulate
recede retreat
receipts revenue
receive recipient
receptive receptiveness receptivity
reciprocal reciprocality
reclaimed rescued
recluse solitudinarian
recommencement resume resumption
reconsider reconsideration
record recorder
recount recounting
recover recoverer regain regaining retrieve salvage salvager salvor save saver
recreation recreational
recur recurrence recurrent repeated
redact redactor revisal revise reviser revising revision rewrite rewriter rewriting
rededicate rededication
redeem redemption redemptional redemptory salvation
redefine redefinition
redevelopment renovation
rediscover rediscovery
redistribute redistribution
redoubtable unnerving
reduce reduction reductive
reef reefy shelfy shelvy shoaly
reelect reelection
reenact reenactment reenactor
reenforce reinforce reinforcement
ref referee
refashion remake remaking
refill refilling replenish replenishment
refine refinement refiner
refinish refinisher renovator restore restorer
refund repay repayment
refurbish refurbishment
regiment regimental regimentation
register registry
regnant reigning ruling
regretful sorry
regulate regulative regulator regulatory
rehabilitate rehabilitation
reharmonisation reharmonise reharmonization reharmonize
rehearing relistening
reimburse reimbursement
reissue reprint reprinting
related relatedness
relation relationship
relax relaxant
relevance relevancy relevant
reliance reliant rely
relive reliving
remainder residuum rest
remarkable singular
remarriage remarry
remedial remediate remediation remedy
remind reminder
remit remittance
remotion removal remove
rend rip rive
rending ripping splitting
renewing revitalising revitalizing reviving
reorder reordering
replete sate satiate satiated
reportage reporting
reposit repositing reposition warehouse warehouseman warehouser warehousing
reprocess reuse
reptile reptilia reptilian
reputability reputable respectability
reputation repute
resemblance resemble
resettle resettlement
residual residue
resign vacate
resolute resoluteness resolve
resourceful resourcefulness
respectful respectfulness
resplend resplendence resplendency resplendent splendid splendiferous
responsible responsibleness
restate restatement
restless ungratified
resupine supine
resurrect upraise
resuspend resuspension
retail retailing
reticular reticulate
retina retinal retinene
retire retiree retirement
retrospect retrospective
rev rpm
revel revelry
revengeful vengeful vengefulness vindictive vindictiveness
reverence venerate venerator
revolve rotate rotation
revolved rotated
rhino rhinoceros
rhombohedral rhombohedron trigonal
rhythmic rhythmical rhythmicity
ribbon ribbonlike ribbony
rice ricer
ricketiness rickety shaky wobble wobbler wobbly
ride rider
ridgepole rooftree
righteous righteousness
rightful rightfulness
rigorous strict
ring ringing tintinnabulate tintinnabulation
rinse rinsing
ripe ripeness
ritual ritualise ritualize
rivulet runnel stream streamlet
roadside wayside
roast roasted roasting
rob robber robbery
roiling roily
rolling trilled
romania romanian roumania roumanian rumania rumanian
romantic romanticist romanticistic
romanticisation romanticization romanticize sentimentalisation sentimentalization
roof roofer
root rooting rootlet
rose roseate rosebush
rough roughness unsmooth
rousseau rousseauan
rowdiness rowdy rowdyism
rubbish rubbishy
rubicund ruddiness ruddy
ruckus ruction rumpus
rude rudeness unmannerly
rule ruler rulership swayer
run tally
rundown summation summational summative
rupture tear
rural rurality
russia ussr
rut rutted rutty
sabbatarian sabbath
sabbatum sat saturday
sabotage undermine
sacrament sacramental
sacred sacredness
sad sadness unhappiness unhappy
sadism sadist sadistic
safe safeness
sagacious sapience sapient
sail sailor
salability salable salableness saleable
saleroom salesroom showroom
salesgirl saleslady saleswoman
salesman salesmanship
salinate saline
salish salishan
saliva salivary salivate salivation spittle
sallow sallowness sickly
sally wisecrack
salt salting
saltwater seawater
salubrious salubriousness salubrity
salve unguent
sand sander sandpaper sandpapery smooth smoother smoothness
sane saneness sanity
sanguine sanguineous slaughterous
sanitate sanitation
sap sapper
sarcolemma sarcolemmal sarcolemmic sarcolemnous
sardonic snarky
saree sari
sartor seam seamster tailor
satin satiny silk silken silkiness silklike silky
satisfactoriness satisfactory
sawbones surgeon
sawbuck sawhorse
scaffold scaffolding
scaled scaley
scamper scurry scuttle
scapula scapular
scarce scarceness scarcity
scare scarecrow scarer
scattergun shotgun
scenario scenarist
scheme strategian strategic strategical strategist strategy
schism schismatic schismatical
schizophrenia schizophrenic
schoolmarm schoolmistress
schweiz suisse svizzera switzerland
science scientist
scoop scoopful
scorch sear sere sereness shriveled
scot scotchman scotsman
scour scouring
scrape scraper scratching
scribe scriber
scrub scrubbing
scuff scuffer
scuffle tussle
sculpted sculptured
sculptor sculptural sculpture sculpturer
seahorse walrus
seasonableness timeliness timely
sec second
secessionism secessionist
secretary secretaryship
secularise secularize
secularism secularist
seeable visibility visible visibleness
seesaw teeter teeterboard teetertotter
segregate segregationism segregationist segregator
selfish selfishness
seminarian seminarist seminary
semisynthetic synthetic
semitransparency semitransparent translucence translucency translucent
senator senatorial senatorship
send sending
senior seniority
sensibilise sensibilize sensify sensitize
sensuous sensuousness
sentence sentential
sentiment sentimental
sep sept september
septal septate septum
sequential serial series succession successive successiveness
serenity tranquility
serologic serological serologist serology
serous serum
serviceability serviceable serviceableness usability
seventeen xvii
severe severity
sew sewing stitch stitcher stitchery stitching
sexual sexuality
shadow shadowed shadower shadowiness shadowing shadowy tailing
shake shaking
shakespeare shakespearean shakespearian shakspere
shallowness superficial superficiality
shamble shambling shuffle shuffling
shard sherd
shareholder shareowner stockholder
shave shaving
shaved shaven
shear shearing shears
shell shelling
shelterbelt windbreak
shelve shelver
shinbone tibia tibial
shit shite turd
shiver shivering shivery tremble trembler trembling
shod shodden shoed
shoelace shoestring
shop shopper shopping storage store
shopfront storefront
shopkeeper storekeeper tradesman
shorten shortener
shortsighted unforesightful
shouted yelled
shove shover
shred shredder smidge smidgen smidgeon smidgin tittle whit
shunt shunter
siam thailand
siberia siberian
sidetrack siding straggle straggler stray strayer
sifting winnow winnowing
sigh suspiration
sight sighting
signal signaler signaling signaller
significance significant
similar similarity
simmer simmering
simper simperer smirk smirker
simple simplicity
sinewy unchewable
singe swinge
singlet undershirt
singularity unequaled unequalled unique uniqueness unparalleled
sinuosity sinuous sinuousness
siouan sioux
sip sipper
sis sister sisterlike sisterly sororal
sitsang thibet tibet tibetan xizang
sixteen xvi
sixty threescore
skeet trapshooting
skim skimmed
skreigh squawk
slap slapper
slav slavic slavonic
slavery thraldom thralldom
slender slim svelte
sling slinger slinging
slippery slippy
slipping slithering
slipway ways
sluice sluiceway
slum slummy
smack smacking thwack
smallpox variola
smart smarting
smitten struck
smolder smoulder
smothered stifled strangled
smothering suffocating suffocative
smug smugness
snappish snappishness snappy
snare snarer
snicker snigger
sniff sniffer
snip snippet snipping
snore snorer snoring stertor stertorous
snow snowfall
soak soakage soaking
sob sobbing
sociability sociableness
sociable social societal society
socialised socialized
socialiser socialising socialize socializer socializing
socialism socialist socialistic
sociological sociologist sociology
sojourn sojourner
solder solderer soldering
solicitousness solicitude
solo soloist
solon statecraft statesman statesmanlike statesmanly statesmanship
solve solver solving
sonant voiced
sonnet sonneteer
sonority sonorous sonorousness
soph sophomore
soprano treble
sorb sorbent sorption
sour souring
southbound southward
southeast southeastward
southwest southwestward
sow sower
spacial spatial spatiality
spare trim trimness
sparkle sparkling
sparse sparseness sparsity
spatter splatter splutter sputter sputtering
speaker talker verbaliser verbalizer
spec specification
specialised specialized
specialiser specialist specializer
spectacular striking
spectate spectator viewer watcher
spectral spectrum
spectrometer spectrometric spectrometry spectroscope spectroscopic spectroscopical spectroscopy
speechless speechlessness
spice spicery
spinal spine
spineless spinelessness
spire steeple
splanchnic visceral
splice splicing
splinter splintery
spongy squishy
spontaneity spontaneous spontaneousness
sporting sportsmanlike
sportsman sportsmanship sportswoman
sprain wrick
sprawl sprawler sprawling straggling
sprightliness sprightly
sprint sprinter
spurn spurner
squall waul wawl
squeeze squeezing
squirt squirter
stabilised stabilized
stabilising stabilizing
stability stable stableness stabling stalls
stabilization stabilize
stack stacker
stage stager
staggering stupefying
stain stainer
staircase stairway
stairs steps
stamina toughness
stammer stammerer stutter stutterer
stance stand stander
stanch staunch staunchness
standpoint viewpoint
staple stapler
starved starving
statistical statistician statistics
steam steamer
stereo stereophonic stereophony
stereotype stereotyped stereotypic stereotypical
steroid steroidal
steward stewardship
stiff stiffness
stiffen stiffening
stimulant stimulus
sting stinging
stipulate stipulatory
stoic stoical stoicism stolid stolidness
stomp stomper
storm stormy
stow stowing
strafe strafer
strange strangeness unfamiliar unfamiliarity
strangle strangling strangulation throttling
stratification stratify stratum
stravinskian stravinsky stravinskyan
streaked streaky
streamline streamliner
streetcar trolley
strew strewing
striate striation
stride tread
stringy wiriness wiry
stripe striped striping stripy
stroke stroking
struggle struggler
studious studiousness
stump stumper
sub subbing substituting
subconscious subconsciousness
subcontract subcontractor
subjective subjectiveness subjectivity
sublimate sublime
submerge submergence submergible submerging submersible
submissive submissiveness
subsequent subsequentness
subservient subservientness
subsidised subsidized
subsidiser subsidize subsidizer subsidy
subsist subsister survivor
subsoil undersoil
substantival substantive
substitute substitution
suburbanised suburbanized
subvent subvention underwrite
successful successfulness
suck sucking
suction suctorial
suffice sufficient
suffocate suffocation
suffrage suffragette suffragist
suggest suggester suggestibility suggestible
suicidal suicide
suitability suitable suitableness suited
suitor woo wooer
sulfur sulfuric sulphur sulphuric
summarisation summarization summarize summary
summate tot
summer summerise summerize summertime summery
summon summons
sun sunbathe sunbather
sunbeam sunray
sunburned sunburnt
sunlight sunshine
sunlit sunstruck
suntan tan
sup supper supping swallow
superior superiority
supernatural supernaturalness
supernaturalism supernaturalist supernaturalistic
superstition superstitious
supremacist supremacy
surface surfacing
surprisal surprise
surprising surprisingness unexpected unexpectedness
surrender surrenderer yielder
survival survive
susceptibility susceptible susceptibleness
sverige sweden
swaddle swathe swathing
swarm teem
swart swarthiness swarthy
sweltering sweltry
swim swimming
swimsuit swimwear
swirl twiddle twirl whirl whirling
syllabicate syllabication syllabification syllabify syllable
symbol symboliser symbolising symbolize symbolizer symbolizing
symmetric symmetrical symmetricalness symmetrise symmetrize symmetry
symphonic symphonise symphonize symphony
symptom symptomatic
sync synchronal synchroneity synchronicity synchroniser synchronism synchronize synchronizer synchronoscope synchronous synchrony synchroscope
synergetic synergism synergist synergistic synergy
synonym synonymist synonymity synonymous synonymousness synonymy
synthesis synthesise synthesize
syria syrian
systematisation systematise systematiser systematization systematize systematizer systemise systemiser systemize systemizer
table tabularise tabularize tabulate tabulation
tact tactfulness
tactic tactical tactician tactics
tahiti tahitian
tailboard tailgate tailgater
talk talking
tamp tamper
taper tapering
tarp tarpaulin
tasteful tastefulness
tawniness tawny
tax taxability taxable taxer
taxi taxicab
technician technique
teetotal teetotaler teetotaling teetotalism teetotalist teetotaller
telecast telecaster telecasting televise television
telepathic telepathise telepathize telepathy
temp temporariness temporary
tenability tenable tenableness
tendinous tendon
tenebrific tenebrious tenebrous
tentacle tentacular
terminate terminative
tertiary third
tetraiodothyronine thyroxin thyroxine
texan texas
text textual
theater theatre
theism theist theistic theistical
thematic theme topic
theodolite transit
theologian theological theologiser theologist theologizer theology
thermal thermic
thermodynamic thermodynamical thermodynamics
thermogravimeter thermogravimetric thermogravimetry thermohydrometer thermohydrometric
thermometer thermometric thermometry
thermoregulator thermostat thermostatic
thicken thickener
thirteen xiii
thirty xxx
thoreau thoreauvian
thoriated tittering
thorough thoroughness
thriftiness thrifty
thrill thriller
throb throbbing
thyroid thyroidal
thyrotrophin thyrotropin tsh
tidal tide
tidbit titbit
tiddly tipsiness tipsy
tie tying
tied trussed
tighten tightening
tile tiler tiling
tinct tint tinter tinting
ting tink tinkle tinkling tinkly
tippytoe tiptoe
tiring wearing wearying
tit titty
titer titrate titration titrator titre
together togetherness
token tokenish
tokio tokyo yeddo yedo
tolbooth tollbooth tollhouse
tollbar tollgate
tooth toothy
topmost upmost uppermost
topographic topographical topography
topple tumble
torpid torpidness
totalism totalistic
totemic totemism
tottering tottery
touch toucher
tournament tourney
tow towage
towboat tugboat
toweling towelling
town township
toxic toxin
trachea tracheal windpipe
tradition traditional
trainee traineeship
trample trampling
tranquilizer tranquilliser tranquillizer
transact transaction transactor
transcribe transcription
transduce transducer
transfer transferral
transistor transistorise transistorize
transmission transmittal transmitting
transparent transparentness
transplant transplanter transplanting
transport transportation
transvestism transvestitism
travelog travelogue
treasurer treasurership
tree treelet
trespass trespasser
triangle triangular triangularity trilateral
trichromatic trichrome tricolor tricolour
triumph victory
trophotropic trophotropism
tropic tropical
truculence truculency truculent
trustiness trustworthiness trustworthy trusty
truthful truthfulness
tues tuesday
tuft tussock
tug tugger
tularaemia tularemia yatobyo
tungsten wolfram
turbinal turbinate
turbulence turbulency
turn turning
tutor tutorial tutorship
tweeze tweezer
twelvemonth year yearly
twinkle twinkler
twitch twitching vellication
type typewrite typewriter typewriting typify typing typist
typical typicality
ugliness ugly
ukraine ukrainian ukrayina
ultimacy ultimate ultimateness
ultracentrifugation ultracentrifuge
unacceptability unacceptable unacceptableness
unaccountable unexplainable
unachievable unattainable unattainableness undoable unrealizable
unambiguity unambiguous unequivocalness
unanswered unreciprocated unrequited
unanticipated unforeseen
unassisted unbacked
unasterisked unstarred
unattractive unattractiveness
unbarred unbolted unlatched unlocked
unbeaten unconquered unvanquished
unbendable unfaltering unshakable unwavering
unbreakable unbreakableness
unchained unfettered unshackled
unchallenged undisputed unquestioned
unchangeability unchangeable unchangeableness unchangingness
unclouded uncloudedness
unconscious unconsciousness
undaunted undismayed unshaken
undependability undependableness unreliability unreliable unreliableness
undepicted unpictured
underbrush undergrowth underwood
underclothes underclothing underwear
underestimate underestimation underrate underrating underreckoning
undergrad undergraduate
underline underscore
understate understatement
undesirability undesirable
undiminished unrelieved
undo undoing
uneconomical wasteful
unexpressed unsaid unstated unuttered unverbalised unverbalized
unfair unjust unjustness
unfasten unfastener unfastening unlace untie untier untying
unfathomed unplumbed
unfavorable unfavorableness unfavourableness
unfold unfolding
unhallowed unholiness unholy
unharmed unhurt unscathed
unhealthiness unhealthy
unheated unwarmed
unhurried unhurriedness
uniform uniformity uniformness
unimaginative uninventive
uninitiate uninitiated
universalist universalistic
unkind unkindness
unlawful unlawfulness
unlovely unpicturesque
unnecessary unneeded
unobservant unseeing
unobtainable unprocurable
unploughed unplowed
unpopular unpopularity
unpretentious unpretentiousness
unreal unreality
unrecognisable unrecognizable
unredeemed unsaved
unreflective unthinking unthoughtful unthoughtfulness
unregretful unregretting
unrelated unrelatedness
unresponsive unresponsiveness
unsatisfactoriness unsatisfactory
unscrupulous unscrupulousness
unselfconscious unselfconsciousness
unselfish unselfishness
unservile unsubmissive
unshaved unshaven
unsloped upright
unstable unstableness
unsuitability unsuitable unsuitableness
untasted untouched
untested untried
untrammeled untrammelled
unusual unusualness
unwed unwedded
unwrinkled wrinkleless
update updating
upholster upholsterer
upstair upstairs
upwind weather
urbanised urbanized
usable usableness usage use useable useableness user utilisation utilise utiliser utilizable utilization utilize utilizer
useful utile
usual usualness
uterus womb
utopia utopian
uxor uxorial wife wifelike wifely
vacuolate vacuolated
vacuolation vacuolisation vacuolization
vale valley
valid validity validness
value valuer
valueless valuelessness
valve valvelet valvula valvular valvule
vandal vandalise vandalize
variability variable variableness
varied variedness
vas vessel
vascular vascularity
veg vegetable veggie
vehicle vehicular
vein vena venous
veined veinlike venose
velour velours
venerability venerable venerableness
venetian venezia venice
venezuela venezuelan
vent venthole ventilate
veranda verandah
verb verbify
verbena vervain
verification verificatory verifier verify
vernal youthful youthfulness
vertebra vertebral
vertical verticality verticalness
verve vitality
vet veterinarian veterinary
vibrant vivacious vivacity
vibration vibrational
vibrio vibrion vibrionic
vicar vicarial vicariate vicarship
victim victimiser victimize victimizer
vigor vigorous
vinery vineyard
vinification vinify vino vinous wine winey winy
viral virus
virtue virtuousness
virulence virulent
viscometer viscometric viscometry viscosimeter viscosimetric viscosimetry
viscosity viscousness
visitant visitor
vitamin vitaminise vitaminize
vocalic vowel vowelise vowelize
volition volitional
volumeter volumetric volumetrical
voluminosity voluminous voluminousness
vow vower
vulpecular vulpine
vulture vulturine vulturous
wade wader wading
wag waggle
waist waistline
wake waking
walk walking
wallop whack whacking wham
wallpaper wallpaperer
war warfare warrior
ward warder wardership
warsaw warszawa
washbasin washbowl
water watery
watercolor watercolorist watercolour watercolourist
wax waxing
weaken weakener
weapon weaponize
weatherstrip weatherstripping
weightless weightlessness
weisenheimer wiseacre wisenheimer
weld welder welding weldment
westbound westward
whiskey whisky
whisper whisperer
white whiten whitener whiteness whitening
wholesome wholesomeness
wicked wickedness
widow widowhood
widower widowman
willing willingness
win winner winnings
windscreen windshield
wish wishing
wit witticism wittiness witty
withered wizen wizened
witness witnesser
woeful woefulness
wool woolen woollen
wordsworth wordsworthian
worthiness worthy
worthless worthlessness
worthwhile worthwhileness
wrack wreck wreckage
wrathful wroth wrothful
wrong wrongfulness
xanthous yellow yellowish yellowness
yawn yawner yawning
yoga yogic yogistic
yon yonder
young youngness
younker youth
zag zig zigzag
zenith zenithal
zionism zionist
zip zipper
zonary zone
`
