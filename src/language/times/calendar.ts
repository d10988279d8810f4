/** Dates and ranges for the rooms that compare: the times room's arithmetic in one place. */
export { boundsOf } from './bounds.ts'
export { addDays, dayNumber, isoDay, overlaps } from './date-arithmetic.ts'
