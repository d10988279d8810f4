/** Words that say a measured thing went up, verbs and nouns, in the forms news has them. */
export const RISING: ReadonlySet<string> = new Set(
  `rose rise risen rises rising increase increased increases increasing grow grew grown grows growing raise raised raises
  raising jump jumped jumps jumping climb climbed climbs climbing surge surged surges surging soar soared soars soaring gain
  gained gains gaining advance advanced boost boosted boosts widen widened widens expand expanded expands accelerate
  accelerated quicken quickened rebound rebounded rally rallied rocketed spiked swelled lift lifted lifts hike hiked
  growth uptick upturn`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** The same for going down. */
export const FALLING: ReadonlySet<string> = new Set(
  `fall fell fallen falls falling decrease decreased decreases decreasing drop dropped drops dropping decline declined
  declines declining cut cuts cutting reduce reduced reduces reducing lower lowered lowers lowering slip slipped slips
  slipping slash slashed shrink shrank shrunk narrow narrowed narrows ease eased eases easing slow slowed slows slowing tumble
  tumbled tumbles plunge plunged plunges plummet plummeted slide slid slides sliding sink sank sunk sinks dip dipped dips shed
  sheds slump slumped slumps weaken weakened weakens contract contracted contracts halve halved dive dived lost lose loses
  losing trim trimmed downturn contraction`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Right before or after a number: "up 3 per cent", "2 percent higher". */
export const UPWARD: ReadonlySet<string> = new Set(['up', 'higher', 'more', 'bigger', 'larger', 'stronger'])
export const DOWNWARD: ReadonlySet<string> = new Set(['down', 'lower', 'less', 'fewer', 'smaller', 'weaker'])

/** Verbs that say where a thing went or stands, not which way. */
export const MOVING: ReadonlySet<string> = new Set(
  'move moved moves go went gone goes change changed revise revised adjust adjusted stand stands stood standing close closed closes end ended settle settled open opened trade traded trading finish finished average averaged remain remained remains put puts come came peaked hovered hovering kept keep left leave held hold unchanged steady'.split(
    ' ',
  ),
)

/** Those of them that say it as nouns too, and forms a tagger takes for nouns. */
export const PLAIN_CHANGES: ReadonlySet<string> = new Set(
  'rise rose increase growth gain gains jump surge fell fall drop dropped decline decrease cut cuts slump plunge grew raised rises falls drops declines'.split(
    ' ',
  ),
)
