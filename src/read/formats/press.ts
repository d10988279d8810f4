import { beginsAsPress, readPress } from '../press/read-press.ts'
import type { Format } from './format.ts'
import { text as plainText } from './text.ts'

/** A text export of a press database: many articles with their heads. */
export const press: Format = {
  name: 'press database',
  matches: (head, { plain }) => plain !== true && beginsAsPress(head),
  read: (decoded, hint) => readPress(decoded.text) ?? plainText.read(decoded, hint),
}
