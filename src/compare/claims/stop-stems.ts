import { stem } from '../stories/stem.ts'

/** Words that carry no content of their own: function words, and the verbs of saying and being. */
const STOP_WORDS = `a about above after again against all almost along already also although always am among an and another any are aren't
around as at away back be became because become been before being below between both but by came can can't cannot come could couldn't
did didn't do does doesn't doing don't down during each either else even ever every few for from further get got had hadn't has hasn't
have haven't having he he's her here hers herself him himself his how however i if in instead into is isn't it it's its itself just
least less let like made make many may me might more most much must my myself neither never no nor not now of off on once one only onto
or other others our ours out over own part per perhaps put rather said same say saying says she she's should shouldn't since so some
still such take than that that's the their theirs them themselves then there there's these they they're this those though through to
together told too took toward towards under until up upon us use used using very was wasn't way we we're well went were weren't what
when where whether which while who who's whom whose why will with within without won't would wouldn't yet you your yours yourself
according added adding called later meanwhile mr mrs ms new people year years day days time times two three first last`

/** Their stems, as `contentStems` leaves them out. */
export const STOP_STEMS: ReadonlySet<string> = new Set(STOP_WORDS.split(/\s+/).map(stem))
