/** Verbs (lemmas) that say little of what happens themselves, or how what they govern stands to fact. Data only. */

/** Verbs that only help another to its time, manner or beginning; the word they govern is the trigger. */
export const LIGHT_VERBS =
  'be have do begin start continue keep stop go get let seem appear tend help try manage include remain become need want like mean make take hold give use accord follow know think believe pay conduct'
/** Verbs whose subject does what their object names: "paid a visit", "launched an attack". */
export const SUPPORT_VERBS =
  'hold make pay launch carry conduct stage mount have give take undertake begin start continue lead deliver commit face suffer undergo receive file sign win perform complete open end resume cancel postpone attend host join schedule organise organize arrange bring convene announce'
/** Verbs that tell of the time of the event their subject or object names: "the attack took place on Monday". */
export const HAPPENING_VERBS =
  'happen occur come take begin start end hold make pay launch carry conduct stage mount kill injure wound claim leave destroy hit strike rock shake open follow sign file commit suffer unfold erupt break'
/** Verbs whose object does what their infinitive tells: "invited him to visit". */
export const OBJECT_CONTROL =
  'invite ask urge order tell force allow help expect persuade want get require enable encourage advise warn call cause lead push press permit authorise authorize see charge accuse'
export const PLANNING_VERBS =
  'plan expect intend schedule vow pledge promise hope prepare aim agree want seek propose invite demand urge order ask threaten offer call set slate due delay postpone cancel consider'
export const DENYING_VERBS = 'deny refuse reject fail prevent avoid decline rule'
export const DOUBTING_VERBS = 'allege claim suspect accuse suggest fear consider investigate probe'
export const FUTURE_AUXILIARIES = "will 'll ’ll shall wo"
export const POSSIBLE_AUXILIARIES = 'may might could would should can'
export const NEGATIONS = "not n't n’t never no without neither nor"
/** Nouns in which somebody tells something: "said in a statement". */
export const TELLING_NOUNS =
  'statement interview speech address memo letter report briefing conference op ed column article essay post tweet message email testimony filing complaint ruling opinion decision hearing memoir paper study release announcement broadcast appearance call telephone remark'
/** Adjectives of an event that is yet to come. */
export const PLANNED_ADJECTIVES =
  'planned upcoming scheduled expected proposed forthcoming imminent future next possible potential'
