/**
 * Names of one body, person or place that share no words or letters by which a rule could tell; the usual one first.
 * Only where a name means nothing else in news. Source: common knowledge.
 */
export const ALIASES: readonly string[] = `
Islamic State|ISIS|ISIL|Daesh|IS group|Islamic State group|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant
Federal Reserve|the Fed|U.S. Federal Reserve
Republican Party|GOP|Grand Old Party
European Union|EU|E.U.
United Nations|UN|U.N.
United Nations Children's Fund|UNICEF|Unicef
United Nations High Commissioner for Refugees|UNHCR|UN refugee agency
Doctors Without Borders|MSF|Médecins Sans Frontières
Agence France-Presse|AFP
Associated Press|AP|The Associated Press
Press Association|PA Media
Central Intelligence Agency|CIA
Federal Bureau of Investigation|FBI
World Health Organization|WHO|World Health Organisation
Palestine Liberation Organization|PLO|Palestine Liberation Organisation
Hezbollah|Hizbullah|Hizbollah|Hizballah|Hezballah
al-Qaeda|Al Qaeda|al-Qaida|Al Qaida|Al-Qa'ida
Irish Republican Army|IRA
Revolutionary Armed Forces of Colombia|FARC
Kurdistan Workers' Party|PKK
Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guards|Iran's Revolutionary Guards
Israel Defense Forces|IDF|Israeli Defense Forces|Israel Defence Forces
People's Liberation Army|PLA
Church of Jesus Christ of Latter-day Saints|LDS Church|Mormon Church
Kyiv|Kiev
Mumbai|Bombay
Yangon|Rangoon
`
  .trim()
  .split('\n')
