/** Forenames of news in English that the lists of `forenames.ts` lack or may lack; common knowledge. Lower case. */
export const MORE_MALE_FORENAMES: readonly string[] = `
aaron abraham adam adrian alan albert alec alejandro alexander alexei alexis alfonso alfred ali alistair allan allen alvin amir anatoly
anders andre andreas andrei andrew andy angus anthony antoine anton antonio archie ariel arjun arnold arthur asher ashok atif austin
avi axel barack barry bart ben benedict benjamin bernard bernie bertrand bilal bill billy bobby boris brad bradley brandon brendan
brent bret brett brian bruce bruno bryan byron caleb calvin cameron carl carlo carlos carlton carter cecil cesar chad charles charlie
chester chris christian christopher chuck claude clayton clement clifford clint clinton clive colin connor conrad corey craig curtis cyril
dale damian damien dan daniel danny darrell darren darryl dave david dean dennis derek derrick desmond devin dick diego dieter dmitri
dmitry dominic don donald doug douglas duncan dustin dwayne dwight dylan earl eddie edgar edmund eduardo edward edwin eli elias elijah
elliot elliott elvis emanuel emil emmanuel enrique eric erik ernest ernesto ethan eugene evan evgeny fabio felipe felix ferdinand fernando
fidel floyd francesco francis francisco franco francois frank franklin franz fred freddie frederick friedrich gabriel gareth garry gary
gavin gene geoffrey george gerald gerard gerhard gilbert giovanni giuseppe glen glenn gordon graeme graham grant greg gregory grigory
guillermo gunther gustavo guy hakan hamid hans harold harrison harry harvey hassan hector helmut henri henrik henry herbert herman hilary
howard hubert hugh hugo hussein ian ibrahim igor ilya imran isaac isaiah ismail ivan jack jacob jacques jaime jake jamal james jamie jan
jared jason javier jay jeff jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim jimmy joachim joao joe joel johan johannes john
johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua juan julian julio julius jurgen justin kamal karim karl keith ken
kenneth kevin khaled khalid kirk klaus konstantin kurt kyle lance larry lars laurence lawrence lee leif len leo leon leonard leonid leroy
leslie lester lewis liam lionel lloyd logan lorenzo louis luca lucas luigi luis luke mahmoud malcolm manfred manuel marc marcel marco
marcos marcus mario mark markus marshall martin marvin mason mathew matt matteo matthew matthias maurice max maximilian maxim michael
michel miguel mikhail milan miles milton mitchell mohamed mohammad mohammed moses muhammad mustafa myron nasser nathan nathaniel neal neil
nelson nicholas nick nicolas nigel nikita nikolai nils noah noel norman oleg oliver olivier omar oscar osama otto owen pablo paolo
pascal patrick paul pavel pedro percy pete peter petr phil philip philippe phillip pierre rafael rahul raj rajesh ralph ramon randall
randy raul ravi ray raymond reginald reza ricardo richard rick ricky rob robert roberto robin rodney rodrigo roger roland rolf roman ron
ronald ronnie rory ross roy ruben rudolf rudy rupert russell ryan salman salvador sam samir samuel sandro sanjay scott sean sebastian
serge sergei sergey sergio seth shane shaun shawn sheldon sidney simon spencer stan stanislav stanley stefan stephen steve steven stuart
sunil suresh sylvester syed tariq ted terence terrence terry theodore thomas tim timothy toby todd tom tomas tommy tony travis trevor tyler
umberto uwe valentin valery vernon victor viktor vikram vincent vinod vitaly vladimir volodymyr wade wallace walter warren wayne wesley
wilbur wilfred wilhelm willem william willie winston wolfgang xavier yasser yevgeny yuri yusuf yves zachary zoran abdulaziz abdulla
abdullah abdulrahman adel ahmad ahmed akbar amin anwar asif aziz bashar bassam ebrahim faisal farouk farid fouad habib hamad hani haroon
hashim hosni hossein ihab issa jaber jalal javad jawad kazem majid mansour marwan masoud mehdi mohsen moqtada muammar mubarak mujahid
munir murad nabil naji nizar nuri qasim rafiq rashid riad saad saddam saeed said saleh salim sami sayed shafiq sharif sulaiman taha
talal tawfiq usama wael walid yahya yasin yousef zaid zayed ziad emre erdem kemal mehmet murat orhan recep selim serkan tayyip abhishek
ajay amit anand anil arvind ashish deepak ganesh gopal hari jagdish karan kiran krishna lalit manish manoj mohan mukesh narendra naveen
nitin pankaj prakash pramod prasad rajiv rakesh ramesh rohit sandeep santosh satish shashi shyam sudhir sumit surendra vijay vinay vivek
akira daisuke hideki hiroshi junichiro kenji kenta koji makoto masahiro naoto satoshi shinzo takashi taro tetsuya yoshihide yukio abiodun
adebayo babatunde chidi chinedu chukwuma emeka femi goodluck ifeanyi ikechukwu jomo kofi kwame kwesi lamine mamadou moussa nnamdi obinna
olusegun oumar sekou sipho tendai thabo tunde uhuru yaw yoweri bogdan branko dragan goran jaroslav jiri marek milos mirko nenad
piotr radovan slobodan tomasz vaclav wojciech zbigniew
`
  .trim()
  .split(/\s+/)
