/** Names of news agencies, and words by which they are told. */
export const agencyNames =
  /\b(?:[Nn]ews [Aa]gency|[Pp]ress [Aa]gency|Press Association|[Ww]ire|[Nn]ewswire|Reuters|Associated Press|AP|AFP|Agence France-Presse|UPI|dpa|ANSA|TASS|Interfax|Xinhua|IRNA|SANA|WAFA|Anadolu|Kyodo|Yonhap|PTI|EFE|Bloomberg)\b/

/** Words in the names of newspapers, broadcasters and sites. */
export const outletNames =
  /\b(?:TV|Television|Radio|Times|Post|Journal|Herald|Tribune|Gazette|Ledger|Record|Register|Reporter|Monitor|Telegraph|Guardian|Observer|Independent|Standard|Mail|Mirror|Express|Chronicle|Courier|Globe|Star|Sun|Advertiser|Examiner|Inquirer|Enquirer|Dispatch|Sentinel|Bulletin|News|Newspaper|Magazine|Broadcasting|BBC|ITV|CNN|NBC|CBS|ABC|MSNBC|NPR|PBS|RTÉ|Al Jazeera|Al Arabiya|Politico|POLITICO|HuffPost|BuzzFeed|Axios|Breitbart|Economist|Newsweek|Le Monde|Der Spiegel|El País)\b/
