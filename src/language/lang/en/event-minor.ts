/** Lemmas of triggers that are no event to list. Data only. */

/** Saying and thinking: what they tell is an attribution. */
export const SAYING_EVENTS =
  'say tell add state note claim explain describe argue believe think feel know see hear suggest insist stress mean want need hope seem appear like love look ask quote read comment reply respond recall remember understand expect emphasize emphasise underline underscore reiterate express mention report name according quip joke conclude wonder worry fear predict admit acknowledge confirm concern'
/** Verbs by which somebody takes a stand on the news as it breaks. */
export const REACTIONS =
  'call condemn criticise criticize denounce deplore praise welcome hail applaud dismiss slam blast'
/** In what or before whom something is said, by which one act of saying is told from another. */
export const OCCASIONS =
  'statement interview speech address memo letter report briefing conference op ed column article essay post tweet message email testimony filing broadcast announcement memoir court jury judge tribunal committee parliament inquest panel'
/** Being in a state, and relations: events only with someone named and a day to them. */
export const MINOR_EVENTS =
  'behavior behaviour conduct come write show base lead wake develop follow stand term consider include involve relate cause result outcome work live stay remain keep regard view face exist depend contain own belong represent serve act play run move bring put set turn get go give let make take have be do use try continue begin start stop end accord figure role policy practice plan activity effort process action issue matter way change increase decrease program campaign service business job study education life experience sport game race season news story article book film movie speak'
/** Words that a label does not end in: they lead on to others. */
export const LABEL_TRAILERS =
  'the a an of to in on at for and or but nor with by from as into over under about against near after before than that who whom whose which while when where if its his her their our your my this these those more most less least some any no not is are was were be been being has have had will would could should may might can also both between among'
/** Words that set an event apart from an earlier one of its kind. */
export const ANOTHER = 'second third fourth fifth another'
/** Events of which there can be another within days. */
export const REPEATABLE =
  'attack assault bomb bombing blast explosion shooting stabbing killing murder massacre raid airstrike strike quake earthquake aftershock tremor storm hurricane typhoon cyclone flood fire wildfire blaze avalanche landslide crash collision derailment accident outbreak protest march rally riot walkout robbery heist kidnapping abduction recall resignation summit visit trial verdict debate vote election leak hack breach launch test bid offer'
