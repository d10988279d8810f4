/** Words after four digits that make them a count, not a year: "2000 people", "the 1990 dead", "1800 metres". */
export const counted: ReadonlySet<string> = new Set(
  `percent per dead injured wounded killed missing people persons men women boys girls children families civilians
  refugees migrants troops soldiers police officers fighters militants prisoners hostages members workers employees staff
  students pupils teachers doctors nurses patients passengers voters residents villagers fans spectators delegates
  others more deaths cases infections votes points seats jobs homes houses buildings schools shops villages miles mile
  kilometers kilometres kilometer kilometre km meters metres meter metre feet foot inches yards acres hectares pounds
  dollars euros rupees yen yuan tons tonnes barrels kilograms kilos kg grams liters litres gallons calories watts
  megawatts years days hours minutes seconds times copies pages words shares companies firms vehicles cars trucks planes
  flights million billion trillion hundred thousand`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Words before four digits that make them a number of something: "Flight 1907", "Resolution 1973". */
export const numbered: ReadonlySet<string> = new Set(
  'no number nos flight room page article section route highway resolution rs pin code suite model boeing chapter verse line bus train unit channel extension'.split(
    ' ',
  ),
)
