import type { Reader } from './room-bench.ts'

/** The taggers that JavaScript programs use. */
export async function peerTaggers(): Promise<readonly Reader[]> {
  const { default: winkNLP } = await import('wink-nlp')
  const { default: model } = await import('wink-eng-lite-web-model')
  const wink = winkNLP(model, ['sbd', 'pos', 'ner'])
  return [
    {
      name: 'wink-nlp',
      run: (articles) => {
        for (const { text } of articles) wink.readDoc(text).tokens().out(wink.its.pos)
      },
    },
    await compromise((view) => view.topics().out('array')),
  ]
}

/** The readers of times and quantities that JavaScript programs use. */
export async function peerTimeReaders(): Promise<readonly Reader[]> {
  const chrono = await import('chrono-node')
  const { default: microsoft } = await import('@microsoft/recognizers-text-suite')
  const day = new Date('2020-01-01T12:00:00Z')
  return [
    {
      name: 'chrono-node',
      run: (articles) => {
        for (const { text } of articles) chrono.parse(text, day)
      },
    },
    await compromise((view) => view.match('#Value+').out('array')),
    {
      name: "Microsoft's",
      most: 5,
      run: (articles) => {
        for (const { text } of articles) {
          microsoft.recognizeDateTime(text, 'en-us', undefined, day)
          microsoft.recognizeNumber(text, 'en-us')
          microsoft.recognizePercentage(text, 'en-us')
          microsoft.recognizeCurrency(text, 'en-us')
          microsoft.recognizeDimension(text, 'en-us')
        }
      },
    },
  ]
}

type View = { readonly out: (form: string) => unknown }
type Compromise = View & { readonly topics: () => View; readonly match: (pattern: string) => View }

async function compromise(look: (view: Compromise) => unknown): Promise<Reader> {
  const { default: read } = await import('compromise')
  return {
    name: 'compromise',
    run: (articles) => {
      for (const { text } of articles) look(read(text) as unknown as Compromise)
    },
  }
}
