const AGENCY =
  /\b(?:news agency|press agency|press association|wire service|newswire|Reuters|Associated Press|AP|AFP|Agence France-Presse|UPI|dpa|ANSA|TASS|Interfax|Xinhua|IRNA|SANA|WAFA|Anadolu|Kyodo|Yonhap|PTI|EFE|Bloomberg News)\b/i
const OUTLET =
  /\b(?:TV|Television|Radio|Times|Post|Journal|Herald|Tribune|Gazette|Telegraph|Guardian|Observer|Dispatch|Chronicle|Courier|Advertiser|Mail|News|Newspaper|Magazine|Broadcasting|BBC|CNN|NBC|CBS|ABC|NPR|PBS|Fox News|Al Jazeera)\b/

/** Whether an organisation's name is that of a news agency or an outlet; null where the name does not say so. */
export function mediumKind(name: string): 'agency' | 'outlet' | null {
  return AGENCY.test(name) ? 'agency' : OUTLET.test(name) ? 'outlet' : null
}
