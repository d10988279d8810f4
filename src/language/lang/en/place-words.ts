/** Words within names that make it the name of a place, lower case. */
export const PLACE_WORDS: readonly string[] = `
airport archipelago area avenue basin bay beach border boulevard bridge camp canal canyon cape castle cemetery city coast corridor county
creek crossing dam delta desert district drive east emirate falls farm fjord forest garden gardens glacier governorate gulf harbor harbour heights
highway hill hills island islands isle isles junction kingdom lake lakes lane mountain mountains mount municipality neighbourhood
neighborhood north ocean park passage path peninsula plain plains plateau plaza port prefecture province range region republic reservoir
ridge river road roads rue sea south square strait straits street strip suburb territories territory town township tunnel valley village
volcano west woods zone
`
  .trim()
  .split(/\s+/)

/** Regions larger than countries, seas, rivers, ranges and other well-known places that lists of cities lack. */
export const KNOWN_PLACES: readonly string[] = `
Europe|Asia|Africa|Australia|North America|South America|Latin America|Central America|Antarctica|Oceania|Middle East|Near East|Far East|East Asia|South Asia|Southeast Asia|Central Asia
West Africa|East Africa|North Africa|Southern Africa|Sub-Saharan Africa|Sahel|Horn of Africa|Maghreb|Levant|Balkans|Caucasus|Scandinavia|Baltics|Eastern Europe|Western Europe|Central Europe|Caribbean|Polynesia|Melanesia
Atlantic|Atlantic Ocean|Pacific|Pacific Ocean|Indian Ocean|Arctic|Arctic Ocean|Mediterranean|Mediterranean Sea|Black Sea|Red Sea|Dead Sea|Caspian Sea|North Sea|Baltic Sea|South China Sea|East China Sea|Sea of Japan|Aegean|Adriatic|Persian Gulf|Gulf of Mexico|Gulf of Aden|Gulf|Strait of Hormuz|Suez Canal|Panama Canal|English Channel|Bosphorus|Bay of Bengal
Nile|Amazon|Danube|Rhine|Volga|Euphrates|Tigris|Ganges|Indus|Mekong|Yangtze|Mississippi|Congo River|Thames|Seine|Jordan River|Himalayas|Alps|Andes|Rockies|Pyrenees|Urals|Mount Everest|Everest|Sahara|Sinai|Negev|Siberia|Patagonia|Amazonia
Gaza|Gaza Strip|Gaza City|West Bank|Golan Heights|Golan|East Jerusalem|Kashmir|Donbas|Donbass|Transnistria|Nagorno-Karabakh|Abkhazia|South Ossetia|Darfur|Tigray|Xinjiang|Inner Mongolia|Punjab|Sindh|Balochistan|Waziristan|Helmand|Kandahar|Rafah|Khan Younis
Kiev|Kharkov|Odessa|Bombay|Calcutta|Madras|Bangalore|Peking|Canton|Saigon|Rangoon|Mecca|Medina|Jerusalem|Bethlehem|Hebron|Nablus|Jenin|Ramallah|Tel Aviv|Haifa|New York City|NYC|Los Angeles|LA|Washington DC|Washington, D.C.|D.C.|DC|Manhattan|Brooklyn|Queens|Bronx|Harlem|Hollywood|Silicon Valley|Wall Street|Capitol Hill|Westminster|Whitehall|Heathrow|Gatwick|Trafalgar Square|Times Square|Red Square|Tahrir Square|Tiananmen Square|Ground Zero
New England|Midwest|Deep South|East Coast|West Coast|Bay Area|Yorkshire|Cornwall|Kent|Essex|Sussex|Surrey|Lancashire|Cumbria|Norfolk|Suffolk|Midlands|Highlands|Ulster|Brittany|Normandy|Provence|Bavaria|Saxony|Tuscany|Sicily|Sardinia|Corsica|Crete|Lombardy|Andalusia|Basque Country|Flanders|Wallonia|Bohemia|Transylvania|Anatolia|Mesopotamia|Hokkaido|Okinawa|Java|Sumatra|Bali|Borneo|Mindanao|Luzon|Queensland|New South Wales|Tasmania|Ontario|Quebec|British Columbia|Alberta|Manitoba|Nova Scotia
`
  .trim()
  .split(/[|\n]/)

/** Abbreviations of US states, as written after a city. */
export const STATE_ABBREVIATIONS: readonly string[] = `
Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. N.H. N.J. N.M.
N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. Va. Wash. W.Va. Wis. Wyo. AL AK AZ AR CA CO CT DE FL GA HI IL IN IA KS KY
MA MD MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY
`
  .trim()
  .split(/\s+/)
