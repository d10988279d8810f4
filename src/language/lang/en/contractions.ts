/** Endings that are words of their own, after the apostrophe, in lower case. */
export const clitics: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm'])

/** Words written as one that are two or more, in lower case, as the lengths of their parts. */
export const joined: Readonly<Record<string, readonly number[]>> = {
  cannot: [3, 3],
  gonna: [3, 2],
  gotta: [3, 2],
  wanna: [3, 2],
  dont: [2, 2],
  doesnt: [4, 2],
  didnt: [3, 2],
  isnt: [2, 2],
  wasnt: [3, 2],
  arent: [3, 2],
  wouldnt: [5, 2],
  couldnt: [5, 2],
  shouldnt: [6, 2],
  havent: [4, 2],
  hasnt: [3, 2],
  hadnt: [3, 2],
  aint: [2, 2],
  whos: [3, 1],
  thats: [4, 1],
  theres: [5, 1],
  "d'you": [2, 3],
  'd’you': [2, 3],
  "'tis": [2, 2],
  '’tis': [2, 2],
  "'twas": [2, 3],
  '’twas': [2, 3],
}

/** First parts that stay with the rest of a word joined by a hyphen ("non-profit", "e-mail"); other hyphens are tokens. */
export const hyphenPrefixes: ReadonlySet<string> = new Set(
  `non anti re pro pre co mid cross post over multi ex sub semi counter mini inter neo psycho socio intra micro macro un e
ultra super extra trans quasi pseudo bi tri de dis eco electro geo hyper infra mega meta mis nano para poly proto retro
tele uni under bio euro afro anglo franco sino russo judeo`.split(/\s+/),
)

/** Short words that begin with an apostrophe. */
export const apostropheWords: ReadonlySet<string> = new Set(['em', 'til', 'cause', 'bout', 'n', 'round', 'cos'])

/** Units written right after a number, in lower case: "10am", "5km", "3bn". */
export const attachedUnits: ReadonlySet<string> = new Set(
  `am pm k m mm cm km kg g mg ft in lb lbs oz mph kph kmh bn tn mn tr hrs hr min mins sec secs kw kwh mw gw mwh gb mb tb kb hz
khz mhz ghz ml l ha p c f x percent million billion trillion`.split(/\s+/),
)

/** Top-level domains and file endings by which a word with a dot is told as an address. */
export const domainEndings: ReadonlySet<string> = new Set(
  `com org net gov edu mil int info biz io co uk us eu de fr ru ua cn in il ir tv me news online au ca nz za doc docx pdf xls
xlsx html htm php asp txt jpg png gif zip mp3 mp4`.split(/\s+/),
)
