import { newsAgency } from '../../clean/agencies.ts'

/** Alternatives of a pattern; a line of the text begins another one. */
const anyOf = (words: string) => words.trim().replace(/\n\s*/g, '|')

const capitals = (words: string) => words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase())

/** Words before the name of who wrote a text, in the languages that bylines come in; a colon may follow them. */
const by = anyOf(`
  (?:written|posted|reported|reported and written|words|story|stories|texts?|article|post|feature|letter|recipe|poem|published|researched|submitted|created|contributed|compiled|curated|prepared|authored|filed|tested|shared|uploaded|exclusive|perspective|interview|analysis|commentary|opinion|report|reporting|essay|column|review|guest (?:post|blog|column|essay|article|author|contributor)) (?:and (?:photos|photographs|pictures) )?by
  by|from our (?:own )?correspondents?|from|as told to|view all posts by|posts by|authors?|author\\(s\\)|thread starter|themenstarter|topic starter|guest (?:post|blog|column|essay|article|author|contributor)|reporter|writer|text|words|story|report|interview|about the author
  (?:(?:ein (?:beitrag|kommentar|artikel|gastbeitrag|interview|bericht)|eine? (?:analyse|kolumne|reportage)|text und bilder|text|geschrieben|verfasst|veröffentlicht|interview) )?(?:von|vom)
  (?:texte |un texte |propos recueillis |publié |écrit |rédigé )?par|(?:texto |escrito |publicado )?por
  a cura di|scritto da|pubblicato da|di|da|(?:geschreven )?door|(?:skrevet |tekst )?av|af|autor`)
/** Such words that only a colon makes a label. */
const byColon = anyOf(`
  autor(?:in|en|innen|es|a)?|auteurs?|autore|autori|författare|skribent|forfatter|kirjoittaja|autorzy
  tekst|texto|texte|testo|redactor|redaktion|verfasser(?:in)?|автор|авторы|текст`)
export const labels = new RegExp(`^(?:(?:${by})(?![\\p{L}\\p{N}])\\s?[:|–—-]?|(?:${byColon})\\s?:)\\s*`, 'iu')

/** Work of others than who wrote the text. */
const otherWorks = anyOf(`
  photos?|photograph(?:s|y|ed|er)?|pictures?|videos?|illustrations?|illustrated|graphics?|images?|fotos?|fotografie|bild(?:er)?|grafik|фото|crédito
  edited|editing|reviewed|medically|fact[- ]checked|translated|translation|übersetz(?:t|ung)|traduit|traducido|traduzione`)
/** From here on others are named: who took the pictures, checked or translated the text. */
export const otherWork = new RegExp(
  `(?:^|[\\s,;|.(–—-])(?:${otherWorks})(?:\\s(?:by|von|par|por|di|and)(?=\\s)|\\s?:|$).*$`,
  'iu',
)

/** Who checked it stands before who wrote it: "Reviewed by John Doe, MD. Written by Jane Roe". */
export const workBefore = new RegExp(
  `^(?:${otherWorks})\\s.{0,120}?(?:[\\s.|(–—-](?=(?:written|authored|story|words|text|article|reported) by\\s)|[.|–—-]\\s*(?=by\\s))`,
  'iu',
)
/** The same with its label in capitals alone: "WORDS Jane Roe PHOTOS John Doe". */
export const otherWorkInCapitals =
  /\s(?:PHOTOS?|PHOTOGRAPH(?:S|Y)|PICTURES|IMAGES|ILLUSTRATIONS?|VIDEO)\s+(?=\p{Lu}\p{Ll}).*$/u

/** Labels of systems that let their users sign with one small word: "Submitted by idah on Tue". */
export const userLabel =
  /^(?:(?:this (?:entry|post|article|item) was )?(?:posted|published|written|submitted|contributed|created)\b.{0,80}?\sby|(?:posted|submitted|written|published|contributed|created) by|aut(?:h|eu)?or\s?:)\s+(\p{L}[\p{L}\p{N}_-]{2,20})(?=$|[.,|]|\s+(?:(?:on|at|in|under)\s|\|))/iu

