/** Lemmas that send what follows them ahead of the time of speaking: "due on Friday", "scheduled for June". */
export const ahead: ReadonlySet<string> = new Set([
  'expect',
  'schedule',
  'due',
  'slate',
  'likely',
  'anticipate',
  'poise',
  'await',
  'upcoming',
  'payable',
  'deadline',
  'forecast',
  'effective',
  'plan',
])

/** Those of them that, as nouns, are ahead only with "to" or "for": "a plan to meet", but "signed the plan on Friday". */
export const aheadAsVerb: ReadonlySet<string> = new Set(['plan', 'forecast', 'schedule', 'slate'])

/** The same, where "to" or "for" follows: "set to meet", but "set on Friday". */
export const aheadWithTo: ReadonlySet<string> = new Set([
  'set',
  'hope',
  'aim',
  'intend',
  'vow',
  'pledge',
  'promise',
  'prepare',
  'ready',
  'propose',
  'want',
])

/** Verbs whose infinitive has come about: "began to fall in June", "managed to flee on Friday". */
export const finished: ReadonlySet<string> = new Set([
  'begin',
  'start',
  'manage',
  'fail',
  'continue',
  'come',
  'go',
  'have',
  'use',
  'help',
  'force',
  'appear',
  'seem',
  'decline',
  'refuse',
  'happen',
  'prove',
  'cease',
  'stop',
  'travel',
  'return',
  'arrive',
  'gather',
])

/** Verbs whose present tense is no plan: "the report comes two days after Sunday's vote", "it shows that on Monday …". */
export const timeless: ReadonlySet<string> = new Set(
  `be have do come follow mark show suggest remain stay seem appear look believe think know want need mean include involve
  contain concern relate refer describe depict detail list date stem result derive cite quote compare differ bring make
  give get keep know see find feel hold stand sit lie live own belong cost contrast echo recall remember claim deny allege
  argue insist confirm reveal indicate reflect represent add write cover`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Saying verbs, whose present tense reports what was said. */
export const saying: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'announce',
  'report',
  'add',
  'note',
  'warn',
  'state',
  'declare',
  'insist',
  'claim',
  'deny',
  'write',
  'show',
])
