import { type Child, element } from '../element.ts'
import { directionOf } from '../view/direction.ts'

/** A name or wording that must not turn the line it stands in; most need no element for that. */
export function isolated(text: string): Child {
  return directionOf(text) === null ? text : element('bdi', {}, text)
}
