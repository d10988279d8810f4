/**
 * News agencies and picture agencies as credits write them, longest first where one begins another. A credit to one of
 * these says where copy or a picture comes from; it does not name the outlet.
 */
const newsAgencies: readonly string[] = [
  'Thomson Reuters Foundation',
  'Reuters',
  'The Associated Press',
  'Associated Press',
  'AP',
  'Agence France-Presse',
  'Agence France Presse',
  'AFP',
  'Press Association',
  'PA Media',
  'PA',
  'United Press International',
  'UPI',
  'Press Trust of India',
  'PTI',
  'ANI',
  'IANS',
  'UNI',
  'Xinhua',
  'TASS',
  'Interfax',
  'RIA Novosti',
  'Sputnik',
  'Ukrinform',
  'dpa',
  'EFE',
  'ANSA',
  'Kyodo News',
  'Kyodo',
  'Jiji Press',
  'Yonhap',
  'Bernama',
  'Antara',
  'Anadolu Agency',
  'Anadolu',
  'AA',
  'DHA',
  'IRNA',
  'Tasnim',
  'Fars',
  'Mehr',
  'SANA',
  'WAFA',
  'Petra',
  'MENA',
  'SPA',
  'WAM',
  'QNA',
  'KUNA',
  'NAN',
  'APS',
  'MAP',
  'ANA',
  'Lusa',
  'Belga',
  'ANP',
  'APA',
  'PAP',
  'CTK',
  'MTI',
  'Tanjug',
  'Hina',
  'AAP',
  'NZPA',
  'The Canadian Press',
  'Canadian Press',
  'Bloomberg News',
  'Bloomberg',
  'Dow Jones',
  'CNN',
  'Inter Press Service',
  'Religion News Service',
  'Kaiser Health News',
  'PR Newswire',
  'Business Wire',
]

/** Those that sell pictures alone. */
const pictureAgencies: readonly string[] = [
  'Getty Images',
  'Getty',
  'EPA-EFE',
  'EPA',
  'Rex Features',
  'REX',
  'Shutterstock',
  'iStock',
  'Alamy',
  'Flash90',
  'ZUMA Press',
  'ZUMA',
  'Sipa USA',
  'Sipa',
  'NurPhoto',
  'Corbis',
  'Unsplash',
  'Newslook',
]

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const alternatives = (names: readonly string[]) =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|')

/** Sources of patterns that match one of them. */
export const newsAgency = `(?:${alternatives(newsAgencies)})`
export const anyAgency = `(?:${alternatives([...newsAgencies, ...pictureAgencies])})`

const known = new Set(newsAgencies.map((name) => name.toLowerCase()))

/** Is this the name of a news agency? */
export function isNewsAgency(name: string): boolean {
  return known.has(name.toLowerCase())
}
