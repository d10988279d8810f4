import type { StoryInput } from '../../../src/compare/stories/story-input.ts'

/** Reports about invented places for the tests of this folder. */
export function report(id: string, published: string | null, title: string, text: string): StoryInput {
  return { id, title, text, published: { value: published, earliest: null, latest: null } }
}

/** Two stories of one town on one day, a sequel, and something else. */
export const REPORTS: readonly StoryInput[] = [
  report(
    'ferry-1',
    '2031-03-04',
    'Ferry runs aground off Talmere with 60 aboard',
    'The ferry Osprey ran aground off the harbour of Talmere on Tuesday with 60 passengers aboard, the coastguard said.\n\nCaptain Ruth Ellerby ordered lifejackets for all. Nobody was hurt.',
  ),
  report(
    'ferry-2',
    '2031-03-04',
    'Passengers taken off stranded ferry near Talmere',
    'Lifeboats took 60 passengers off the ferry Osprey, stranded on rocks near Talmere harbour, on Tuesday.\n\nThe coastguard praised Captain Ruth Ellerby.',
  ),
  report(
    'ferry-3',
    '2031-03-05',
    'Ferry Osprey refloated after grounding',
    'The ferry Osprey was refloated on Wednesday, a day after it ran aground with 60 passengers on Tuesday near Talmere harbour. Captain Ruth Ellerby thanked the coastguard.',
  ),
  report(
    'vote-1',
    '2031-03-04',
    'Talmere council votes to close library',
    'Councillors in Talmere voted by 14 to 9 on Tuesday to close the Marl Street library. Treasurer Imre Vass called the saving of 200,000 crowns unavoidable.',
  ),
  report(
    'vote-2',
    '2031-03-04',
    'Marl Street library to shut after council vote',
    'The Marl Street library will shut: the council decided by 14 votes to 9. Treasurer Imre Vass said it would save 200,000 crowns.',
  ),
  report(
    'rocket-1',
    '2031-03-04',
    'Rocket carries weather satellite aloft',
    'A rocket lifted the weather satellite Nimbra into orbit from the Cape Dorne launch site, engineers reported.',
  ),
]
