/** Where a number is part of a name or address and counts nothing. */

/** Nouns before a number that names: "Flight 370", "Resolution 2728", "page 5". In lower case. */
export const NUMBERED: ReadonlySet<string> = new Set(
  'flight resolution section article chapter clause paragraph amendment bill act law proposition prop measure rule regulation directive protocol title page pages line volume vol part episode season series version grade level phase stage step tier category class channel radio route highway interstate motorway freeway road rte exit junction gate terminal platform pier berth runway room suite apartment apt unit building block house floor ward wing cell camp zone area district sector region precinct constituency dorm station studio formula apollo soyuz voyager windows iphone android galaxy playstation boeing airbus model type mark mk no nos number numbers group bus train tram car lot case docket exhibit file order operation company battalion brigade regiment division corps unit squadron ship hull engine reactor tower shaft pit mine site item question q point option plan form schedule appendix annex figure table chart box zip postcode code extension ext pin isbn issn covid sars lane pole position seed game match round lap week day race heat super-bowl bowl wrestlemania ufc fifa nba version build dow ftse stoxx nikkei s&p nasdaq dax cac asx nifty topix russell hang-seng catch carbon uranium plutonium cesium iodine strontium vitamin omega type top opus bwv'.split(
    ' ',
  ),
)

/** Last words of street addresses. In lower case. */
export const STREETS: ReadonlySet<string> = new Set(
  'street st road rd avenue ave lane ln drive dr boulevard blvd way square sq place pl court ct terrace crescent close gardens row parade highway hwy parkway pkwy plaza mews hill grove'.split(
    ' ',
  ),
)

export const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

export const WEEKDAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(' '),
)

/** Words before four digits that make them a year. */
export const YEAR_CUES: ReadonlySet<string> = new Set(
  'in since by until till before after during from of for early late mid through and to between circa spring summer autumn fall winter fiscal year season election elections olympics championship championships cup games'.split(
    ' ',
  ),
)

/** Words after "one" that show it stands for a person or thing and counts nothing: "one would", "one another". */
export const AFTER_PRONOUN_ONE: ReadonlySet<string> = new Set(
  "another would could should might may can must cannot 's ’s day night time morning afternoon evening that which whose with is was thing else way point more last final such particular".split(
    ' ',
  ),
)

/** Words before "one" that make it a pronoun: "this one", "the one", "no one". */
export const BEFORE_PRONOUN_ONE: ReadonlySet<string> = new Set(
  'this that the no any every each which another some a an other first last next new old big good only big-name loved wrong right same former latter previous my your his her our their such number'.split(
    ' ',
  ),
)

/** Verbs and nouns beside "3-1" that make it a score or a vote. */
export const SCORE_CUES: ReadonlySet<string> = new Set(
  'win won wins winning beat beats beaten beating lose lost loses losing draw drew drawn defeat defeated defeats victory score scored lead led leading trail trailed trailing thrash thrashed edge edged rout routed vote voted votes votes rule ruled ruling tie tied level goal goals set sets match game final aggregate series ahead split decision margin ratio approved passed rejected loss ended finished result down up'.split(
    ' ',
  ),
)

/** Verbs before "from A to B" that make it a change and no range. */
export const CHANGE_VERBS: ReadonlySet<string> = new Set(
  'rise rose risen rises rising fall fell fallen falls falling increase increased increases increasing decrease decreased grow grew grown growing drop dropped drops decline declined cut cuts cutting reduce reduced raise raised raises raising lower lowered jump jumped climb climbed up down slip slipped surge surged go went gone move moved change changed revise revised upgrade downgrade double doubled shrink shrank narrow narrowed widen widened slash slashed boost boosted switch switched upgraded expand expanded upgrade'.split(
    ' ',
  ),
)
