import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extract } from '../../src/read/extract.ts'

/** What must come out of a page of one kind; `has` and `not` are sought in the body with its subheadings. */
type Expected = {
  readonly title?: string
  readonly authors?: string
  readonly date?: string
  readonly language?: string
  readonly has?: readonly string[]
  readonly not?: readonly string[]
}

const SENTENCES = [
  'The harbour of Tolvenna was closed on Monday after a storm tore two cranes from their rails, the port authority said in a statement to reporters.',
  'Nobody was hurt, but ships had to wait outside the bay for most of the day, and some went on to other ports along the coast, officials said.',
  'The authority hopes to open the northern quay on Thursday, when parts for the remaining crane should have come from the works in Ostmark.',
  'Dock workers had warned of rust for years, their union said, and asked who would pay for the lost wages of the week.',
] as const
const [FIRST, SECOND, THIRD, LAST] = SENTENCES
const TITLE = 'Storm closes the harbour of Tolvenna'
const BODY = SENTENCES.map((text) => `<p>${text}</p>`).join('')
const DAY = '2024-03-04'
const PUBLISHED = `<meta property="article:published_time" content="${DAY}">`
const BYLINE = '<p class="byline">By Ida Holm</p><p class="date">March 4, 2024</p>'

const page = (head: string, rest: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE} | Tolvenna Notes</title>${head}</head><body>${rest}</body></html>`
const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

function check(kind: string, bytes: string | Buffer, expected: Expected) {
  test(`a page of another kind: ${kind}`, async () => {
    const { articles } = await extract(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, { path: 'page.html' })
    assert.equal(articles.length, 1)
    const [article] = articles
    assert.ok(article)
    assert.equal(article.title, expected.title ?? TITLE)
    const text = [article.text, ...article.headings].join('\n')
    for (const part of expected.has ?? SENTENCES) assert.ok(text.includes(part), `lacks: ${part}`)
    for (const part of expected.not ?? []) assert.ok(!text.includes(part), `has: ${part}`)
    if (expected.date !== undefined) assert.equal(article.published.value?.slice(0, 10), expected.date)
    if (expected.authors !== undefined) assert.equal(article.authors.join(', '), expected.authors)
    if (expected.language !== undefined) assert.equal(article.language, expected.language)
  })
}

const update = (time: string, head: string, text: string) =>
  `<article class="update"><time datetime="${DAY}T${time}:00Z">${time}</time>${head}<p>${text}</p><button>Share</button></article>`
check(
  'a live report',
  page(
    data({
      '@type': 'LiveBlogPosting',
      headline: TITLE,
      datePublished: `${DAY}T08:00:00Z`,
      author: { name: 'Ida Holm' },
    }),
    `<main><h1>${TITLE}</h1><div class="live-blog">${update('15:00', '<h2>Northern quay to open</h2>', THIRD)}${update('11:00', '<h2>No one hurt</h2>', SECOND)}${update('08:00', '', FIRST)}${update('07:00', '', LAST)}</div></main>`,
  ),
  { date: DAY, authors: 'Ida Holm', not: ['Share'] },
)
check(
  'a teaser before a wall',
  page(
    PUBLISHED,
    `<article><h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p><div class="offer"><h3>Subscribe to read the rest of this story</h3><p>Get unlimited access to all our reporting for only 1 mark a week in the first three months, cancel whenever you like.</p><p>Already a subscriber? Log in</p></div></article>`,
  ),
  { has: [FIRST, SECOND], not: ['unlimited access', 'Already a subscriber'], date: DAY },
)
const slide = (text: string, at: number) =>
  `<figure><img src="a"><figcaption>${text} Photo: Jon Berg</figcaption></figure><p>${at} of 12</p>`
check(
  'a gallery within',
  page(
    PUBLISHED,
    `<article><h1>${TITLE}</h1><p>${FIRST}</p><div class="gallery">${slide('A crane lies in the water.', 1)}${slide('Ships wait in the bay.', 2)}</div><p>${SECOND}</p><p>${THIRD}</p><p>${LAST}</p></article>`,
  ),
  { not: ['1 of 12', 'Ships wait in the bay'], date: DAY },
)
check(
  'AMP',
  page(
    data({
      '@type': 'NewsArticle',
      headline: TITLE,
      datePublished: DAY,
      author: [{ '@type': 'Person', name: 'Ida Holm' }],
    }),
    `<amp-sidebar><ul><li>Home</li></ul></amp-sidebar><header><h1>${TITLE}</h1></header><amp-img src="a"></amp-img><div class="amp-wp-article-content">${BODY}</div><amp-consent><div><p>We and our partners store cookies on your device to show you advertising that fits, press accept to agree.</p></div></amp-consent>`,
  ),
  { not: ['partners store cookies'], date: DAY, authors: 'Ida Holm' },
)
check(
  'a page for printing, in line breaks alone',
  `<html><head><title>Print: ${TITLE} - Tolvenna Notes</title></head><body onload="window.print()"><center><a href="/story">Back to story</a></center><hr><h2>${TITLE}</h2><b>By Ida Holm</b><br>March 4, 2024<br><br>${SENTENCES.join('<br><br>')}<hr><font size="1">Find this article at: http://notes.example/story<br>© 2024 Tolvenna Notes</font></body></html>`,
  { not: ['Find this article at', 'Back to story'], date: DAY, authors: 'Ida Holm' },
)
const ARABIC = [
  'أعلنت سلطة الميناء يوم الاثنين إغلاق ميناء تولفينا بعد أن اقتلعت عاصفة رافعتين من قضبانهما، بحسب بيان وزع على الصحفيين في المدينة.',
  'ولم يصب أحد بأذى، لكن السفن اضطرت إلى الانتظار خارج الخليج معظم ساعات النهار، وتوجه بعضها إلى موانئ أخرى على الساحل كما قال المسؤولون.',
]
check(
  'right to left',
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>عاصفة تغلق ميناء تولفينا - أخبار تولفينا</title></head><body><nav><a href="/">الرئيسية</a></nav><article><h1>عاصفة تغلق ميناء تولفينا</h1><time datetime="${DAY}">4 مارس 2024</time>${ARABIC.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
  { title: 'عاصفة تغلق ميناء تولفينا', has: ARABIC, date: DAY, language: 'ar' },
)
const OTHER =
  'The museum of Ostmark will stay open on Sundays this summer, the council decided on Friday after a long debate.'
check(
  'the next article below it',
  page(
    `<meta property="og:title" content="${TITLE}">`,
    `<article><h1>${TITLE}</h1>${BYLINE}${BODY}</article><article><h1>Museum of Ostmark stays open on Sundays</h1><p class="byline">By Jon Berg</p><time datetime="2024-03-01">March 1, 2024</time><p>${OTHER}</p><p>${OTHER} Again.</p><p>${OTHER} And again.</p></article>`,
  ),
  { not: [OTHER], date: DAY, authors: 'Ida Holm' },
)
const ofData = { '@type': 'NewsArticle', headline: TITLE, datePublished: DAY, author: { name: 'Ida Holm' } }
check(
  'its text in its data alone',
  page(
    data({ ...ofData, articleBody: SENTENCES.join('\n\n') }),
    '<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>',
  ),
  { date: DAY, authors: 'Ida Holm', not: ['enable JavaScript'] },
)
check(
  "a live report's text in its data alone",
  page(
    data({
      ...ofData,
      '@type': 'LiveBlogPosting',
      liveBlogUpdate: SENTENCES.map((articleBody) => ({ '@type': 'BlogPosting', articleBody })),
    }),
    '<div id="root"></div>',
  ),
  { date: DAY },
)
const COMMENTS = Array.from(
  { length: 25 },
  (_, i) =>
    `<div class="c1"><b>user${i}</b> <span>March 5, 2024</span><p>I have lived beside that harbour for ${i + 3} years, and never once did anybody from the port authority ask us what we thought of these cranes, of the noise, or the rust. It is a shame.</p></div>`,
).join('')
check(
  'comments longer than the text, in elements that say nothing',
  page('', `<div><div><h1>${TITLE}</h1>${BYLINE}${BODY}</div><div><h3>25 replies</h3>${COMMENTS}</div></div>`),
  { not: ['I have lived beside'], date: DAY, authors: 'Ida Holm' },
)
check(
  'a wall of cookies first',
  page(
    '',
    `<div class="consent-overlay" role="dialog"><h2>We value your privacy</h2><p>We and our 842 partners store and access information on a device, such as unique identifiers in cookies, to process personal data. You may accept or manage your choices by clicking below, including your right to object where legitimate interest is used.</p><p>These choices will be signalled to our partners and will not affect browsing data. We and our partners process data to provide: use of precise geolocation data, actively scan device characteristics for identification, personalised ads and content, ad and content measurement, audience insights and product development.</p></div><div class="page"><h1>${TITLE}</h1>${BYLINE}${BODY}</div>`,
  ),
  { not: ['842 partners', 'precise geolocation'], date: DAY, authors: 'Ida Holm' },
)
const INERT =
  'Placeholder text of a card that no reader ever sees on this page, though it is long enough to look like prose.'
check(
  'a shadow root that is written out, beside an inert template',
  page(
    PUBLISHED,
    `<news-article><template shadowrootmode="open"><style>p{color:red}</style><h1>${TITLE}</h1><p class="byline">By Ida Holm</p>${BODY}</template></news-article><template><div><h2>{{title}}</h2><p>${INERT}</p></div></template>`,
  ),
  { not: [INERT, '{{'], date: DAY, authors: 'Ida Holm' },
)
const SIGNS =
  'The price of a crane, €4m – “too dear”, said the mayor of Tolvenna on Tuesday in a short talk with reporters at the quay.'
const marked = page(PUBLISHED, `<article><h1>${TITLE}</h1>${BODY}<p>${SIGNS}</p></article>`)
const withSigns = { has: [...SENTENCES, SIGNS], date: DAY }
check('UTF-16, the low byte first', Buffer.from(`\ufeff${marked}`, 'utf16le'), withSigns)
check('UTF-16 without a mark', Buffer.from(marked, 'utf16le'), withSigns)
check('UTF-16, the high byte first', Buffer.from(`\ufeff${marked}`, 'utf16le').swap16(), withSigns)
check('UTF-8 that calls itself ISO 8859-1', marked.replace('charset="utf-8"', 'charset="iso-8859-1"'), withSigns)
const WINDOWS: Readonly<Record<string, string>> = { '€': '\x80', '–': '\x96', '“': '\x93', '”': '\x94' }
check(
  'Windows-1252 that calls itself UTF-8',
  Buffer.from(
    marked.replace(/[€–“”]/g, (sign) => WINDOWS[sign] ?? sign),
    'latin1',
  ),
  withSigns,
)
check(
  'text for nobody',
  page(
    PUBLISHED,
    `<article><h1>${TITLE}</h1>${BODY}<div style="display:none"><p>Hidden words for search engines only about cheap cranes and harbour hotels, cheap cranes and harbour hotels.</p></div><p aria-hidden="true">More hidden words for no reader at all about harbour hotels and cheap cranes of all kinds.</p></article>`,
  ),
  { not: ['Hidden words', 'More hidden words'], date: DAY },
)
check(
  'data on two articles, the other one first',
  page(
    data([
      {
        '@type': 'NewsArticle',
        headline: 'Museum of Ostmark stays open on Sundays',
        datePublished: '2024-03-01',
        author: { name: 'Jon Berg' },
      },
      ofData,
    ]),
    `<article><h1>${TITLE}</h1>${BODY}</article>`,
  ),
  { date: DAY, authors: 'Ida Holm' },
)
check(
  'entities, and data with entities of entities',
  page(
    `<meta property="og:title" content="${TITLE} &amp;#8211; the mayor&amp;rsquo;s view">`,
    `<article><h1>${TITLE} &#8211; the mayor&rsquo;s view</h1>${BODY}<p>&pound;4m &mdash; &ldquo;too dear&rdquo; &#x1F6A2;, said the mayor of Tolvenna on Tuesday, in a short talk with reporters.</p></article>`,
  ),
  { title: `${TITLE} – the mayor’s view`, has: [...SENTENCES, '£4m — “too dear” 🚢'] },
)
