import type { FigureRule } from './quantity.ts'
import { age } from './rules/age.ts'
import { code } from './rules/code.ts'
import { count } from './rules/count.ts'
import { datedOrNamed } from './rules/dated-or-named.ts'
import { duration } from './rules/duration.ts'
import { measure } from './rules/measure.ts'
import { money } from './rules/money.ts'
import { notACount } from './rules/not-a-count.ts'
import { percentage } from './rules/percentage.ts'
import { ratio } from './rules/ratio.ts'
import { score } from './rules/score.ts'

/** The rules in the order they are asked; the first that answers decides. */
export const figureRules: readonly FigureRule[] = [
  age, // before all that know dates: "three months old", "Ana Ruiz, 42,"
  datedOrNamed,
  money, // before not-a-count: "$12-a-share", "Rs500" touch letters that it refuses
  code, // after money: "Rs500"; before all that read units: "A320m"
  percentage,
  score, // before duration and measure: "6-4 days later" is no range
  duration,
  measure, // before not-a-count: "12mph"
  notACount,
  ratio, // after duration: "one in 20 minutes"
  count,
]