export const separators = /\s*(?:[,;|•·‧∙\n+]|\s[–—/-]\s|\/)\s*/
/** Conjunctions between two names; where they join surnames too ("Ortega y Gasset") a first name must follow. */
export const conjunction =
  /\s+(?:and|und|et|en|och|og|ja|és|и|&|with|mit|avec|con)\s+|\s+[yei]\s+(?=\p{Lu}\S*\s+\p{Lu})/iu

const particle =
  "(?:de|del|della|di|da|dos|das|do|du|des|la|le|el|al|bin|ibn|bint|van|von|vom|zu|zum|zur|den|der|ten|ter|af|av|d')"
/** Scripts without capitals (Arabic, Hebrew, Devanagari) have other letters. */
const word = "(?:(?:[dDlL]['’]|al-|el-)?[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.-]*)"
/** A first and a last name. */
export const personName = new RegExp(
  `^${word}(?:\\s+(?:${particle}\\s+){0,2}${word}){1,4}(?:\\s[yei]\\s${word})?$`,
  'u',
)
export const honorific =
  /^(?:dr|prof|professor|mr|mrs|ms|miss|sir|dame|rev|fr|ing|mag|herr|frau|mme|sr|sra)\.? (?:(?:dr|med|phil)\.? )*(?=\p{Lu})/iu
/** Set apart by a comma or written with points: "Do" is a name too. */
export const degrees =
  /(?:,\s*(?:Ph\.?\s?D|M\.?D|M\.?A|B\.?A|M\.?P\.?H|R\.?D|R\.?N|M\.?S|M\.?B\.?A|B\.?Sc|M\.?Sc|J\.?D|D\.?O|Esq|CPA|RDN|LCSW|CFP|OBE|MBE|CBE)|\s(?:Ph\.?D|M\.D|M\.P\.H|R\.D|R\.N|M\.A|OBE|MBE|CBE|Esq))\.?(?=$|[,\s])/gu
/** "on June 4 by": what stands before a label. */
export const preamble =
  /^(?:.{0,80}?\||(?:(?:this (?:entry|post|article|item) was )?(?:posted|published)|(?:last )?updated|special (?:to|for)|submitted|erstellt|geschrieben|publié|publicado|pubblicato)\b.{0,60}?)\s*(?=(?:by|von|par|por|door|autor:)\s)/iu
/** A day without its year. */
export const monthDay =
  /(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? \d{1,2}(?:st|nd|rd|th)?(?!\d)(?:,? \d{4})?/giu

/** The day of the week before a day. */
export const weekday =
  /(?:^|[\s,|])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs)?|fri|sat|sun)\.?,?\s*(?=\|)/giu

const kinds = anyOf(`
  senior|chief|staff|lead|managing|deputy|contributing|associate|assistant|freelance|guest
  political|national|special|sports?|business|science|health|news|features?|foreign|investigative|opinion|education|climate|environment(?:al)?|technology|economics|diplomatic|legal|crime|entertainment|data|digital|multimedia`)
const offices = anyOf(`
  reporter|correspondent|editor|writer|columnist|journalist|producer|contributor|blogger
  redakteur(?:in)?|korrespondent(?:in)?|journaliste|periodista|giornalista`)
