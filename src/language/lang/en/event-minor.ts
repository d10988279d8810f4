/**
 * Lemmas of triggers that make no event worth listing by themselves: saying, thinking, being in a state, relations. What
 * they tell is an attribution, or nothing that happens. Data only.
 */
export const MINOR_EVENTS =
  'say tell add state note claim explain describe argue believe think feel know see hear suggest insist stress mean want need hope seem appear like love look come write ask show report quote read comment reply respond recall remember understand expect emphasize emphasise underline underscore reiterate express mention base lead wake develop follow stand term consider include involve relate concern cause result outcome work live stay remain keep regard view face exist depend contain own belong represent serve act play run move bring put set turn get go give let make take have be do use try continue begin start stop end accord confirm figure role policy practice plan activity effort process action issue matter way change increase decrease policy program campaign service business job use study education life experience sport game race season show news story article book film movie talk speak'
