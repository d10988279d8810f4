import type { Rule } from '../page.ts'

const opening =
  /^(?:leave a (?:reply|comment)|post (?:a|your) comment|add (?:a|your) comment|write a comment|comments? \(\d+\)|join the (?:conversation|discussion)|view comments?|show comments?|\d+ comments?|comments? are closed\.?|your email address will not be published)\b.{0,80}$/i

/** Longest line of a form; longer ones are readers' words. */
const longestField = 200

/** The form for readers' comments near the end, and all after it. */
export const commentForm: Rule = {
  name: 'comment-form',
  find: ({ body }) => {
    const from = Math.max(1, Math.floor(body.length / 2))
    const at = body.findIndex((line, place) => place >= from && opening.test(line.text))
    if (at < 0) return []
    const after = body.slice(at)
    const isForm = after.every((line) => line.text.length <= longestField) || at > body.length * 0.7
    return isForm ? after.map((line) => ({ line, role: 'removed' })) : []
  },
}