/** What a person does, glued to the name where two elements stand without a space. */
export const gluedOffice = new RegExp(`(?<=\\p{Ll})(?=(?:${capitals(`${kinds}|${offices}`)})\\b)`, 'gu')
/** From here on a byline tells what its person does, or for whom: "Jane Roe Senior Reporter". */
export const office = new RegExp(
  `\\s(?:(?:${kinds}) )*(?:${offices})s?\\b.*$|\\s(?:special (?:to|for)|follow|show bio|posted|published|updated)\\b.*$`,
  'iu',
)
/** A text that tells what a person does and no more: "Senior Political Correspondent, Ostmark". */
export const officeAlone = new RegExp(
  `^(?:[\\p{L}’'&-]+[ ,]+){0,4}(?:${offices})s?(?:(?:\\s?[,|@]|\\s(?:at|of|for)\\s).{0,40})?$`,
  'iu',
)
export const atAgency = new RegExp(`\\s(?:the )?${newsAgency}$`, 'u')
/** "Associated Press in Ostmark" */
export const agencyAt = new RegExp(`^((?:the )?${newsAgency}) in \\p{Lu}.*$`, 'iu')
export const agencyNamed = new RegExp(`(?:^|[\\s,;/|(])(?:the )?(${newsAgency})(?=$|[\\s,;/|).])`, 'giu')

/** A phrase has such words within, a name has not. */
export const phrase = /^(?:the|a|an|new|hong|saudi|u\.\s?[skn]\.)\s|\s(?:in|on|at|for|with|and|or|by|to|the|is|as)\s/iu
const noNames = anyOf(`
  ${offices}|(?:${offices})s|editorial|staff|contributing|redaktion|autor(?:in)?|rédact(?:eur|rice|ion)|redacci[oó]n|redactora?|redazione|redactie|verslaggever|redakcja|редакция
  chief|senior|managing|deputy|bureau|desk|team|newsroom|president|director|manager|professor|analyst|fellow|founder|co-founder|author|admin\\w*|specialist|expert|unknown|anonymous
  posts?|profile|more|all|view|follow|learn|about|contact|subscribe|share|email|comments?|updated|published|posted|bio|see|click|full|articles?|stories|tweet|sign|join|public|community
  special|agenc(?:y|ies)|news|press|media|services?|wires?|reports?|network|magazine|zeitung|verlag|online|blog|photo\\w*|today|sponsored|advertisement|insider|wikipedia
  university|institutes?|foundations?|association|company|group|inc|ltd|llc|gmbh|corp|studio|productions?|partners?|programs?|programme|projects?|collective|council|committee|department|ministry|protection|cent(?:er|re)|society|alliance|union|school|college|club|office|research|international|insights?|solutions|systems|technolog(?:y|ies)`)
/** Words of offices, of newsrooms and of the buttons beside a byline: a part with one is no person's name. */
export const noPerson = new RegExp(`(?:^|\\s|-)(?:${noNames})(?=$|\\s|[.,:])`, 'iu')
/** "ACLU Justice" is a body; "JANE ROE" is a person. */
export const acronym = /(?:^|\s)(?!III(?:$|\s))\p{Lu}{3,}(?=$|\s)/u
export const domain = /^(?:www\.)?[\p{L}\d-]{3,}(?:\.[\p{L}\d-]{2,})+$/u

const nobodies = anyOf(`
  \\w*admin\\w*|editors?|staff|(?:the )?(?:editorial|news|web|team|desk)|staff (?:writer|reporter)s?
  unknown|null|undefined|none|n\\/a|authors?|no author|guest(?: contributor| author| post)?|user|anonymous|webmaster|contributors?
  (?:senior |staff |chief )?(?:reporter|writer|correspondent|editor)s?|super user|root|default|test|online|web|news
  (?:die )?redaktion|redacción|redazione|redactie|(?:la )?rédaction|редакция`)
const buttons = anyOf(`
  view|read|more|learn|follow|see|about|share|all|updated|published|posted|veröffentlicht|publiziert|aktualisiert|publié|publicado|actualizado|pubblicato|photo|image|foto|bild|фото|by|von|home|menu|search|subscribe|contact|comments?
  advertisement|tweet|sign|log|join|get|buy|shop|play|watch|listen|download|print|public|skip|go|back|next|previous`)
/** What stands where a name should, and names nobody. */
export const nobody = new RegExp(`^(?:${nobodies})$|^(?:${buttons})(?:\\b|\\s|:|$)`, 'iu')
