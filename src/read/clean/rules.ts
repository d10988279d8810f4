import type { Rule } from './page.ts'
import { authorNote } from './rules/author-note.ts'
import { bareAddress } from './rules/bare-address.ts'
import { byline } from './rules/byline.ts'
import { captionRun } from './rules/caption-run.ts'
import { captionSigns } from './rules/caption-signs.ts'
import { commentForm } from './rules/comment-form.ts'
import { counters } from './rules/counters.ts'
import { creditLine } from './rules/credit-line.ts'
import { creditTail } from './rules/credit-tail.ts'
import { dateline } from './rules/dateline.ts'
import { furniture } from './rules/furniture.ts'
import { gallery } from './rules/gallery.ts'
import { head } from './rules/head.ts'
import { hiddenCaption } from './rules/hidden-caption.ts'
import { mediaLabels } from './rules/media-labels.ts'
import { openLines } from './rules/open-lines.ts'
import { openingCaption } from './rules/opening-caption.ts'
import { pullQuote } from './rules/pull-quote.ts'
import { repeatedLine } from './rules/repeated-line.ts'
import { repeatedTitle } from './rules/repeated-title.ts'
import { sectionLabel } from './rules/section-label.ts'
import { signedDate } from './rules/signed-date.ts'
import { sourceBlurb } from './rules/source-blurb.ts'
import { standfirst } from './rules/standfirst.ts'
import { statedDates } from './rules/stated-dates.ts'
import { tailBox } from './rules/tail-box.ts'
import { title } from './rules/title.ts'
import { trailingLabels } from './rules/trailing-labels.ts'

/** The rules of clean-up for plain text, in the order they run. */
export const rules: readonly Rule[] = [
  commentForm, // first: all after it is no article
  bareAddress,
  statedDates,
  signedDate,
  byline, // before the title, so that what stands above the headline is gone
  hiddenCaption, // before furniture, which takes its controls
  furniture,
  counters,
  tailBox,
  gallery,
  mediaLabels, // before caption-signs: a label may leave a credit behind
  captionSigns,
  head, // before section-label and title, which read heads of one or two lines
  sectionLabel,
  title,
  repeatedTitle,
  sourceBlurb,
  captionRun,
  openingCaption,
  dateline,
  standfirst, // after dateline and byline: what stands between title and these is the standfirst
  repeatedLine,
  pullQuote,
  creditLine, // before trailing-labels, which would take it for one
  trailingLabels, // before open-lines: a heading with no text below it is a label
  authorNote,
  creditTail, // only now the last line is the last paragraph
  openLines, // last: a credit may have kept the last line open
]

/** Those that only read the head: for texts of which the others would leave nothing. */
export const headRules: readonly Rule[] = [title]