export const MORE_FEMALE_FORENAMES: readonly string[] = `
abigail adele adriana agnes aisha alexandra alice alicia alison allison amanda amber amelia amina amy ana anastasia andrea angela angelina
anita ann anna anne annette annie april ariana ashley astrid audrey barbara beatrice becky belinda bernadette bertha beth bethany betty
beverly bianca bonnie brenda bridget brittany camilla carla carmen carol carole caroline carolyn carrie cassandra catherine cathy cecilia
celia charlene charlotte chelsea cheryl chloe christina christine cindy claire clara claudia connie constance cynthia daisy dana danielle
daphne dawn deborah debra debbie denise diana diane dolores donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elise
eliza elizabeth ella ellen elsa emily emma erica erin esther ethel eva eve evelyn faith farah fatima fatma felicity fiona florence frances
francesca freya gabriela gabrielle gail gemma georgia georgina geraldine gertrude gillian gina gladys gloria grace greta gretchen hana
hannah harriet hazel heather heidi helen helena henrietta hilda hillary holly hope ida imogen ingrid irene irina iris isabel isabella
isabelle jackie jacqueline jane janet janice jasmine jean jeanette jeanne jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn
josephine joy joyce juanita judith judy julia juliana julie juliet june justine kaitlyn karen kate katherine kathleen kathryn kathy katie
katrina kayla kelly kendra kerry kimberly kirsten kristen kristin lara larissa latoya laura lauren leah leila lena leslie leticia lily linda
lindsay lindsey lisa liz loretta lorraine louise lucia lucille lucy lydia lynn madeleine maggie malala mandy marcia margaret margarita
maria mariam marian marianne marie marilyn marina marion marjorie marlene martha mary maryam maureen megan melanie melinda melissa mercedes
meredith mia michelle mildred miranda miriam molly monica monique muriel nadia nancy naomi natalia natalie natasha nicola nicole nina nora
norma olga olivia pamela patricia patsy paula pauline pearl peggy penelope penny petra phoebe phyllis polly priscilla priya rachel ramona
rebecca regina renee rhonda rita roberta rosa rosalind rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah selena serena
shannon sharon sheila shelley sherry shirley sofia sonia sophia sophie stacey stella stephanie sue susan susanna suzanne svetlana sylvia
tamara tania tanya tara tatiana teresa tess theresa tiffany tina tracy ulrike ursula valentina valerie vanessa vera veronica vicki victoria
violet virginia vivian wanda wendy winifred yasmin yelena yolanda yvette yvonne zainab zara zoe aung-san benazir begum fatemeh hanan khadija
latifa layla nour rania samira shirin soraya zahra aishwarya anjali deepika indira kavita lakshmi meena nirmala pooja rekha shalini sonali
sunita sushma swati usha vandana akiko keiko kumiko michiko naoko sachiko yoko yuki yuriko adaeze amara chiamaka folake funke ngozi nneka
nomvula oluchi thandiwe wangari yewande zodwa
`
  .trim()
  .split(/\s+/)
