/**
 * Adjectives and nouns for peoples, faiths, continents and movements, which name a group and not a thing of its own
 * ("Asian", "Sunni", "Democrats"); with those of COUNTRIES they are no names of places or bodies.
 */
export const PEOPLES: readonly string[] = `
African Africans Asian Asians European Europeans Arab Arabs Arabic Arabian Latin Latino Latinos Latina Hispanic Hispanics
Caribbean Scandinavian Balkan Baltic Slavic Slav Nordic Mediterranean Western Westerner Westerners Eastern Oriental
Persian Ottoman Roman Romans Byzantine Mongol Berber Berbers Amazigh Bedouin Bedouins Pashtun Pashtuns Hazara Hazaras Baloch
Tamil Tamils Sinhalese Punjabi Punjabis Bengali Bengalis Kashmiri Kashmiris Gujarati Marathi Rohingya Rohingyas Uyghur Uyghurs
Uighur Uighurs Han Hui Hausa Fulani Yoruba Igbo Zulu Zulus Xhosa Maasai Tutsi Tutsis Hutu Hutus Oromo Amhara Tigrayan Tigrayans
Maori Maoris Aboriginal Aborigine Aborigines Inuit Cherokee Navajo Sioux Apache Mohawk Basque Basques Flemish Walloon Roma Gypsy
Tatar Tatars Cossack Cossacks Circassian Assyrian Assyrians Copt Copts Coptic Maronite Maronites Druze Alawite Alawites Yazidi Yazidis
Yezidi Yezidis Turkoman Turkomans Turkmens Christian Christians Muslim Muslims Moslem Moslems Islamic Islamist Islamists Jew Jews
Jewish Hindu Hindus Sikh Sikhs Buddhist Buddhists Catholic Catholics Protestant Protestants Orthodox Anglican Anglicans Baptist Baptists
Methodist Methodists Lutheran Evangelical Evangelicals Mormon Mormons Quaker Quakers Sunni Sunnis Shia Shias Shiite Shiites Shi'ite
Shi'ites Sufi Sufis Salafi Salafis Salafist Salafists Wahhabi Wahhabis Ismaili Bahai Zionist Zionists Anti-Semitic Semitic Judaic
Democrat Democrats Democratic Republican Republicans Tory Tories Conservative Conservatives Liberal Liberals Socialist Socialists
Communist Communists Marxist Marxists Maoist Maoists Nazi Nazis Fascist Fascists Baathist Baathists Ba'athist Ba'athists Leninist
Trotskyist Stalinist Peronist Gaullist Jihadist Jihadists Houthis Marxist-Leninist Bolshevik Bolsheviks
Californian Californians Texan Texans Floridian Floridians Parisian Parisians Londoner Londoners Muscovite Muscovites Berliner
Berliners Sicilian Sicilians Venetian Tuscan Bavarian Bavarians Siberian Saxon Norman Celtic Gaelic Breton Galician Andalusian
Cantonese Mandarin Hebrew Yiddish Urdu Farsi Swahili Afrikaans Afrikaner Afrikaners Pashto Dari Gazan Gazans Kashmiri Hawaiian
Hawaiians Alaskan Alaskans Antarctic Arctic Pacific Atlantic Anglo Afro Euro Sino Indo Franco Anglo-Saxon Afro-American
African-American African-Americans Amerindian Creole Mestizo Pan-Arab Pan-African Transatlantic Native Indigenous
`
  .trim()
  .split(/\s+/)
