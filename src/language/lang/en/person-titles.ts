/** Words that stand before a person's name and are no part of it ("Mr", "Sheikh"), lower case, without full stop. */
export const HONORIFICS: readonly string[] = `
mr mrs ms miss mx dr doctor prof professor sir dame lord lady madam madame mme monsieur m. herr frau senor señor senora señora don
dona doña signor sheikh shaikh sheik shaykh hajji haji hajj alhaji hajia mallam malam mullah maulana mufti imam ayatollah grand
hojatoleslam rabbi rev reverend fr father sister brother pastor bishop archbishop cardinal pope patriarch saint st swami guru sri shri
smt pandit datuk datin tan tun prince princess king queen emperor empress duke duchess earl count countess baron baroness viscount
marquess sultan emir amir shah tsar sheikha gov governor sen senator rep representative congressman congresswoman president
vice-president premier chancellor minister secretary ambassador amb judge justice magistrate mayor councillor cllr alderman
commissioner inspector supt superintendent sgt sergeant cpl corporal pvt private lt lieutenant capt captain maj major col colonel
brig brigadier gen general adm admiral cmdr commander commodore marshal detective det constable pc officer sheriff chief coach
attorney hon honourable honorable mp mep barrister engr engineer comrade gov't u daw ko nana oba otunba archdeacon deacon
`
  .trim()
  .split(/\s+/)

/** Suffixes of persons' names. */
export const NAME_SUFFIXES: readonly string[] = 'jr sr ii iii iv v phd md esq qc kc obe mbe cbe mp mep dds rn'.split(
  ' ',
)

/** Small words inside personal names, lower case. */
export const NAME_PARTICLES: readonly string[] =
  "al el bin ibn bint ben abu abd ur ul al- el- de del della di da dos das do du des la le les van von der den ter ten zu zur af av y e o'".split(
    ' ',
  )
