/**
 * Holidays with a date that can be reckoned. `names` are pattern texts (times/pattern.ts), lower case. `on` is a fixed
 * [month, day]; `nth` the count-th ISO weekday of a month (-1 the last); `easter` days from Easter Sunday.
 */
export type Holiday = {
  readonly names: readonly string[]
  readonly on?: readonly [month: number, day: number]
  readonly nth?: readonly [month: number, weekday: number, count: number]
  readonly easter?: number
  /** Days after the day found by `nth`. */
  readonly plus?: number
}

const S = "'|’ s"

export const holidays: Readonly<Record<string, Holiday>> = {
  newYearsDay: { names: [`new year ${S} day`, 'new years day', `new year ${S}`], on: [1, 1] },
  newYearsEve: { names: [`new year ${S} eve`, 'new years eve'], on: [12, 31] },
  epiphany: { names: ['epiphany'], on: [1, 6] },
  mlkDay: { names: ['martin luther king day', 'martin luther king jr . day', 'mlk day'], nth: [1, 1, 3] },
  valentines: { names: [`valentine ${S} day`, 'valentines day'], on: [2, 14] },
  presidentsDay: { names: [`presidents '|’ day`, 'presidents day', `president ${S} day`], nth: [2, 1, 3] },
  stPatricks: { names: [`st . patrick ${S} day`, `st patrick ${S} day`], on: [3, 17] },
  aprilFools: { names: [`april fool ${S} day`, "april fools '|’ day"], on: [4, 1] },
  mayDay: { names: ['may day'], on: [5, 1] },
  mothersDay: { names: [`mother ${S} day`], nth: [5, 7, 2] },
  memorialDay: { names: ['memorial day'], nth: [5, 1, -1] },
  fathersDay: { names: [`father ${S} day`], nth: [6, 7, 3] },
  juneteenth: { names: ['juneteenth'], on: [6, 19] },
  independenceDay: { names: ['the fourth of july', 'fourth of july'], on: [7, 4] },
  bastilleDay: { names: ['bastille day'], on: [7, 14] },
  assumption: { names: ['assumption day'], on: [8, 15] },
  laborDay: { names: ['labor day'], nth: [9, 1, 1] },
  columbusDay: { names: ['columbus day'], nth: [10, 1, 2] },
  halloween: { names: ['halloween'], on: [10, 31] },
  allSaints: { names: ["all saints '|’ day"], on: [11, 1] },
  guyFawkes: { names: ['guy fawkes night', 'bonfire night'], on: [11, 5] },
  veteransDay: { names: ['veterans day', "veterans '|’ day", 'armistice day'], on: [11, 11] },
  electionDay: { names: ['election day'], nth: [11, 1, 1], plus: 1 },
  thanksgiving: { names: ['thanksgiving day', 'thanksgiving'], nth: [11, 4, 4] },
  blackFriday: { names: ['black friday'], nth: [11, 4, 4], plus: 1 },
  christmasEve: { names: ['christmas eve'], on: [12, 24] },
  christmas: { names: ['christmas day', 'christmas'], on: [12, 25] },
  boxingDay: { names: ['boxing day'], on: [12, 26] },
  ashWednesday: { names: ['ash wednesday'], easter: -46 },
  palmSunday: { names: ['palm sunday'], easter: -7 },
  goodFriday: { names: ['good friday'], easter: -2 },
  holySaturday: { names: ['holy saturday'], easter: -1 },
  easterSunday: { names: ['easter sunday', 'easter'], easter: 0 },
  easterMonday: { names: ['easter monday'], easter: 1 },
  pentecost: { names: ['pentecost'], easter: 49 },
}
