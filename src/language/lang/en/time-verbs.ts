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
  'effective',
  'plan',
])

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
