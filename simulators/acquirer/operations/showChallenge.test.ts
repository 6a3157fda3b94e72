import { expect, test } from 'vitest'
import { challengedCard, steeredAcquirer } from '../../../testing/providers/steeredAcquirer.ts'

const stack = steeredAcquirer()

async function paReq(): Promise<string> {
  return (await stack.authorise({ card: challengedCard })).body.challenge.paReq
}

const termUrl = 'http://127.0.0.1:8080/challenge'
const page = (values: Readonly<Record<string, string>>) =>
  stack.send('GET', `/acs?${new URLSearchParams(values)}`, '', {})
const form = { 'content-type': 'application/x-www-form-urlencoded' }

test('the page has the amount and two forms that post signed answers, and no script', async () => {
  const { status, headers, text } = await page({ PaReq: await paReq(), MD: 'm"<1>', TermUrl: `${termUrl}?a=1&b=2` })
  expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
  expect(text).toContain('<dd>SLE 250.00</dd>')
  expect(text.match(/<form method="post" action="http:\/\/127\.0\.0\.1:8080\/challenge\?a=1&amp;b=2">/g)).toHaveLength(
    2,
  )
  expect(text.match(/name="MD" value="m&quot;&lt;1&gt;"/g)).toHaveLength(2)
  expect(text).not.toContain('<script')
})

test('what the forms post is taken as the answer', async () => {
  const { id, challenge } = (await stack.authorise({ card: challengedCard })).body
  const { text } = await page({ PaReq: challenge.paReq, TermUrl: termUrl })
  const [, refused] = [...text.matchAll(/name="PaRes" value="([^"]+)"/g)].map(([, value]) => value)
  const answer = await stack.ask('POST', `/v1/authorisations/${id}/authentication`, { paRes: refused })
  expect(answer.body).toMatchObject({ status: 'authenticationFailed', authentication: { transStatus: 'N', eci: null } })
})

test('the longest values are taken, by query and by form', async () => {
  const values = { PaReq: await paReq(), MD: 'm'.repeat(1_000), TermUrl: termUrl.padEnd(2_000, '/') }
  expect((await page(values)).status).toBe(200)
  const posted = await stack.send('POST', '/acs', new URLSearchParams(values).toString(), form)
  expect([posted.status, posted.text]).toEqual([200, (await page(values)).text])
})

test.each([
  ['an unknown PaReq', { PaReq: 'abcd', TermUrl: termUrl }],
  ['no PaReq', { TermUrl: termUrl }],
  [
    'a PaReq of an unknown account',
    { PaReq: Buffer.from('{"id":"acq_1","account":"0"}').toString('base64'), TermUrl: termUrl },
  ],
])('%s gets a page with 400', async (_, values) => {
  const { status, text } = await page(values)
  expect([status, text.includes('No payment to confirm'), text.includes('<form')]).toEqual([400, true, false])
})

test.each(['', 'javascript:alert(1)', 'ftp://127.0.0.1/', 'http://['])(
  'a TermUrl such as "%s" gets a page with 400',
  async (TermUrl) => {
    const { status, headers } = await page({ PaReq: await paReq(), TermUrl })
    expect([status, headers['content-type']]).toEqual([400, 'text/html; charset=utf-8'])
  },
)

test('the PaReq does not contain the key of the account', async () => {
  await stack.steer('PUT', '', {}, 'secret-key')
  const { body } = await stack.authorise({ card: challengedCard }, 'secret-key')
  expect(Buffer.from(body.challenge.paReq, 'base64').toString()).not.toContain('secret-key')
})
