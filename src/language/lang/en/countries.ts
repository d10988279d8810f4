/**
 * Countries and well-known territories: name; other names; adjective; words for their people ("Spaniard");
 * capital. Fields split by `|`, alternatives by `,`. Source: common knowledge of English.
 */
export const COUNTRIES: readonly string[] = `
Afghanistan||Afghan|Afghans|Kabul
Albania||Albanian|Albanians|Tirana
Algeria||Algerian|Algerians|Algiers
Andorra||Andorran|Andorrans|Andorra la Vella
Angola||Angolan|Angolans|Luanda
Antigua and Barbuda|Antigua|Antiguan|Antiguans|St John's
Argentina||Argentine,Argentinian|Argentines,Argentinians|Buenos Aires
Armenia||Armenian|Armenians|Yerevan
Australia||Australian|Australians,Aussie,Aussies|Canberra
Austria||Austrian|Austrians|Vienna
Azerbaijan||Azerbaijani,Azeri|Azerbaijanis,Azeris|Baku
Bahamas|The Bahamas|Bahamian|Bahamians|Nassau
Bahrain||Bahraini|Bahrainis|Manama
Bangladesh||Bangladeshi|Bangladeshis|Dhaka
Barbados||Barbadian,Bajan|Barbadians,Bajans|Bridgetown
Belarus||Belarusian,Belarussian|Belarusians,Belarussians|Minsk
Belgium||Belgian|Belgians|Brussels
Belize||Belizean|Belizeans|Belmopan
Benin||Beninese,Beninois||Porto-Novo
Bhutan||Bhutanese||Thimphu
Bolivia||Bolivian|Bolivians|La Paz
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian|Bosnians|Sarajevo
Botswana||Botswanan,Motswana|Botswanans,Batswana|Gaborone
Brazil||Brazilian|Brazilians|Brasilia
Brunei||Bruneian|Bruneians|Bandar Seri Begawan
Bulgaria||Bulgarian|Bulgarians|Sofia
Burkina Faso||Burkinabe|Burkinabes|Ouagadougou
Burundi||Burundian|Burundians|Gitega
Cambodia||Cambodian|Cambodians|Phnom Penh
Cameroon||Cameroonian|Cameroonians|Yaounde
Canada||Canadian|Canadians|Ottawa
Cape Verde|Cabo Verde|Cape Verdean|Cape Verdeans|Praia
Central African Republic|CAR|Central African|Central Africans|Bangui
Chad||Chadian|Chadians|N'Djamena
Chile||Chilean|Chileans|Santiago
China|People's Republic of China,PRC|Chinese||Beijing
Colombia||Colombian|Colombians|Bogota
Comoros||Comorian|Comorians|Moroni
Congo|Democratic Republic of the Congo,Democratic Republic of Congo,DRC,DR Congo,Republic of the Congo,Congo-Brazzaville|Congolese||Kinshasa
Costa Rica||Costa Rican|Costa Ricans|San Jose
Croatia||Croatian,Croat|Croatians,Croats|Zagreb
Cuba||Cuban|Cubans|Havana
Cyprus||Cypriot|Cypriots|Nicosia
Czech Republic|Czechia|Czech|Czechs|Prague
Denmark||Danish|Dane,Danes|Copenhagen
Djibouti||Djiboutian|Djiboutians|Djibouti City
Dominica||Dominican||Roseau
Dominican Republic||Dominican|Dominicans|Santo Domingo
East Timor|Timor-Leste|East Timorese,Timorese||Dili
Ecuador||Ecuadorian,Ecuadorean|Ecuadorians,Ecuadoreans|Quito
Egypt||Egyptian|Egyptians|Cairo
El Salvador||Salvadoran,Salvadorean|Salvadorans,Salvadoreans|San Salvador
Equatorial Guinea||Equatoguinean|Equatoguineans|Malabo
Eritrea||Eritrean|Eritreans|Asmara
Estonia||Estonian|Estonians|Tallinn
Eswatini|Swaziland|Swazi|Swazis|Mbabane
Ethiopia||Ethiopian|Ethiopians|Addis Ababa
Fiji||Fijian|Fijians|Suva
Finland||Finnish|Finn,Finns|Helsinki
France||French|Frenchman,Frenchmen,Frenchwoman,Frenchwomen|Paris
Gabon||Gabonese||Libreville
Gambia|The Gambia|Gambian|Gambians|Banjul
Georgia||Georgian|Georgians|Tbilisi
Germany||German|Germans|Berlin
Ghana||Ghanaian|Ghanaians|Accra
Greece||Greek|Greeks|Athens
Grenada||Grenadian|Grenadians|St George's
Guatemala||Guatemalan|Guatemalans|Guatemala City
Guinea||Guinean|Guineans|Conakry
Guinea-Bissau||Bissau-Guinean|Bissau-Guineans|Bissau
Guyana||Guyanese||Georgetown
Haiti||Haitian|Haitians|Port-au-Prince
Honduras||Honduran|Hondurans|Tegucigalpa
Hungary||Hungarian|Hungarians|Budapest
Iceland||Icelandic|Icelander,Icelanders|Reykjavik
India||Indian|Indians|New Delhi
Indonesia||Indonesian|Indonesians|Jakarta
Iran|Islamic Republic of Iran,Islamic Republic|Iranian|Iranians|Tehran
Iraq||Iraqi|Iraqis|Baghdad
Ireland|Republic of Ireland|Irish|Irishman,Irishmen,Irishwoman,Irishwomen|Dublin
Israel||Israeli|Israelis|Jerusalem
Italy||Italian|Italians|Rome
Ivory Coast|Cote d'Ivoire,Côte d'Ivoire|Ivorian|Ivorians|Yamoussoukro
Jamaica||Jamaican|Jamaicans|Kingston
Japan||Japanese||Tokyo
Jordan||Jordanian|Jordanians|Amman
Kazakhstan||Kazakh,Kazakhstani|Kazakhs,Kazakhstanis|Astana
Kenya||Kenyan|Kenyans|Nairobi
Kiribati||I-Kiribati||Tarawa
Kosovo||Kosovan,Kosovar|Kosovans,Kosovars|Pristina
Kuwait||Kuwaiti|Kuwaitis|Kuwait City
Kyrgyzstan||Kyrgyz,Kyrgyzstani||Bishkek
Laos||Lao,Laotian|Laotians|Vientiane
Latvia||Latvian|Latvians|Riga
Lebanon||Lebanese||Beirut
Lesotho||Basotho,Mosotho||Maseru
Liberia||Liberian|Liberians|Monrovia
Libya||Libyan|Libyans|Tripoli
Liechtenstein||Liechtensteiner|Liechtensteiners|Vaduz
Lithuania||Lithuanian|Lithuanians|Vilnius
Luxembourg||Luxembourgish,Luxembourgian|Luxembourger,Luxembourgers|Luxembourg City
Madagascar||Malagasy,Madagascan|Madagascans|Antananarivo
Malawi||Malawian|Malawians|Lilongwe
Malaysia||Malaysian|Malaysians|Kuala Lumpur
Maldives||Maldivian|Maldivians|Male
Mali||Malian|Malians|Bamako
Malta||Maltese||Valletta
Marshall Islands||Marshallese||Majuro
Mauritania||Mauritanian|Mauritanians|Nouakchott
Mauritius||Mauritian|Mauritians|Port Louis
Mexico||Mexican|Mexicans|Mexico City
Micronesia||Micronesian|Micronesians|Palikir
Moldova||Moldovan|Moldovans|Chisinau
Monaco||Monegasque|Monegasques|Monaco
Mongolia||Mongolian,Mongol|Mongolians,Mongols|Ulaanbaatar
Montenegro||Montenegrin|Montenegrins|Podgorica
Morocco||Moroccan|Moroccans|Rabat
Mozambique||Mozambican|Mozambicans|Maputo
Myanmar|Burma|Burmese,Myanma||Naypyidaw
Namibia||Namibian|Namibians|Windhoek
Nauru||Nauruan|Nauruans|Yaren
Nepal||Nepali,Nepalese|Nepalis|Kathmandu
Netherlands|The Netherlands,Holland|Dutch|Dutchman,Dutchmen,Dutchwoman,Dutchwomen|Amsterdam
New Zealand||New Zealand,Kiwi|New Zealander,New Zealanders,Kiwis|Wellington
Nicaragua||Nicaraguan|Nicaraguans|Managua
Niger||Nigerien|Nigeriens|Niamey
Nigeria||Nigerian|Nigerians|Abuja
North Korea|DPRK|North Korean|North Koreans|Pyongyang
North Macedonia|Macedonia|Macedonian|Macedonians|Skopje
Norway||Norwegian|Norwegians|Oslo
Oman||Omani|Omanis|Muscat
Pakistan||Pakistani|Pakistanis|Islamabad
Palau||Palauan|Palauans|Ngerulmud
Palestine|State of Palestine,Palestinian territories,Occupied Palestinian Territories|Palestinian|Palestinians|Ramallah
Panama||Panamanian|Panamanians|Panama City
Papua New Guinea||Papua New Guinean|Papua New Guineans|Port Moresby
Paraguay||Paraguayan|Paraguayans|Asuncion
Peru||Peruvian|Peruvians|Lima
Philippines|The Philippines|Philippine,Filipino,Filipina|Filipinos,Filipinas|Manila
Poland||Polish|Pole,Poles|Warsaw
Portugal||Portuguese||Lisbon
Qatar||Qatari|Qataris|Doha
Romania||Romanian|Romanians|Bucharest
Russia|Russian Federation|Russian|Russians|Moscow
Rwanda||Rwandan|Rwandans|Kigali
Saint Lucia|St Lucia|Saint Lucian|Saint Lucians|Castries
Samoa||Samoan|Samoans|Apia
San Marino||Sammarinese||San Marino
Saudi Arabia|Kingdom of Saudi Arabia|Saudi,Saudi Arabian|Saudis|Riyadh
Senegal||Senegalese||Dakar
Serbia||Serbian,Serb|Serbians,Serbs|Belgrade
Seychelles||Seychellois||Victoria
Sierra Leone||Sierra Leonean|Sierra Leoneans|Freetown
Singapore||Singaporean|Singaporeans|Singapore
Slovakia||Slovak,Slovakian|Slovaks,Slovakians|Bratislava
Slovenia||Slovenian,Slovene|Slovenians,Slovenes|Ljubljana
Solomon Islands||Solomon Islander|Solomon Islanders|Honiara
Somalia||Somali|Somalis|Mogadishu
Somaliland||Somalilander|Somalilanders|Hargeisa
South Africa||South African|South Africans|Pretoria
South Korea|Republic of Korea|South Korean|South Koreans|Seoul
South Sudan||South Sudanese||Juba
Spain||Spanish|Spaniard,Spaniards|Madrid
Sri Lanka||Sri Lankan|Sri Lankans|Colombo
Sudan||Sudanese||Khartoum
Suriname||Surinamese||Paramaribo
Sweden||Swedish|Swede,Swedes|Stockholm
Switzerland||Swiss||Bern
Syria|Syrian Arab Republic|Syrian|Syrians|Damascus
Taiwan||Taiwanese||Taipei
Tajikistan||Tajik,Tajikistani|Tajiks|Dushanbe
Tanzania||Tanzanian|Tanzanians|Dodoma
Thailand||Thai|Thais|Bangkok
Togo||Togolese||Lome
Tonga||Tongan|Tongans|Nukualofa
Trinidad and Tobago|Trinidad|Trinidadian|Trinidadians|Port of Spain
Tunisia||Tunisian|Tunisians|Tunis
Turkey|Türkiye,Turkiye|Turkish|Turk,Turks|Ankara
Turkmenistan||Turkmen||Ashgabat
Tuvalu||Tuvaluan|Tuvaluans|Funafuti
Uganda||Ugandan|Ugandans|Kampala
Ukraine||Ukrainian|Ukrainians|Kyiv
United Arab Emirates|UAE,Emirates|Emirati|Emiratis|Abu Dhabi
United Kingdom|UK,U.K.,Britain,Great Britain|British|Briton,Britons,Brit,Brits|London
United States|US,U.S.,USA,U.S.A.,United States of America,America|American|Americans|Washington
Uruguay||Uruguayan|Uruguayans|Montevideo
Uzbekistan||Uzbek,Uzbekistani|Uzbeks|Tashkent
Vanuatu||Ni-Vanuatu||Port Vila
Vatican|Holy See,Vatican City|||Vatican City
Venezuela||Venezuelan|Venezuelans|Caracas
Vietnam|Viet Nam|Vietnamese||Hanoi
Yemen||Yemeni|Yemenis|Sanaa
Zambia||Zambian|Zambians|Lusaka
Zimbabwe||Zimbabwean|Zimbabweans|Harare
England||English|Englishman,Englishmen,Englishwoman|London
Scotland||Scottish,Scots|Scot,Scotsman,Scotswoman|Edinburgh
Wales||Welsh|Welshman,Welshmen,Welshwoman|Cardiff
Northern Ireland||Northern Irish||Belfast
Hong Kong||Hong Kong|Hong Konger,Hong Kongers|
Macau|Macao|Macanese||
Greenland||Greenlandic|Greenlander,Greenlanders|Nuuk
Puerto Rico||Puerto Rican|Puerto Ricans|San Juan
Catalonia||Catalan|Catalans|Barcelona
Kurdistan||Kurdish,Kurd|Kurds|Erbil
Chechnya||Chechen|Chechens|Grozny
Crimea||Crimean|Crimeans|Simferopol
Tibet||Tibetan|Tibetans|Lhasa
Soviet Union|USSR|Soviet|Soviets|Moscow
Yugoslavia||Yugoslav,Yugoslavian|Yugoslavs|Belgrade
`
  .trim()
  .split('\n')
