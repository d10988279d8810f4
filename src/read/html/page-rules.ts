import type { Rule } from '../clean/page.ts'
import { byline } from '../clean/rules/byline.ts'
import { captionSigns } from '../clean/rules/caption-signs.ts'
import { commentForm } from '../clean/rules/comment-form.ts'
import { creditTail } from '../clean/rules/credit-tail.ts'
import { dateline } from '../clean/rules/dateline.ts'
import { furniture } from '../clean/rules/furniture.ts'
import { gallery } from '../clean/rules/gallery.ts'
import { mediaLabels } from '../clean/rules/media-labels.ts'
import { repeatedTitle } from '../clean/rules/repeated-title.ts'
import { statedDates } from '../clean/rules/stated-dates.ts'

/** The rules for plain text that hold for the main text of a page too; what tells title and headings, its tags say. */
export const pageRules: readonly Rule[] = [
  commentForm,
  statedDates,
  byline,
  furniture,
  gallery,
  mediaLabels,
  captionSigns,
  repeatedTitle,
  dateline,
  creditTail, // last: only now the last line is the last paragraph
]
