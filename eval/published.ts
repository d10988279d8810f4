/** What each benchmark measures, and the best published figures beside which ours stand; sources in words. */
export const PUBLISHED: Readonly<Record<string, { readonly what: string; readonly known: string }>> = {
  samples: { what: 'our own invented stories against a careful reading, shares of what is there', known: 'none' },
  aeb: {
    what: 'main text of pages, bags of 4-word shingles',
    known: 'on all pages: rs-trafilatura 0.970, trafilatura 0.958, Readability 0.952, defuddle 0.930',
  },
  htmldate: { what: 'day of publication of pages', known: 'htmldate F 0.949' },
  trafilatura: {
    what: 'segments that the text of a page must and must not have',
    known: 'trafilatura F 0.924 on its whole set',
  },
  wcxb_articles: {
    what: 'words of the main text of article pages, a check; bylines were looked at on its tune half',
    known: 'none',
  },
  feeds: { what: 'feeds read as feedparser wants them', known: 'none' },
  encodings: { what: 'encoding of bytes', known: 'none' },
  warc: {
    what: 'web archives, whole, cut short and broken: records read, damage named',
    known: 'warcio reads 55 records of the WARC files, and names no damage but one',
  },
  'inferred-dates': {
    what: 'days of publication that are hidden, of articles whose siblings have theirs',
    known: 'none',
  },
  'near-duplicates': { what: 'pairs of articles labelled by reading: the same text or not', known: 'none' },
  ud_ewt: { what: 'tags, lemmas and trees from raw text', known: 'LAS UDPipe 1.2 78.6; neural about 90' },
  ud_gum: { what: 'tags, lemmas and trees from raw text', known: 'none for these genres' },
  uner_ewt: { what: 'names, exact spans with kind', known: 'XLM-R 86 on the test part; compromise 51' },
  worldwide_ner: { what: 'names in newswire from outside the West', known: 'none without training on it' },
  wikigold: { what: 'names; trained on, so no measure of what is new', known: 'none' },
  wnut17: { what: 'rare names; trained on in part', known: 'none' },
  tempeval3: {
    what: 'times: TIMEX3 span and value',
    known:
      'on Platinum strict / relaxed / value: HeidelTime 81.8 / 90.7 / 77.6; UWTime 83.1 / 91.4 / 82.4; SynTime 92.1 / 95.0 / –; chrono-node 40 / 71',
  },
  'event-times': {
    what: 'which date of a text is given to which event, against the links marked (marked in part)',
    known: 'none',
  },
  quantulum3: { what: 'quantities with unit', known: 'none' },
  recognizers: { what: 'numbers, currency, dimensions, percentages, ages', known: 'the cases are Recognizers’ own' },
  polnear: {
    what: 'attributions: source, cue, content',
    known:
      'exact F1, trained on it: CRF 50.6 / 53.4 / 28.6; BiLSTM+CRF 69.6 / 66.7 / 59.0; two people agree 75 / 69 / 66',
  },
  basil: { what: 'stories, B-cubed F1', known: 'TF-IDF tuned on it .986' },
  newswcl50_forms: {
    what: 'forms of one concept found together, marked passages',
    known: 'CoNLL F1: baseline 46.8 with mentions given',
  },
  newswcl50: { what: 'stories, B-cubed F1', known: 'TF-IDF tuned on it 1.0' },
  giveme5w1h: { what: 'stories, B-cubed F1', known: 'TF-IDF tuned on it .894' },
  allsides: { what: 'stories, B-cubed F1', known: 'TF-IDF tuned on it .909' },
  ecbplus: {
    what: 'events across documents, gold mentions',
    known: 'CoNLL F1: lemma heuristic on dev 69.1 (test 76.3); trained, on test 86.0',
  },
  gvc: {
    what: 'events across documents, gold mentions',
    known: 'CoNLL F1: lemma heuristic on dev 49.4 (test 51.7); trained, on test 84.4',
  },
  meantime: { what: 'event triggers; the copy lists a part of the events only, so recall tells more', known: 'none' },
  qa_align: {
    what: 'which arguments of two sentences say the same; who takes part and where, against answers at verbs',
    known: 'none',
  },
  dependence: {
    what: 'does one report depend on another (labels: eval/labels/README.md)',
    known: 'none',
  },
  'page-fields': {
    what: 'title and authors of pages, labelled by one reader before our answers were seen (labels: eval/labels/README.md)',
    known: 'none',
  },
  'event-pairs': {
    what: 'are mentions that were put together of one event (judged by two readers: eval/labels/README.md)',
    known: 'none',
  },
  speakers: {
    what: 'right entity as speaker, of attributions found in Wikinews, and in further news (labels: train/LABELLING.md; unread are the held half of the first set and the fourth)',
    known: 'none',
  },
  timelines: {
    what: 'dates of timelines',
    known: 'date F1: busiest days 0.29, SDF-TLS 0.27, evenly spaced days 0.27 on these eight',
  },
  nanco: { what: 'do two answers agree, balanced accuracy', known: 'RoBERTa-L 81.3; similarity 73.3' },
  clough_stevenson: { what: 'degrees of reuse', known: 'about 80 (four degrees), 95 (reused or not)' },
}
