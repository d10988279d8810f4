import type { EventMention } from '../../model/types.ts'

/** Verbs of saying, thinking and being in a state: what they tell is an attribution or nothing that happens. */
const SAYING = new Set(
  'say tell add state note claim explain describe argue believe think feel know see hear suggest insist stress mean want need hope seem appear like love look come write ask call show report quote read speak comment reply respond recall remember understand expect'.split(
    ' ',
  ),
)

/** A mention that makes no event of its own. */
export function isTrivial(mention: EventMention): boolean {
  return SAYING.has(mention.lemma)
}
