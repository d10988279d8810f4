/** Made by train/story-background.ts, which names the sources: stems by the number of documents they stand in. */
export const BACKGROUND_DOCUMENTS = 1878

/** A line: the number of documents, then the stems. */
export const BACKGROUND_WORDS = `
1760 the
1734 and
1688 to
1674 a
1575 in of
1465 for
1398 is
1334 that
1318 on
1275 with
1223 it
1202 was
1070 at
1064 as
1058 have
1057 i
1015 thi
1010 not
997 by
994 from
993 be
960 but
922 has
915 he
893 an
861 are
831 said
815 his
801 will
773 they
765 had
737 who
701 about
698 or
694 new
688 would
686 one
681 also
669 you
657 been
655 year
648 all out
647 time
637 after when
627 if
616 their
614 which
600 more ther
593 we
592 up
584 were
574 other so
562 what
555 my
549 us
544 president
536 stat
531 call
525 work
524 trump
521 can
514 say she
505 over
502 first
499 her
497 do just
494 like
489 peopl
486 get
483 him
476 some
468 no
460 than
442 very
437 them
435 its
426 want
425 two
421 day only
413 last
406 our
405 befor
400 me
397 even
395 into now
394 good
390 back
389 make
377 any
372 becaus
367 then whil
362 mr
361 did well
358 could
356 made
351 most
347 take way week
344 should
342 know your
339 right
336 dur
335 includ
333 go
332 plac
330 hous how
329 may
327 need
324 many
323 see
320 great servic
315 against
310 campaign look
306 support
304 being
303 help
301 told
297 don't
294 american report
293 best
291 ask former show
287 much
286 obama sinc think
278 both thos
277 republican thes
273 unit
272 come month
265 going
264 wher
261 part
257 around
252 point
250 here
249 clinton continu country plan
247 thing
245 down
244 issu
243 long whit
242 donald end through world
240 group own
236 another same
235 question
234 between
232 meet next
230 put
228 am off
227 offic
226 talk
225 follow never under use
224 still today
223 used
222 government leader run
219 chang give job party really
218 family national
216 company
215 com
214 later start
213 thank try
208 took
206 official such
205 again
204 believ
203 find home
201 attack
199 i'm post statement
198 old order
197 found
194 provid thre
193 charg
191 lead releas
189 ad
188 claim doe s
187 political too
186 better
185 got
184 came number
183 clos forc member public
182 city general offer
180 security
179 however life lot several
178 though
177 democrat problem
176 every few open
175 accord pric secretary
174 election high
173 business case policy
172 night
171 comment
170 deal law
169 already
168 friend
167 littl
166 live
165 experienc keep
164 let receiv
163 announc area monday why
162 mak
161 friday
160 effort interest name without
159 administration done hour tell
158 food left press second
157 democratic tuesday
156 didn't far serv
155 among care return
154 bill until
153 john
152 went
151 mean thursday
150 interview result washington
149 ever presidential york
148 able doing hillary
147 consider someth
146 alway big early four leav media might vote
145 money seem set visit
144 expect special term
143 away earlier feel read remain sign
142 candidat email fact hav morn staff wednesday
141 chief least speak turn whether
140 hope past
139 act different information market
138 department man small system
137 allow play record win
136 becom line million school senat stop
135 bas clear hand percent
134 car court sure word yet
133 concern recommend top
132 step
131 bring fight must person
130 appear once
129 america full pay position recent
128 international kill love pleas
127 each known move
126 federal hard important polic senator
125 north power shar team
124 community
123 decision five hear reason story
122 given head major minister south understand
121 hold kind sunday university women
120 enough event focus mark
119 address anyon caus director history process thought using
118 build review tak together
117 larg less possibl view within
116 military
115 accus action bush foreign free sander someon suggest
114 although due list march
113 ago bad i've
112 actually program stand stay
111 book officer taken tweet
110 attorney face futur gave seen
109 anyth himself speech
108 committe describ discuss happen nation war
107 can't justic noth rais
106 air guy january mov walk
105 agre attempt poll strong twitter
104 along creat role wrot
103 al almost cut doesn't real september voter
102 idea likely november paul
101 death either elect october sent
100 answer congress form front further health race russian toward video
99 e forward recently reporter
98 begin center conservativ held increas june local saturday
97 conferenc else imag lost messag minut reach russia side west
96 black challeng http july liv operation respons street town
95 across check detail trad vice young
94 buy cost explain instead probably room woman
93 becam despit investigation late soon supporter
92 join short
91 behind deliver fail financial key learn letter level push re request
90 debat economic everyth michael nice quit wife
89 bit fall primary tri
88 billion decid everyon main matter promis
87 contact d georg iraq
86 arrest control governor nearly respond son
85 april children especially exampl fir fox involv led personal phon relat sourc third yes
84 co coupl current customer fund
83 began drop executiv highly host remark remember site social won
82 cours judg met regard syria test water
81 commit fbi gop present tax
80 confirm often prim wait writ
79 county design enjoy excellent launch mueller student watch wrong
78 agreement ahead cruz february mrs outsid stor valu
77 defens driv economy friendly ground prais target uk websit
76 account anti associat availabl born clean complet evidenc global half mention middl refer saw schedul send six travel
75 agency below class december document east near pass quickly texa
74 allegation biden chanc currently district fac hit human majority per pick pretty privat requir robert
73 career choic cnn david fire immigration ms project respect seek surpris union
72 barack decad father figur jame largest mind option replac senior weekend whol worker
71 august body condition conduct gain protect putin r sell train upon
70 attend development enter express finally jone nam professional refus ryan spok wasn't we'r
69 authority border chairman date florida lawyer rather session spent true type vot
68 alleg arriv benefit dollar exchang leadership light m note situation spend stev study
67 break cover firm heard intelligenc network nomination opportunity rule sometim threat w whos won't you'r
66 age board criticiz develop final handl latest legal measur popular rate
65 attention brought california carry compar employe insid joe restaurant wall
64 abov add bank defeat demand direct london manager men mike photo prepar represent star wish
63 central colleg giv happy lack link location poor pressur previous research thousand
62 approach coalition credit criticism daily etc felt limit mayb moment park politic potential publish purchas rang relationship self simply stock summer www
61 access adviser amount announcement died establish immediately individual industry nomine non paid shop shot similar t victory william
60 ability capital girl improv kim loss operat pm sens sit treat warn
59 admit extremely grow kid model particularly produc ready reduc romney seat significant singl trip whom
58 advanc blam count door dr encourag ensur exist game husband intend kelly land low ok period quot safe syrian total weapon
57 ally assault child citizen council cross featur file i'll independent jeff johnson mail partner performanc region scott speaker subject welcom worth
56 addition articl battl china comey crim declar fix honor isn't kept knew management owner parent product quality rest sort strik throughout touch victim worst
55 accept base brief cannot common determin fellow gun onlin peac risk sery sound stag terrorist un
54 argu de eat fine finish hundr pictur professor reveal sexual standard updat voic
53 alon averag conflict copy crowd entir fil itself king languag los miss murder organization particular propos ran sen sentenc spac threaten trust vehicl wouldn't
52 affair afternoon communication crisis declin deputy energy european franc goe guilty helpful hotel indicat lov mcconnell occur prosecutor rally rat successful various yesterday
51 attach british brother daughter defend dog extend financ gone incom iran oil paper previously secur seven specific ten themselv
50 activity additional aide army ceo criminal directly easy education effect fear field listen moor notic opinion perhap practic prison referenc road sale st suffer usually we'v
49 amaz conversation difficult english estimat expand fill lawmaker locat longer original p solution spokesman they'r
48 abus certain clearly contest counsel counter definitely earn engag eye favor fun grant higher introduc mayor serious track version virginia
47 agent aid avoid beyond brown civil computer congressional contract discussion drug eight femal flynn french influenc israel opponent pelosi penc save search suprem wonderful
46 aim arm church commitment critic destroy differenc german j material multipl music pull red relation san shoot tv
45 achiev animal appeal beautiful biggest built canada demonstrat environment europ expert flight korea maintain protection remov resign richard rubio technology
44 activist aircraft chris damag dead doctor facebook fair huge internet islamic lady manag mccain myself overall page pro reform roll round sex simpl society super thus you'll
43 appreciat b berni budget certainly chicago choos cit critical data deni doubt greater hall hospital inspir iowa lower ohio prevent representativ ted
42 absolutely african analysis analyst association basis behavior c century colleagu enron f freedom fully hill immigrant index journalist kavanaugh liberal martin medical modern mother perfect perform rank reportedly retir scienc sea season station success supply unless wing
41 apologiz bar block card completely connection facility fell floor fuel gas impact incident iraqi jr lie movement natural net prior prov spot styl surround task veteran via violenc wonder written
40 affect climat command degre drink enforcement failur foundation hop illegal initial mile muslim nuclear piec plant population priority protest proud separat tie tough
39 alabama alternativ assum award ban commercial contain convention display emerg exactly fly hurt inform item jim minority necessary quick strategy troubl truth wear whatever
38 approv art bannon behalf blue camp enemy germany guest i'd investment negotiat newspaper repeat repeatedly responsibility sold sorry stuff television tour
37 appl character cohen conclud correct deep disappoint doubl effectiv fals fast favorit film fit fresh growth heart initially invit knowledg larger mass mid nbc opposition player promot recogniz resolv resourc responsibl rose shock size worry
36 cultur davis dc debt green island jail japanes joseph lee legislation marriag mission mix motor northern obtain ongo oppos patient politician powerful production progress purpos rich rul skill soldier struggl suppos therefor troop urg yourself
35 abc airport application apply argument assist background boy cash chair commission couldn't delay dinner eventually gather haven't isil lose mexico nor plead pledg positiv print property quarter regular reserv secret shortly spr summit tom transition trial twic
34 acknowledg atmospher brok bus caption chines civilian color convict daniel deserv direction draft duty establishment faith god guess harris highest lay predict publicly religious rout sarah scandal server shift smith southern spe text tonight treatment warm web
33 advic advis agenda anyway apparently assad author ben bid bob commander confidenc dangerous dismiss gay goal graduat investigat manufacturer paris payment pre presidency proposal rival saudi shown stephen suspect tabl teacher user warren wors
32 ambassador approval bomb box brand carri contribution easily escap execut fan fourth g grand india kennedy lunch match meal negotiation obviously path principl prompt reasonabl reflect signal strongly structur tast thoma transfer ultimately uniqu widely witness
31 allegedly appoint appointment audienc blow canadian carolina cast cheap condemn contribut cook corp deny division draw equal ford getty googl insuranc journal jump loan method nancy peter plus possibility radio regim rice select smaller status suit tim villag
30 adopt appearanc assistant beat belong boehner complaint copyright corner delegat depend endors except expensiv feed generation imagin inc inde investigator jan joint kerry labor laugh mine mistak none normal numerous possibly profit register reject rep river section seriously sheriff slow suggestion testimony unabl vow
29 andrew annual assistanc awar ca capacity christi connect content context corruption devic dont era error francisco herself highlight houston identify ignor ii industrial la male mary miller nativ natur personally prob regional repair rise sav settl terrorism theory throw titl tomorrow turkey western
28 angel asia australia blast caught centr chemical comfortabl complain confirmation defin delivery dozen eastern emergency expectation fantastic fighter graham hampshir hate heat jack kingdom lock longtim louis magazin manner marri michigan offensiv organiz panel participat pursu recall reid resident rock settlement ship somewher specifically spread trail violat vladimir volunteer wast window you'v
27 adult anger aspect attract camera caucus christian cia client club construction corporat digital driver element eric expos grab greet identity info l lawsuit lying manafort manufactur moral occasion oh originally outstand politico realiz resolution safety schumer sector shap stood strength territory wed wide
26 activ affordabl airlin amid anthony appropriat arab auto beach bear bought cloth confident convinc coverag dan deeply discover editor enabl factor fake famous founder francis franken gen gov grew guard harry hi honest hot immediat insult japan machin massiv meant meanwhil mitt mostly otherwis prefer racist recover scen sport ston usa we'll x younger
25 advantag aren't awesom baby balanc band bankruptcy basic basically captur cbs circl collect combin controversy cool corporation cultural dark disput donor dow eliminat england excit exercis fee foot forget formal fraud gift he'd hint holiday humanitarian indian internal korean leak legislativ lik moderat nine nominat pic platform prominent requirement resignation rude sanction screen softwar straight strengthen stress surg survey tank taxe terribl traffic unlik violation visitor weak weekly winter wisconsin
24 afghanistan airbus alongsid amendment anywher arabia ball belief broad catch compet competition complex democracy die diplomatic efficient ex glad hasn't historic horribl identifi im indiana licens luck militant negativ older outcom paint pet plenty portion priz react regularly ride scor selection smart smok somebody sought spoken substantial teach tourist van walker wound
23 accusation advocat afraid angry ap arizona arrang australian baghdad boost bridg celebrat classifi coast congressman constitution dat desir dream easier elizabeth extra fairly flow fought gate gorsuch govern hair hang holder html implement impossibl innocent institut labour load master n neighborhood packag passenger pennsylvania physical proceed profil reaction relatively roger roy sat scar sister slam sleep spirit steel strategist sun susan terror transport typical unfortunately wake
22 actor anybody apartment appli bay bed begun bigger blood brain britain cat channel closely collaps contrast desk distanc distribut engin equipment everybody fish frequently greatest heavy impress injury insist institution liberty mainly margin minor momentum netanyahu ny observ okay onto pack pain perceiv pilot port preserv proper provinc racial recipient remind rid squar strip surfac ticket totally traditional transportation truly wilson writer
21 asid barely besid birthday boat bond cancer capability charl closer code comparison conclusion consumer crew crucial dear destruction disaster drew dry earth edge educat edward feet flag forum fram generally guid hero ill importanc infrastructur instanc involvement joke jordan leagu legacy memory merkel minimum mitch mosul mountain navy neil oversea pair palestinian percentag pleasant potentially pound reality respectively runner sean sham sky somewhat spanish storm stronger surviv talent technical tip twenty unknown upcom violent weight
20 accurat aggressiv apology app apparent ballot bbc bell bottom breakfast broken calm carter catholic cheer chos cold columbia combat controll controversial coordinat cycl danger disclos download eager ed embrac employ eu execution expens extent factory familiar fax fifth frank frustrat ftse function garden giant he'll historical impos increasingly initiativ injur investor jong lesson lied map marco marin massachusett matt memo mexican migrant mock mom neither object org pakistan participant pentagon pope properly reliabl rip scal sever singapor struck submit testify tool truck u worldwid
19 accident acquir actual adam africa approximately asian bin blog broader burn careful cell chicken christma circumstanc click concept confidential consequenc consideration delet denounc difficulty doc donat dress engineer environmental explor extensiv generat georgia h hir hollywood hunt inauguration italian jeb jesus kasich leg lynch mental menu metal mobil nearby neighbor nov personality phas photograph politically pose presenc procedur progressiv proof proven publication rare regret relief reputation revis rick ross roughly sampl sexually signatur song stability stak stuck sustain sweet tend tradition typically understood vision vital weren't
18 abe abortion academic advisor anticipat apart assembly assur barr bashar bird boe boston branch capabl capitol champion collection consist convert conviction dec devot din diseas diversity donation downtown driven el elsewher epstein exact extrem flak folk frequent fundrais gender gm greatly headlin hopefully inappropriat incredibly interaction invitation iranian isi jacob jewish judiciary kevin kick label lake lift lobby lucky moon mount nasdaq newly nobody opposit ordinary pen permit perspectiv prisoner proc provision qualifi recommendation refuge relax republic rescu revenu rhetoric slightly stick sue surveillanc suspend temporary testifi they'v topic treasury unprecedent urban vacation wikileak winner wow
17 absolut afford allianc assert assess asset automobil barbara bipartisan boris celebrity ceremony charity chas christopher comprehensiv compromis conspiracy cooperation core creation dedicat developer discount distinguish domestic dominat drov electoral emphasiz en endorsement entirely essential gotten gulf healthy height hell hey homeland hors hunter ice improvement inquiry interfer iraqis italy jason jet jew judicial kentucky knock kushner lifetim macron maker merely moham movi n't neck nick npr obamacar oct oval permanent pizza pos prosecution recovery relativ rent reply revolution rob salon scientific shoulder shouldn't shut significantly soft spokeswoman steven strang studi subsequently succ swing tap taught tension unveil variety vast warrant wave wealthy wood you'd youth
16 abandon academy ali artist austin bag benjamin bite bother bowl bright broadcast businessman busy cabinet cage candidacy cent chamber chapter chosen chrysler colorado constantly constitutional corbyn crash crown dad dalla danc dealer decreas definition description dish don dramatic electric electronic embarrass equity erdogan estat fallen feb fleet flip fortun garag glass grateful guardian hack humanity indictment initiat integrity intention ipod jackson jar jean jersey k largely lean length lengthy loyalty memorial ministry missil monitor mouth msnbc murphy newsletter normally o obvious offens operator pardon planet pocket pool popularity predecessor privacy privileg producer qaeda quiet racism reagan reminder resort restor resum reward ridiculous royal scientist sensitiv silenc simon solv stanc stem strategic strongest suicid taylor tea tobia tout transaction unfair valley valuabl ventur virtually wind wine wise youngest
15 abroad achievement actress affiliat aggressively align assessment attribut automaker badly baker bathroom benghazi bomber breitbart brennan brexit brian briefly carson ceas chuck collin confront considerabl consistently constant daesh delicious departur destination differ dnc elit employment evaluat exception explanation extraordinary fashion favorabl format forth fulfill glob guarante hail headquarter hid hopeful intens iphon irish jerry jimmy latin longest maduro meat michell movy museum nurs observer occupation officially outlet outrag partisan partnership patrick persuad philip primarily ps punishment rail ray recognition restructur retail revelation ring rush sept shall sick soul spain spar specy stupid suck surgery switch tear they'll ton tone toy tremendous ultimat unity unusual urge useful usual vermont vietnam visa volum wealth weigh wider wikinew yeah
14 accomplish acosta adjust ads airliner alan alexander ancient arabic artillery attitud bail battery bless boast brett bully campus cancel chain chao cheney citizenship climb closest column commentator commissioner composit condolenc confus consistent creativ credibility currency decent declaration deploy desperat diplomacy discovery divid dub edit editorial entertainment episod et examin expansion exposur extremist fault flat flee forever fort fundamental gang golden hat holy inch interferenc introduction journey judgment justin karl laid liberation lowest mac mcdonald medium migration misconduct narrow netherland novel orang organisation origin outlin overse pa phoenix phras pipelin plain plot plung pompeo pop porter poster prayer preparation reader realdonaldtrump recruit regardless regulation replacement repli researcher resistanc reuter ris rocket rumor scrutiny seiz shelter shoe slip soil solid sooner specialist speculation split spokesperson staffer storag stream summary tape teenager tenur tied tony trader turkish unlikely utc v vet wage worri zealand
13 abu accommodation actively additionally advertisement afp aged alarm alcohol alex antonio arrival assembl atlanta atrocity audio authoriz avenu aviation belgium boss brutal cap captain carefully category characteriz charm chat circuit clash coach comfort commentary commerc communicat competitiv concession congratulat contractor coup cry cuomo decisiv default defenc defender del distribution divers dramatically echo economist egg egypt ellwood embassy encounter enormous everywher evil exclud exit expression facilitat farm favour fiscal float flood flower football forgot framework fyi gap gary gross hannity harassment harm haven hidden hurrican id illinois independenc influential insight inspector instruction interior israeli itun ivanka jane jihad kansa ken khan lab latter le liar literally lopez louisiana lovely mar matthew mattis mess mill mississippi motion mutual nail nazi notch obstruction odd omar parliament pattern perfectly perry poison possess protester pure radical rap relevant rely repeal restriction revolutionary ronald root satisfy scenario schultz scream shell shirt shout sink slid smooth socialist soviet sponsor spy stab studio sufficient sunni tactic taxpayer teen tillerson trillion unemployment uniform universal ward weather whenever wild workforc wrap youtub
12 a380 acceptanc accomplishment administrativ administrator afterward airplan airstrik alert alik allen amnesty anne arena arkansa assassination assertion await bet birth bishop brav cabl cafe calendar challenger charli cloud component congratulation consensus contentious corker courag cruis cuban custody custom dean devastat dick dirty discrimination doug dynamic ect effectively electricity ena endanger endur enhanc entitl entranc entry equally equip everyday evolution expir fed festival fiction fifteen finger gallery garner gear gerald golf grill hagel harass harbor harvard henc heritag hire hispanic hub hw iii immunity inherent insider interim ireland iron jab jonathan jury killer laden laura leas legitimat lewis liberat lieutenant literatur lol maria mechanic mechanism medicin melania merit mitchell murray narrativ nationalist nato nervous nune o'rourk offend ontario openly operativ overwhelm ownership pacific pat patienc pend philippin portray powell priebus proclaim programm provok punish rarely religion residenc resist retain retreat ron roosevelt sacrific scaramucci schem seal sentiment shapiro sharply sixth skin skip smell smil spicer spiritual spotlight stormy strict stun subsequent suburb succeed successfully superior surrender temperatur theresa thompson thorough threw thriv todd tower translat trap travell trigger unacceptabl unclear upper upset utility visibl vs vulnerabl wash wheel wolf yard yell yellow zone
11 accountabl advertis aftermath ahm album alter anchor andy anniversary archiv assign attraction automatic automatically bash beg beij bergdahl bike billionair bold buck calif cant castro cautious chant charlottesvill clark clerk coffe collusion compound construct conway cooperat correspondent cotton countless crack crud dave dax debut deficit dem depth designat dictator disagre disregard domain drawn dutert ease emotional enthusiasm entity eve experiment explosiv extension fame farmer faster flew follower formally funeral girlfriend giuliani gold healthcar heather historically hitler hole horrific household hr huckabe illegally inner instagram install integrat interpret invest islam islamist isolat ive jeffrey jose joy junior khashoggi km knowledgeabl lash libertarian loos luther maintenanc malaysia manipulat mann maryland mate mathematic medal metro microsoft midterm min minnesota monthly mosqu nelson nevada nicknam nixon norm obligation olympic outspoken overcom pac painful parallel passion perception permission pitch plea preferenc pretend prid princ principal prohibit prosecut provider puerto racially rape rear reasonably rebel receipt recession regulatory renew retirement revers roof sake salad sand sandwich santa shor shrink silent silver simultaneously slic slowly snap somehow southeast spectacular statistic stephani stolen sub subpoena sum sydney tackl tactical taliban tech techniqu theater thrown tight till tortur toxic traveler trend uncertainty utah vary vocal walter whilst willingness zero
10 abba alaska amend anderson angela annoy asap asp assang asylum attachment aug barrel beauty beer behaviour belt beneath bilateral brazil breach bureau burger carbon carrier charter chees christ cindy civic clarify classic col complicat comply compos concert constituent consult contemporary contempt conventional coordination coordinator corrupt cortez crazy crush cuba dealership dealt deem deposit desert devo disability disciplin disgrac dodg dominant dougla drag duke ear earliest educational egyptian eligibl emission equality equivalent ethnic evan excus export fantasy feedback feinstein filibuster filter fitness fold fool footag foreigner foster franklin fri friendship furious garcia genuin glenn grac graphic gray grown hadn't haley hama handful harvey haul heaven helicopter hello henry hide homeless hostag hostil ian ideal ideology illness implementation incentiv inclusiv incorporat incredibl incumbent indict infamous inhabitant insurgency interrupt invasion invok jerusalem jok jon kamala keen kidnap kiss legally library libya lodg lord mainstream mall maximum mccarthy memoir meter miami mislead moreover motiv motivat mp nasa necessarily newest northwest notifi notify notion o'reilly ocean owe pakistani palin papadopoulo partial patriot patron peak philadelphia phillip philosophy photographer physician pinterest pittsburgh plastic polish poorly portland poverty predator presentation priest profitabl propaganda pruitt pump qualification queen rachel rain reception regain remainder renam respectful reviv rig robust rosenstein ruin rural sad saddam safer salary satisfi scholar scottish segment seller semitic shak shed shower sight simpson slight span spark spin spit stadium statut stewart strain streak stump successor sweep tampa telephon thirty tiny toronto tree twist undermin underscor vega venezuela viewer weaken weinstein withdraw wore xi y yahoo zuckerberg
9 aaron accompani accuser admir aliv alot alt ambitious angl ann argentina arrangement assassinat assuranc atlantic ave bailout bare barrier berlin billy blanket bloomberg blown bolster bolton booker bottl boyfriend breath brook bug bunch burden buyer cambridg cardinal casualty ceil census chancellor cheaper chef clair classical clay cleveland cliff clip clock closur coal comedian comedy con consent conservation consumption contradict correctly correspondenc counselor cozy craft credential cute deck defensiv delight deportation depot des deter determination detroit di dial dip dirt disagreement disappear disgust dispatch disturb dna dumb duncan earnest efficiency electrical emanuel empty enjoyabl enthusiastic essentially est ethic evaluation evangelical evolv excessiv exclusiv exhibit external falsely fam farag fatal felony ferguson flash forecast forthcom forty freely freez fry fundraiser funny furnitur gentl gmail gowdy grim guidanc gym heel honesty hong hugh hung hussein impeachment import importantly impressiv inability indonesia inquir instant instruct interpretation investigativ iv jake jay jennifer jill josh juan kain kelley kislyak knee kong larry lectur levant linda lone loyal mad magic mandatory mandela manhattan manual mccab michel mild milk misl mnuchin mo modifi moscow mugab multi municipality musk naval nearest neo nevertheless nikkei nj nois northeast notabl nowher observation ocasio oldest oust oversight owen palac palm pastor pc peaceful penalty peninsula phil photography plat pole populist porn possession pot pour pray precisely pritzker pronounc prospect provincial pub pundit pursuit rapidly rebuk reconciliation reduction refusal reinforc reiterat rental richmond roman routin rove row safely scalia scratch screw seemingly shadow sharp sheet sheikh shin shit shutdown singer snack southwest specializ spell stall steak steal subscrib substantially supportiv supposedly surgeon surprisingly sushi switzerland tanker tariff thick thin tiger timely tokyo toll tourism traffick translation treaty tribut turnout twin uncomfortabl unhappy urgent va vendor verdict viabl visual wherea wildlif wire wong wont workshop
8 abdul absorb accordingly adorn advisory airway alexandria allocat amy appall aris arpaio authentic automotiv availability awful baltimor baptist baseball bedroom beneficial bitter blair blasio bloody boom boot borrow bound brazilian breakthrough brigad brooklyn browser bullet buse buttigieg button buzz bypass cach cake calculat cameron carney cassidy celebration certificat cheek chemistry chest chill cite clinic cognitiv cohn colony combination comic communist compell compil compris conced confidentiality congregation connecticut conscious container contend contrary contributor cop correction correspond counterparty courtesy crap creditor cup curv damn databas deadlin dedication deepest degrad delawar delhi deliberately delta demonstration denmark dentist depart dependent deriv descend detect detectiv detention diagnos dictat disappearanc disastrous disclosur dislik disney distract documentary doj donnelly drill dual elder elevator emmanuel empir employer engagement er evacuat exce excerpt existenc exploit explorer fallujah fat fatally fate financially fiorina flown forgiveness formerly frankly fred frighten fundamentally gallup geographic gonzal grad grandmother greek grip habit halt hammer hammond hamster harder hardest hassan heavily historian honestly horror hourly howard htm huffpost idiot ignorant implicat implication improperly indication indigenous inherit innovation insert instinct instructor insurgent intellectual intercept invent isda issa janet jeremy jindal juli karen keith kitchen kremlin kuwait lamb laptop las latino layout lebanon legend legitimacy lin lindsey linguistic lisa llc lt lui macintosh mainland manchin mandat margaret math max mentor missouri monetary murderer musical mystery navarro nfl nobel nonetheless notably occasionally optimistic orlean os oscar ought outrageous overwhelmingly paperwork participation partly passport penny perez phony pleasur poem poet poland polit postpon practical preliminary premis processor professionally promotion psychology punch pyongyang raid rapid raqqah raw recruitment recus remarkabl reopen reproduc resid restrict rico robertson robin robinson romantic rome rough sacr salman satellit scan scholarship scotland scrap seattl sergey setback shareholder sharon shield sieg sir siz slaughter speculat spray stanford stol str strait substantiv sued sullivan suppress surrogat survivor suspension swap swift symptom tale tapper teeth televis templ tennesse termination terrific theatr throat tir tougher trac transmit trash travis tunnel twelv ugly underly unpopular unsuccessful uranium valid veto widespread wisdom withdrew withhold worship wyom yearly
7 abid aboard absenc absent absurd accessibl adapt admiration adolf aire akin aleppo alright altogether amash ammunition ana analys analyz anymor aol appetit applaud applaus apprentic architectur ariz arthur artistic ash ate authorization autumn az bachelor backer bailey banner barn basketball battleground beast bee beef bench bend bia blad blind bobby brad bravery breast breed bronz brussel btw bueno buri bust cancell cemetery circulat classmat claus clearanc cleric coat cod coin colour columbus commodity commonly compassion compensation concentration concret confrontation confusion consolidat contender convenient conyer cory couch creek criteria crook crop cruel cum curb curious dakota damascus dana deadly debbi decor deliberat demis dempsey denial dennis desperately deteriorat devil dialogu diary dictatorship dig dignity diplomat dire disabl disappointment discredit displac disrupt distinction divert documentation duck dust eaten emb embarrassment enact energetic enforc enlist enterpris envision envoy epa examination exceed exceptional experimental expertis explicitly exploration fabulous falcon fancy fare fifty firmly fla fled flop fluid forg frontier fruit fusion gem generous gomez gordon greg grenad groom gunman hardwar harrison hassl hedg henderson hike hilton hogan hostility huffington hypocrisy i'ma ibrahim identical ideological ie impression imprison inaugurat inevitabl ingredient inn institutional intel intelligent intensiv intent intentionally interven invoic irs justify kathleen katrina kay kellyann kenneth keyston kilometer kinda kitten koch lago lane lewandowski li liability lifestyl limitation lo log logo loud lover madrid mart meaningful meantim membership menac mentally mere midwest migrat miracl modi montgomery monument motivation muhammad mulvaney munition murdoch muscl nationality nationally navigat nebraska neglect negotiator neighbour newman nigeria nobl noel noon nose objectiv occupy oir oliver optimism orient osama outdoor outsider ovation overhaul overview painter pant parad paragraph partially passionat paus peer pension pepper permanently petersburg petition petroleum ph phenomenon pin pioneer pipe pit pivotal plight podcast pollution precedent prediction prejudic premier professionalism proponent proportion q quinnipiac rac rack railway rand reassur rebuild receptionist refund registration regulator reimburs removal render reservation retaliation reviewer rightly rivera rod rodham russell saint salt sam samuel sandy sara scoop scop scrambl script sear semi setup shiit shinzo shooter showdown shuttl situat slat snow soften sole solely sovereignty spawn sr stabilization stabl starter steer stranger stretch stuart substanc suddenly suing suitabl superb supplier suspicion suv sweden swedish sworn symbol tail temporarily terry thailand thanksgiv theft tongu toppl tow toyota trademark tran transgender transit trib trick trudeau tsarnaev tube tune turnbull uh ukrain unbelievabl underground unexpect unfairly unfit uniquely unlimit unsur upris usag utter verify versus victoria waiver warner wasserman watcher weakness welfar wheeler whoever wield wis withdrawal withdrawn wive workplac worsen wrongdo yellen yemen yorker
6 abadi abbott abdel accent acceptabl accommodat adaptation adequat admission adventur aerospac affiliation aggravat aggression alien alli amazon andrea anna anonymous antiquity anytim appropriately architect arlington arsenal articulat asad asham ass astronaut athlet attain attende aunt backlash bang bankrupt barclay baron bc beau beginner behav belgian belov bewar bicycl biological blank bleed blend boil bolsonaro bone bonus bounc boundary bradley bre broker brows bruc bs buddhist bull burrow bury caller campbell captiv careless cargo caribbean carl cartoon cathedral cd championship charitabl charlott chart christin citation clinch cnbc coastal colin collaboration collar colonel companion compaq compassionat compatibl compensat competitor complianc composition conscienc constituency constitut consultant consum contradiction cooper corey corn coupon courthous cousin crab crackdown credibl crippl critiqu cure cyber da danny deb defamation defendant demonstrator depict deport destiny destructiv detain diamond didnt diego differently dime diminish dine discourag discretion dishonest disposal distant diversion divisiv dock doctrin dossier dreamliner du dude dump dying ead eagl easiest edition ego elementary embark embed emirat endeavor endless enlarg euro exceptionally exclusively exhaust explod extract fabricat faction fairness falsehood fascinat feasibl federation fenc ferry fi finaliz fist flor foley forceful forest forgotten francois fray freshman frontrunner frustration ft fuck functional g7 gallon gaza gillum ginsburg gonna gradually grasp griffin grisham grocery grov guarant guerrilla guitar gut haircut hallmark harbour hardlin hardly harsh haspel haye heal helsinki hesitat hezbollah highway hindu hoax hobby holland homosexuality honorabl humbl humiliat humor hungry hurdl hurry hyten ibm icon iconic illustrat imagination individually ineffectiv inequality inflation inflict ingraham input ins inspection instrumental integration interfac intervention ipad ironic israelis jamal jen jerom jo joyc junction kati keynot kidney kurdish kurdistan landslid laud launder lawrenc lax layer leahy legislatur leigh lend leon leonard leverag lewinsky lgbt lifelong lincoln lion literary liz lonely loom loser lucy macbook mahmoud marathon mari marry massacr massag matur md melbourn memorabl menendez merchant merg metropolitan microphon microwav mileston militia mini mirror mitigat mnangagwa mob moin morgan morrison morsi mubarak municipal musician namely nationalism nationwid nazis ncaa neal necessity negligenc nephew nest nightmar nissan nook nsa objection offshor opera operational opt orbit orlando ourselv outbreak outer outright overly overnight overpric overthrow oxford pace palmyra pan panic parish passag patricia patriotic patterson patty perdu personnel pete phd physic physically pickup pie pile playback podium poetry pois practically precis pregnant premium prestigious presum presumptiv preview prioritiz probability probabl productiv prominenc propell proposition prosperity prosperous protocol provocation puppet puppy purely quo rabbit random reaffirm rebecca rebellion rebound rebuttal reciev recreat reelection reflection reinc rejection remedy remot remotely representation residential respectiv respondent retailer revisit revok revolt rex risen ruler rumsfeld runoff ruth saddl sail sally sap satisfactory sauc scath schiff sdf seeker semitism sender seng separately separation servant significanc silk sincerely slav slur smear smuggl snak soar solo soro soup spik spreadsheet stair stamp stan starv statu steadily stir strictly subdu sudden summariz sunny suppli supremacist suspicious sustainabl swear swiftly swiss symbolic tab tablet taiwan teenag tehran tel telegraph tent terminat testament thai thankful theodor thereby thrill thumb tire tolerat toss towel transcript tribun unanimously unawar uncertain unconstitutional undecid unify unload unnam unnecessary untru upgrad ups usd utterly vessel viability viewpoint vinc vincent viral virtual wade waitress wallac wang wanna warehous warfar wax wayn we'd wendy westminster whatsoever wholesal wikipedia wit worthwhil ya yate ye
5 a330 accidentally accountability accustom acquaintanc acquisition activism addict adjacent administer adoption advocacy aeronautic affluent agricultur aisl aka algorithm alleviat allocation ambition amongst ancestry antonin anwar appeas appreciation appropriation ardern ari assumption athletic atmospheric attentiv automat autoplay awareness axelrod axio backup backward ballroom banker barbaric bark bat beatl beck believer bernard beto bias bibl bigot blackberry blasey blinken bloom blunt boo booth bor bow boxe boxer boycott bp bread breadth breyer brib brotherhood brutality bubbl bump businessmen butina butt butterfly cac calgary campaigner capt captivity carlo carly catastrophic cater caution cc ceasefir cement chaffetz chairwoman characterization chavez cheapest childcar chip chocolat christianity citigroup cjtf clan clarification clearer clement coincid colbert collaborat collaborativ columnist commenc compliment concentrat condemnation condoleezza confess confidant confin consciousness consecutiv consistency consortium constructiv consulat continually continuation convey corsi cottag councillor counterterrorism covert cox cpa craig crappy cream creativity creator cris cuisin curry curtain cynical daca dale deed deepen deeper deer defect defer definitiv delicat depression derivativ desantis descendant designer deterioration detractor diet dilut dioxid disagr disavow discharg discomfort discontinu dismantl dispers disruption dissemination dissolv distinct distraction distrust ditch divorc dominanc downplay dragon drama dreamer drunk dublin durbin dutch dwarf earthquak easter eater eb ebola edwin efficiently eighteen eighth eldest elegant elena elephant elevat eleven elia embattl embolden emperor empirical entertain entre eol ernst escalat escort essenc ethical evident exonerat explosion extremism fabric fairfax faithful fallout farewell favourit fend ferc fierc fin fisher fixtur flock forb forbid foremost forgiv formula formulat fossil fractur frankfurt freak freight frequency frozen fundamentalist furnish furthermor fury g20 gene gentleman genuinely gerard gianfort gibb gina gingrich giovanni glitch gmt gore gotta gracious grammar grassroot gravity greec grid grop grossly guantanamo guaranty guidelin guzman habitat ham hamilton handy happier harshest hatr haunt hbo hebrew heller herbert hereby hick hierarchy hik holocaust homemad honda hotmail hug huh hull identification ied ig immens inaccurat inappropriately incit indefinitely indic indicator indonesian indoor infect infection influx infus inject insect inspiration integral inter interact interviewer intimidat intrigu intruder invad ire ironically istanbul it'll ivan jacket jazz jenny jerk jess journalism juror katherin kathy kemp kent khalid kirby kirk kkk kobach lac lament lapierr lately lauer leap legaliz len leo les lesser levin lexical lick lighter likelihood likewis linguist litter liu liverpool loath locally loop loot loretta louisvill ltd magnificent magnitud malcolm manigault marc marcus marijuana mario maritim martinez martyr mathematical mathematician mba mcmaster mecca medieval mediterranean meghan merger methodology meyer mi mia mich midnight midst militarily minimal miramar misrepresent misunderstand modest modification modify mohammad mold mortar mous musharraf najib nak nano nc neat newark newer newsom newsweek nichola nod nonprofit northam nurtur nz o'neill oakland obscur occasional occupi offset optimal orchestra organis organizer originat ossoff ouster outsourc overlook pad palestin panama par parenthood passcod patrol pav persecut persistent petty pharmaceutical philly pig placement plagu playbook po pollster populat pork portfolio portman portugues postur pr pragmatic preacher precaution precinct prematur preparedness prescription prestig prevail privately promotional proprietary prospectiv proteg proxy publiciz publisher purg purport qatar qualify quantity questionabl quietly rag railroad ralli ram ramadi ramp ranch ranger rational raul reap recep reckless recognis recur reef referendum reformer refrain regulat rehabilitation reign relentless reliability reliev relocat remarkably resembl reshap responsiv restoration restrain rever rider ridicul rifl rio rocky rode rodriguez roseann routinely rudy sa sacramento salut satan sc scary scriptur sculptur sec secular seed seizur seldom senatorial sensational sensitivity sergei seriousness sf shameful shannon sharif sharpton she'd shepherd showcas silly similarly sincer sinjar sioux sixteen sixty skirt skripal skull slager slap slavery sleev smack smallest snowden soak societal solar songwriter spectrum spic sponsorship spous squadron squeez staf stark steadfast steep sticker stint stomach straw stumbl submarin substitut sudan supervisor supremacy surely sweat swip sword sympathy systematically taco tag takeover tall tamper tasty taurus taxi tayyip technically teddy temper tennis terminal therapy threshold thrust tick tide tier tighten tile tina toe tommy toni townsend traditionally tragedy traitor transformation transmission transparent transplant tripl troll tropical truste tsunami turmoil tx unanimous uncover underway undoubtedly unemploy unfortunat unidentifi unsecur uproar ur utiliz vacuum vagu validity vanish vbi ve vegetabl vegetarian vehemently veil vest vicious vietnames vigorously virtu visibly void voluntary vulnerability waiv wal wale walmart walsh wan warranty wary weiner wheelchair who'd widow wiki winfrey wireless wolff worldview worthy wreck wynn yale yang yep yield yoga yrs z zarif
4 abduct abolish abram abrupt abruptly abstain abstract abundantly abusiv academia accelerat accessory accumulat accuracy accurately acquit activat addiction adjustment admin admiral adversary advertiser aerial aesthetic affection affidavit afghan ag ah aile ailment airframer alaskan alberto alexis alienat allah allegianc alma alteration alternat amazingly amsterdam anbar andr annex antenna antony apartheid applianc apprehension approximat aquarium ar arabian arafat archaeological architectural argentin armor armstrong aros array artwork assignment attendanc attractiv auckland audiobook audit auditorium austria autonomy avenatti awhil ayatollah aye ayer ayn ayott ba backfir baggag baghdadi bain bait bangkok banquet bargain barry bask bass batch bath battalion battlefield bbq beard bearer becerra belly benedict berat berkeley berry beta betray biblical bigotry bind biography biologist biology birmingham bizarr blacklin blackmail blatant bleak blew blogger blogspot blumenthal blvd bogus bolivia bore bosnia boulevard bout brady brag brak brandon brat bravado breeder breez brittany broadcaster buffalo buffett bulletin bumper bun bundl burial butcher cabin canal cancellation candl carlson carnegi carnival carol carv casino cass casual catalog catalogu categorically cathy cav cave certainty cessation chad chapel charleston chelsea chew chiang chick childhood chronicl cic civilization clapper clarenc classroom cleaner clifford clout clue cluster cochran cole collateral collision collud colonial colorful combo commemorat commercially commut compact comparabl complement complicit conceal condens condo confession congresswoman congresswomen conjunction conquer conroy conspir continental contingent continuity convenienc convoy copi cord cornyn corpus cosby cosmopolitan costly counterintelligenc counterpart countrysid courteous courtroom covington cramer crav cri criticis croatia crosby crystal cullen curat czar da'esh dare darkness darrell darren dartmouth dawn dayr dearborn deceiv decorat decre deduct definately delegation demeanor demo democratically demon dental deployment depress der derail deregulation desirabl desperation dessert destin detaine detrimental deutsch devin devotion dilemma directiv disco disconnect discours disgraceful displeas dissertation div dividend donaldson dorsey dot drak dri drought drudg drum dubai dup duration durst dvd dwell dzhokhar earl eco ecosystem edibl educator ees effectiveness eighty elaborat electorat electronically elimination elliott ellison em emblem embodi emotion emphatically empower enclos encompass enormously enrich enriqu enroll entail entrepreneur epic equation erroneous erupt essay eugen eulogy eva evacuation everett exaggerat exceedingly excel exil exotic experimentation extradit eyebrow fascist fattah favorability favorably feather federally feud fever fewer fiat finalist financier finest firearm firstly flank flavor flesh flexibility flexibl flourish flyer foe foolish forcibly forensic forgery formation fortunat fountain fourteen fre frederick frisco fugitiv fuss gam gambit gambl garland garrison gb gc generic geneva genius geographical gerry gestur gibson gillespi gillibrand glar glasgow glen globalist glow gohmert goodness governanc gradual graduation grain grandchildren grassley grav gregory grievanc grimm grin guaido gubernatorial gutierrez ha hacker haha haider haiti halliburton hamburg hancock handcuff handel hanson happiness harden harshly hawaii heap heavyweight heed heighten hen herald herd hesitation hinder hmmm ho hodg hogg holly honey honeymoon honorary hood hook horowitz hospitality hottest howell hugo humiliation hunger hurl hyatt hybrid ignoranc il illicit impeach impeccabl imperativ impli imply imprisonment impugn inadequat inaugural inclin inclusion incorrect incorrectly incur independently induc indulg inevitably inexpensiv inferior infiltrat inflammatory inflat informativ infowar inhuman injection ink inmat insan installation instrument insur interrogation intimat inventory ios ip irrelevant irresponsibl irritat islamabad jae jam jami janic jaw jenkin jihadist jinp jointly jpg judgement judy juic julian jungl justifi justification kaminski kaufman kayla kc kilimnik kimmel kinetic knif knight kyle labell labrador lamont lamp landrieu landscap laser laughter launcher laundry lauren lavrov lbs leaker lebanes leed legion lender lent leopard lerner lightn listener litigation liver livestock livingston lobbyist lobster longstand lookout lori loung lung lush luxury lyin lyon lyric magical maiden makeup malicious manchester maneuver manhunt maniac manipulation manslaughter marketer marketplac marshall marvelous mask matchup maxin maya mayoral mcke meadow med mediation medicar meek melani mercury messenger messina metoo mick milan milo minneapolis misdemeanor mistress mode molest monarch monumental mook moran morell morrisey mozilla mp3 mural muster mysterious narrowly nashvill nasty nathan naturally nautical netflix neutral nev nicely nicer nicest nicola nigel nightclub nina nope northeastern norwegian notification nutritional nymex o'clock o'malley oath obsess obstruct offender oklahoma omit onboard onion onward op opioid ops oregon orientation outfit outgo outlook output outreach outta overcharg overshadow overt overtim overtur overturn pal parameter paranoid parental parol pastur patch patent patriotism paula paulo payroll pdf penchant pencil penetrat penn perfection performer peril perino perjury perpetuat persian pervez petsmart philosopher pilgrim pink pistorius planner plaster plateau plaza pleasantly plummet podesta pollut poroshenko portabl portrait potato potus preced precious pregnancy presid preston presumably pretens pricey probation procur procurement prof profound prolong promptly pronunciation protectiv protein protestant prototyp pulitzer purpl quicker quid quinn quip radar radiation rahm ralph ramification ramirez ramo rampag randy rao raqqa rasmussen rattl realis realist realistic reconsider reconstruction recount redesign redlin reel refin refinery refuel refut regrettabl reich reilly rein relentlessly reluctant renewabl renovation renown repercussion reptil reschedul rescind resonat retak retention retract retriev retrospect rev reversal revision ri rib richest rift risky rnc roadway roam roar robbery robe rochester rodent roe romanc romania rosen rot rowe royc rub rubber rust sadr safari salem salsa samantha sanford sao satisfaction saudis scenic schmidt scrub scrutiniz secondly secretly sedan selfish semantic seperat sergeant seth seventy severely sexism shabab shad shatter she'll shelf shia showroom shrimp shun shy sid siegel sigh singh skeptic skeptical skyrocket slim slogan slot smartphon smoker smoothly sneak snyder solicit solidarity sonia sony sour sow spencer spill spontaneous springfield spur squad stain stalemat starbuck startup static statistical staunch steady stern stimulat stitch stockholder stok striv strok stroll strongman structural subsidiary suburban sufficiently summon superficial superintendent superjumbo supermarket supplement surgical surpass surplus survival suzann swept swim sympathetic taj tame tana tanya temperament tendency tentativ terrifi texan thatcher thaw they'd thoroughly thru thx tibbett tikrit til timothy tobacco toddler toggl toilet toleranc tolerant tory tournament traction tragic trainer trait transform translator traveller treason treasur trey tribal tricky trivia trophy tumbl tun tycoon tyranny uaw uc ukrainian unarm unchang uncl uncommon undercut underestimat undergo undergraduat undertak undertaken unesco unexpectedly universally unpaid unpleasant unspecifi unstabl unsupport unwant upheld upi upscal useless vacancy vacant valentin valeri vari venezuelan venu verification versa vi vicinity victor vile vintag voicemail votel wa wagner wagon waiter wallet warrior wartim watson wav wealthiest weed weekday weird wellington wherever width winston wir woke woody worm wrongful wu xls yen youngster yummy zarqawi zoo zoom zuma
`
