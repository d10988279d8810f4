import { isClosed, type Mark, type Rule } from '../page.ts'

/** A name, what it is, then where the picture shows it, without a verb. */
const fragment =
  /^\p{Lu}[\p{L}.'’-]+(?: [\p{Lu}][\p{L}.'’-]+){0,4}, (?:the |a |an )?[^,.]{3,80}, (?:during|at|in|on|after|before|with|speaking|speaks|arriving|arrives|attending|leaving|addressing|left|right|center|centre|seen|outside|inside)\b[^.]{3,160}\.?$/u
const finite =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|said|says|told|did|does|do|called|became|made|won|died|announced|added|resigned)\b/i

/** Picture series write in the present tense with the day: "Villagers wait for help Monday outside the town hall." */
const present =
  /^(?:some of |members of |dozens of |hundreds of |the |an? |two |three |several )?[\p{L}' ’-]{3,70}? (?:go|goes|stands?|sits?|walks?|looks?|holds?|attends?|gathers?|appears?|works?|carry|carries|waits?|poses?|speaks?|talks?|arrives?|leaves?|watch(?:es)?|pass(?:es)?|waves?|march(?:es)?|reacts?|shakes?|hugs?|embraces?|queue|queues|inspects?|patrols?|rests?|cheers?|prays?|mourns?|lines? up|lay|lays|light|lights|search(?:es)?|clears?|fills?) [^.]{0,160}\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b[^.]{0,120}\.?$/iu

/** Captions without a sign of their picture: fragments at the head, sentences in the tense of captions anywhere. */
export const openingCaption: Rule = {
  name: 'caption-form',
  find: ({ body }) =>
    body.flatMap((line, place): readonly Mark[] => {
      if (line.text.length > 320 || /["“”]|\b(?:said|says|told)\b/.test(line.text)) return []
      const opens = place <= 1 && body.length > 3 && fragment.test(line.text) && !finite.test(line.text)
      const tells = present.test(line.text) && !finite.test(line.text) && place > 0 && body.length > 3
      const label =
        place > 0 &&
        place < body.length - 1 &&
        !isClosed(line.text) &&
        /^\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+(?:, [^,]{3,40},)? on \p{Lu}[^.]{3,60}$/u.test(line.text)
      return opens || tells || label ? [{ line, role: 'caption' }] : []
    }),
}
