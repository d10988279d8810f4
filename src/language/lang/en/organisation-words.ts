/** Endings of companies' names, lower case, without full stops. */
export const COMPANY_ENDINGS: readonly string[] = `
inc incorporated corp corporation co company ltd limited llc llp lp plc nv bv ag gmbh sa spa srl ab asa oyj kk pty pte bhd sdn jsc ojsc
pjsc oao ooo zao kg se sas holdings holding group partners trust ventures
`
  .trim()
  .split(/\s+/)

/** Words within names that make it the name of a body ("Ministry", "University", "Party"), lower case. */
export const ORGANISATION_WORDS: readonly string[] = `
academy administration agency airlines airways alliance archdiocese army assembly association associates athletic authority bank
banque battalion board brigade brigades brotherhood bureau cabinet campaign chamber church cinema city club coalition college command
commission committee communist confederation conference congress consortium constabulary constitutional cooperative council
court courts daily department dept diocese directorate division duma electric electronics embassy energy enterprise enterprises
exchange executive express faculty federation fc finance financial force forces forum foundation front fund gazette government guard
guards guild headquarters herald hospital house industries industry infantry initiative institute institution insurance intelligence
international journal jihad junta laboratories laboratory labour league legion liberation ltd mail media military militia ministry
mission mobile monitor mosque motor motors movement museum nations navy network networks news newspaper observatory observer office
orchestra organisation organization palace parliament party patrol petroleum pharmaceuticals police policy post power
press prison programme project prosecutor publishing radio railway railways regiment registry reserve resistance school secretariat
securities security senate senators service services society solutions squad staff state states station steel studios supreme syndicate
systems taskforce team tech technologies technology telecom telegraph telephone television theatre times tribunal tribune treasury troops
tv union united university utilities watch wing workers works
`
  .trim()
  .split(/\s+/)

/** Well-known bodies, agencies, outlets and companies of the world. */
export const KNOWN_ORGANISATIONS: readonly string[] = `
United Nations|UN|U.N.|UNICEF|UNESCO|UNHCR|UNRWA|UNAIDS|UNDP|World Health Organization|World Health Organisation|WHO|World Bank|IMF|International Monetary Fund
NATO|European Union|EU|E.U.|European Commission|European Parliament|European Council|European Central Bank|ECB|African Union|Arab League|ASEAN|OPEC|OECD|OSCE|ECOWAS
G7|G8|G20|BRICS|Commonwealth|Mercosur|Interpol|Europol|Red Cross|Red Crescent|International Criminal Court|ICC|International Court of Justice|ICJ|IAEA|WTO|ILO|FAO|WFP
Amnesty International|Human Rights Watch|Greenpeace|Oxfam|Save the Children|Medecins Sans Frontieres|Doctors Without Borders|Transparency International
FIFA|UEFA|IOC|NBA|NFL|MLB|NHL|FBI|F.B.I.|CIA|C.I.A.|NSA|NASA|FDA|CDC|EPA|SEC|FCC|FTC|IRS|DEA|ATF|FEMA|TSA|DHS|DOJ|MI5|MI6|GCHQ|NHS|KGB|FSB|GRU|Mossad|Shin Bet|IDF|ISI
Pentagon|White House|Kremlin|Capitol|Congress|Senate|House of Representatives|House of Commons|House of Lords|Knesset|Bundestag|Bundesrat|Duma|Lok Sabha|Rajya Sabha|Majlis
Supreme Court|High Court|Court of Appeal|State Department|Justice Department|Treasury|Federal Reserve|Fed|Scotland Yard|Metropolitan Police|Downing Street|Home Office|Foreign Office
Reuters|AP|A.P.|Associated Press|AFP|Agence France-Presse|Bloomberg|BBC|CNN|NBC|ABC|CBS|CNBC|MSNBC|Fox News|Sky News|ITV|PBS|NPR|Al Jazeera|Al Arabiya|Xinhua|TASS|Interfax|RIA Novosti|Sputnik|IRNA|Fars|Tasnim
Press TV|Anadolu Agency|Kyodo|Yonhap|DPA|EFE|ANSA|PTI|Press Trust of India|UPI|PA|Press Association|Deutsche Welle|Euronews|France 24|Channel 4|Al Mayadeen|Al Manar
New York Times|The New York Times|Washington Post|Wall Street Journal|Financial Times|Guardian|The Guardian|Daily Mail|Daily Telegraph|The Independent|Los Angeles Times|USA Today|The Economist|Haaretz|Jerusalem Post|Times of Israel|Le Monde|El Pais|Der Spiegel|Bild|South China Morning Post|The Hindu|Times of India|Politico|HuffPost|Huffington Post|BuzzFeed|Axios|Breitbart|Newsweek
Hamas|Hezbollah|Hizbollah|Hizbullah|Fatah|Taliban|Al Qaeda|Al-Qaeda|al-Qaida|Islamic State|ISIS|ISIL|IS|Daesh|Boko Haram|Al Shabaab|al-Shabab|Islamic Jihad|Palestinian Authority|PLO|PKK|YPG|IRA|ETA|FARC|Muslim Brotherhood|Houthi|Wagner|RSF|Revolutionary Guards|IRGC
Labour|Labour Party|Conservative Party|Democratic Party|Republican Party|Liberal Democrats|Lib Dems|SNP|DUP|Sinn Fein|UKIP|Likud|BJP|Congress Party|ANC|African National Congress|CDU|SPD|AfD|Green Party|Communist Party|GOP
Google|Apple|Microsoft|Amazon|Facebook|Meta|Twitter|Tesla|Netflix|Intel|IBM|Oracle|Samsung|Sony|Toyota|Honda|Nissan|Volkswagen|BMW|Ford|General Motors|GM|Boeing|Airbus|Exxon|ExxonMobil|Shell|BP|Chevron|Gazprom|Rosneft|Aramco|Siemens|Nestle|Pfizer|AstraZeneca|Moderna|Novartis|Roche|Walmart|Wal-Mart|Goldman Sachs|JPMorgan|JP Morgan|Morgan Stanley|Citigroup|HSBC|Barclays|Deutsche Bank|UBS|Credit Suisse|Lehman Brothers|Disney|Uber|Airbnb|YouTube|Instagram|WhatsApp|TikTok|LinkedIn|Yahoo|eBay|PayPal|Huawei|Alibaba|Tencent|Nokia|Ericsson|Vodafone|AT&T|Verizon|Comcast|McDonald's|Starbucks|Coca-Cola|Pepsi|Nike|Adidas|Enron|Nasdaq|NYSE|Dow Jones|Lufthansa|Ryanair|British Airways|Air France|KLM|Emirates|Qatar Airways|Greyhound|Amtrak|FedEx|UPS|Lockheed Martin|Raytheon|Rolls-Royce|SpaceX|WikiLeaks
Real Madrid|Barcelona FC|Manchester United|Manchester City|Liverpool FC|Arsenal|Chelsea FC|Bayern Munich|Juventus|AC Milan|Harvard|Harvard University|Oxford University|Cambridge University|Stanford University|MIT|Yale|Princeton|UCLA
`
  .trim()
  .split(/[|\n]/)