/** Surnames common in news, beside those of the lists; lower case. */
export const MORE_SURNAMES: readonly string[] = `
abbas abbott abdi abdullah abrams abubakar acosta adams addo adeyemi agarwal aguilar ahmad ahmadi ahmed ahn akhtar akinola ali allen
alvarez amin anderson andrews appiah archer armstrong arnold asante ashraf atkinson austin aziz babu bailey baker baldwin ball banda banerjee
banks barber barker barnes barnett barrett barry bates becker begum bell bello bennett berg bernard berry bhatt biswas black blair
blake boateng bond booth bose bowen boyd bradley brady brandt braun brennan briggs brooks brown bryant buckley burke burns burton
bush butler byrne cabrera caldwell campbell cannon cardoso carlson carpenter carr carroll carter castillo castro chan chandra chang chapman
charles chaudhary chaudhry chavez chen cheng cheung chiang cho choi chopra chowdhury christensen chu chung clark clarke clayton clinton
cohen cole coleman coles collins connolly cook cooper costa cox craig crawford cross cruz cunningham curtis dalton daly das davidson
davies davis dawson dean delgado desai deshmukh diallo diaz dixon doherty donnelly dos-santos douglas doyle dubois duffy duncan dunn dutta
edwards elliott ellis erdogan espinoza evans farrell ferguson fernandes fernandez ferrari fischer fisher fitzgerald fleming fletcher flores
flynn ford foster fowler fox francis franklin fraser freeman fuchs fujimoto fuller gallagher gandhi garcia gardner garza ghosh gibson
gilbert gill goldberg goldman gomes gomez gonzales gonzalez goodwin gordon graham grant gray green greene griffin griffiths grossman
guerrero gupta gutierrez guzman haddad hall hamilton hammond han hansen hanson harding hardy harper harris harrison hart hartmann harvey
hasan hashemi hassan hawkins hayashi hayes henderson henry hernandez herrera hicks hill ho hoffman hoffmann holland holmes holt hong
hopkins hossain howard howell hsu huang hudson hughes hunt hunter hussain hussein hwang ibrahim inoue iqbal islam ito ivanov iyer
jackson jacobs jain james jansen jenkins jensen jeong jha jimenez johansson johnson johnston jones jordan joseph joshi juarez jung kane kang
kapoor karimi katz kaur kay kaya keller kelley kelly kennedy kenyatta kerr khalil khan khumalo kim king klein knight kobayashi koch kovacs
kowalski kozlov kramer krishnan krueger kuznetsov kumar kwon lal lam lambert lane larsen lawrence lawson lee lehmann leonard leung levin
levy lewis li liang lim lin liu lloyd long lopez lowe lucas lynch macdonald mackenzie mahmood mahmoud maier malik malone mandela
mann marsh marshall martin martinez martins mason matsumoto matthews mbeki mccarthy mccormack mcdonald mcgrath mckenzie mclean mehta meier
mendes mendez mendoza menon meyer miller mills mishra mitchell mohamed mohammed molina montgomery moon moore morales moreno morgan morris
morrison morrow moyo mueller mukherjee mukhtar muller munoz murphy murray mutua mwangi myers naidoo nair nakamura nasser navarro ndlovu
nelson newman newton nguyen nichols nielsen nkosi nolan norris novak nowak nunez obama obi ochieng oconnor odhiambo odonnell ogawa okafor
okeke okonkwo oliveira oliver olsen omar oneill onyango ortega ortiz osborne osei osman owen owens ozturk padilla palmer pandey park parker
parsons patel patil patterson pearson pena perera perez perkins perry peters petersen peterson petrov petrov pham phillips pierce pillai
popov porter powell prasad price qureshi quinn rahman rajan ramirez ramos rana rao rashid rasmussen ray reddy reed reid reilly
reyes reynolds rice richards richardson riley rivera roberts robertson robinson rodrigues rodriguez rogers rojas romano romero rosen
rosenberg ross rossi roth roy rubio ruiz russell russo ryan saeed sahin saito salazar saleh sanchez sanders sandoval santos sato saunders
schmidt schneider scholz schroeder schulz schwartz scott sen shah shaikh sharif sharma shaw sheikh shen shepherd shevchenko shin shukla
silva simmons simon simpson singh sinha smirnov smith snyder sokolov solomon song soto sousa spencer stephens stevens stewart stone
sullivan sun suzuki svensson swan sweeney takahashi tan tanaka tang taylor tembo teo thapa thomas thompson thomson thornton tiwari torres
traore tran trivedi trump tsai tucker turner udo ueda ullah usman valdez vargas vasquez vazquez vega verma volkov wagner walker wallace
wallis walsh walters wang ward warner warren watanabe watkins watson watts weaver webb weber wei weiss wells wheeler white wilkinson
williams williamson wilson winter wolf wong wood woods wright wu xie xu yadav yamada yamaguchi yamamoto yang yeo yildiz yilmaz yin yoon york
yoshida young yu yusuf zhang zhao zheng zhou zhu zimmerman zulu zuma
`
  .trim()
  .split(/\s+/)

/** Forenames that women and men of news bear, though one list or another has them as one only. */
export const EITHER_FORENAMES: readonly string[] =
  `alex andrea angel cameron carey casey charlie claude dana drew gabriele jackie jamie jan jean jessie joan jody jordan kai
  kerry kim kit laurence lindsay lou lynn marion max mel micah morgan nicky nicola nikita noor ollie pat riley robin ronnie sam
  sandy shelby stacy stevie sydney tracy val yuki`.split(/\s+/)
