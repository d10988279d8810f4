import assert from 'node:assert/strict'
import { test } from 'node:test'
import { render } from '../../src/show/render.ts'
import { browserTest, openPage } from './browser.ts'
import { published, synopsisOf } from './synopses.ts'

const TRAP =
  '</script></style></title><script>alert(1)</script><img src="https://elsewhere.example/x.png" onerror="alert(2)"><style>body{display:none}</style><!-- <iframe src=//elsewhere.example></iframe> {{7*7}}'
const text = (toll: number) =>
  `A ferry sank off Port Tellan on Monday and at least ${toll} people were killed, the harbour office said.\n\n${TRAP}\n\n"${TRAP}" said <b onclick="alert(4)">Oda Brenn</b>, the harbour master.`

const hostile = () =>
  render(
    synopsisOf([
      {
        id: 'a"><script>alert(5)</script>',
        text: text(12),
        title: `Ferry sinks ${TRAP}`,
        outlet: { name: `Tellan Mail ${TRAP}` },
        published: published('2024-05-06'),
        source: { sha256: '', url: 'javascript:alert(6)' },
      },
      {
        id: "b' onmouseover='alert(7)",
        text: text(19),
        title: 'Nineteen dead in ferry sinking off Port Tellan',
        outlet: { name: 'Coast Wire' },
        captions: [TRAP],
        headings: [TRAP],
        standfirst: TRAP,
        published: published('2024-05-06'),
        removed: [{ text: TRAP, rule: '<i>rule</i>' }],
      },
    ]),
    { format: 'html' },
  )

browserTest('an article full of markup and scripts shows as text', async () => {
  const { page, requests, complaints } = await openPage(hostile())
  assert.deepEqual(complaints, [])
  assert.equal(requests.length, 1)
  assert.equal(await page.locator('script').count(), 1)
  assert.equal(
    await page.locator('img, iframe, .page b[onclick], [onerror], [onmouseover], a[href^="javascript"]').count(),
    0,
  )
  const shown = await page
    .locator('.report .body')
    .first()
    .evaluate((body) => {
      for (const sign of body.querySelectorAll('mark ~ a')) sign.remove()
      return body.textContent
    })
  assert.ok(shown?.includes(TRAP))
  await page.locator('.claim td > a').first().click()
  assert.deepEqual(complaints, [])
})

test('the policy allows its own script and style by hash alone', () => {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(hostile())?.[1] ?? ''
  assert.match(
    policy,
    /^default-src 'none'; script-src 'sha256-[^' ]+'; style-src 'sha256-[^' ]+'; base-uri 'none'; form-action 'none'$/,
  )
})
