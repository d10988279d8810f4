import { amountOf, durationOf, isUnit, unitOf } from '../durations.ts'
import { quantityAt } from '../quantities.ts'
import type { Match, Rule } from '../rule.ts'

const BOUND =
  '( about|around|roughly|approximately|nearly|almost|over|under / more|less|fewer|longer than / at least|most / up to / no more|less|fewer than )?'

/** "three days", "at least 20 more years", "less than one hour", "four-day", "weeks or months", "decades". */
export const duration: Rule = {
  name: 'duration',
  patterns: [
    `${BOUND} the? ( entire|full|whole )? {quantity} ( more|additional|further|other|extra|full|straight|consecutive|successive|long|trading|working|business|calendar|fiscal|school|whole|solid )? {units}`,
    `${BOUND} {quantity} -? {unit}`,
    `${BOUND} ( a|an ) ( full|whole|entire|additional|single|further )? {unit}`,
    'half a|an {unit}',
    'half -? {unit}',
    '{length}',
    'all {unit} long?',
    'over|through [ the {units} ]',
    '{units} ( or|and {units} )?',
    'another ( {quantity} {units} / {unit} / {units} )',
    'a|an {unit} and a half',
    'the {quantity} {units}',
    '{quantity} {units} or so',
    '{unit} -? long',
    'a? quarter -? century',
    'a? quarter of a century',
    `${BOUND} {quantity} ( {units} / {unit} ) and? {quantity:more} ( {units:moreUnits} / {unit:moreUnit} )`,
  ],
  read: (match) => {
    if (match.has('century') && match.has('quarter')) return { kind: 'plain', type: 'DURATION', value: 'P25Y' }
    const unit = unitOf(match)
    if (isNoDuration(match)) return null
    const more = furtherOf(match)
    if (more === null) return null
    const bare = match.capture('quantity') === null && match.capture('units') !== null
    const amount = bare ? null : (amountOf(match) ?? null)
    const half = match.word(match.length - 1) === 'half' ? 0.5 : match.word(0) === 'half' ? -0.5 : 0
    const value =
      amount === null
        ? durationOf(null, unit)
        : durationOf(amount + (match.capture('quantity') === null ? half : 0), unit)
    return { kind: 'plain', type: 'DURATION', value: more === '' ? value : compound(value, more) }
  },
}

/** "two hours and 20 minutes": the second length; '' where there is none, null where it is of no smaller unit. */
function furtherOf(match: Match): string | null {
  const capture = match.capture('more')
  if (capture === null) return ''
  const amount = quantityAt(match.atoms, capture.at)?.value ?? null
  const unit = match.term('moreUnits').unit ?? match.term('moreUnit').unit
  if (amount === null || !isUnit(unit) || SIZES.indexOf(unit) >= SIZES.indexOf(unitOf(match))) return null
  return durationOf(amount, unit)
}

const SIZES: readonly string[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year']

function compound(first: string, second: string): string {
  return first.includes('T') ? first + second.replace('PT', '') : first + second.slice(1)
}

function isNoDuration(match: Match): boolean {
  const first = match.word(0)
  const unit = unitOf(match)
  const text = match.atoms[match.at]?.text ?? ''
  // "a second man", "one second-placed"; "a minute amount"; "a quarter of voters"; "a night".
  if (unit === 'second' && match.capture('unit') !== null) return !/^\d/.test(text)
  if (unit === 'minute' && match.capture('quantity') === null && /^NN/.test(match.tag(match.length))) return true
  if (unit === 'quarter' && (match.capture('unit') !== null || match.after() === 'of')) return true
  if (unit === 'quarter' && match.length === 2 && /^(?:three|two)$/.test(first))
    return /^(?:of|point|points)$/.test(match.after())
  if (unit === 'weekend' && match.capture('quantity') === null) return true
  // "the third in as many months"
  if (first === 'many' && match.before() === 'as') return true
  // "zero-day"; "the early hours of Sunday".
  if (first === 'zero' || first === '0') return true
  // "24 hours a day" is always.
  if (unit === 'day' && match.length === 2 && first === 'a' && /^hours?$/.test(match.before())) return true
  if (match.length === 1 && match.capture('length') === null) {
    if (match.before() === '-' || /^(?:early|late|small|wee|opening|closing|final|first|last)$/.test(match.before()))
      return true
    // "in days", "for years", "weeks of talks"; not "the days", "school days", "days" of a calendar.
    return (
      !/^(?:in|for|within|of|after|took|take|takes|last|lasted|,|spent|and|until|over|follows|followed|several)$/.test(
        match.before(),
      ) && !/^(?:of|before|after|earlier|later)$/.test(match.after())
    )
  }
  return false
}

/** "the past three months", "the next two weeks", "the first nine months", "the last few days". */
export const stretch: Rule = {
  name: 'stretch',
  patterns: [
    'the? ( past|last|previous|preceding|prior ) {quantity} ( fiscal|trading|full|consecutive|calendar )? {units}',
    'the? ( next|coming|following ) {quantity} ( fiscal|trading|full|consecutive|calendar )? {units} ( or so )?',
    'each of the past|last|next {quantity} {units}',
    'the ( next|last|past ) {quantity} -? {unit} ( or so )?',
    'the next|last|past {unit} or so|two',
    'the first|last|final {quantity} ( fiscal|trading )? {units}',
    '( a / the ) {quantity} -? {unit} period',
    'past|recent {units}',
    'the year -? ago|earlier {quantity} {units}',
    'the {quantity} ( previous|preceding|prior|following ) {units}',
  ],
  read: (match) => {
    const unit = unitOf(match)
    if (match.word(0) === 'recent' || (match.word(0) === 'past' && match.length === 2)) return null
    const amount = amountOf(match)
    const value = durationOf(amount, unit)
    if (match.has('first', 'final', 'period', 'earlier', 'ago')) return { kind: 'plain', type: 'DURATION', value }
    if (unit === 'quarter' && amount === null)
      return { kind: 'plain', type: 'DATE', value: match.has('next', 'coming') ? 'FUTURE_REF' : 'PAST_REF' }
    return { kind: 'stretch', value, unit, amount, ahead: match.has('next', 'coming', 'following'), type: 'DURATION' }
  },
}
