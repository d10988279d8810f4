/** A treebank of a few invented sentences: words as "form/lemma/UPOS/XPOS/head/relation", heads counted from 1. */
const sentences = [
  'The/the/DET/DT/2/det mayor/mayor/NOUN/NN/3/nsubj opened/open/VERB/VBD/0/root the/the/DET/DT/5/det bridge/bridge/NOUN/NN/3/obj ././PUNCT/./3/punct',
  'Ana/Ana/PROPN/NNP/3/nsubj Ruiz/Ruiz/PROPN/NNP/1/flat spoke/speak/VERB/VBD/0/root in/in/ADP/IN/5/case Orlaville/Orlaville/PROPN/NNP/3/obl ././PUNCT/./3/punct',
  'Two/two/NUM/CD/2/nummod boats/boat/NOUN/NNS/4/nsubj:pass were/be/AUX/VBD/4/aux:pass lost/lose/VERB/VBN/0/root ,/,/PUNCT/,/6/punct officials/official/NOUN/NNS/4/parataxis said/say/VERB/VBD/6/dep ././PUNCT/./4/punct',
  'She/she/PRON/PRP/2/nsubj said/say/VERB/VBD/0/root the/the/DET/DT/4/det harbour/harbour/NOUN/NN/6/nsubj was/be/AUX/VBD/6/cop safe/safe/ADJ/JJ/2/ccomp ././PUNCT/./2/punct',
  'The/the/DET/DT/2/det boats/boat/NOUN/NNS/3/nsubj carried/carry/VERB/VBD/0/root grain/grain/NOUN/NN/3/obj and/and/CCONJ/CC/6/cc coal/coal/NOUN/NN/4/conj ././PUNCT/./3/punct',
]

/** The treebank in CoNLL-U, each sentence a paragraph of its own for every second one. */
export function inventedTreebank(): string {
  return sentences
    .concat(sentences.map((sentence) => sentence.replaceAll('boat', 'ship')))
    .map((sentence, n) => {
      const rows = sentence.split(' ').map((word, i) => {
        const [form, lemma, upos, xpos, head, relation] = word.split('/')
        return [i + 1, form, lemma, upos, xpos, '_', head, relation, '_', '_'].join('\t')
      })
      const head = [n === 0 ? '# newdoc id = invented' : '', n % 2 === 0 ? '# newpar' : '', `# sent_id = ${n}`]
      return [...head.filter((line) => line !== ''), ...rows].join('\n')
    })
    .join('\n\n')
}
