import type { Services } from '../../capability/context.ts'
import type { PageReply, PageRequest, PageRoute } from '../../capability/page.ts'
import { write } from '../../database/writing.ts'
import { readWallet } from '../../destinations/phoneNumbers.ts'
import { requestMobileMoney } from '../mobileMoney/request.ts'
import { resultKey } from '../result/resultKey.ts'
import { namedOrigin, returnTo } from '../result/returnTo.ts'
import { endSession, lockSession } from '../sessions.ts'
import { seeOther, stylePath } from './layout.ts'
import { payPage } from './payPage.ts'
import { resultPage } from './resultPage.ts'
import { type Seen, see } from './seen.ts'
import { checkoutStyle } from './style.ts'
import { unknownPage } from './unknownPage.ts'
import { waitPage } from './waitPage.ts'

/** What a payer's browser may ask for. Each answer to a form leads to a page. @see docs/gateway.md#the-pages-of-a-checkout */
export const checkoutPages: readonly PageRoute[] = [
  { method: 'GET', path: stylePath, answer: async () => style },
  { method: 'GET', path: '/.well-known/jwks.json', answer: showKeys },
  { method: 'GET', path: '/checkout/:sessionId', from: 'anySite', answer: of(showSession) },
  { method: 'POST', path: '/checkout/:sessionId/mobile-money', answer: of(payByMobileMoney) },
  { method: 'POST', path: '/checkout/:sessionId/cancel', answer: of(cancel) },
]

const style: PageReply = {
  ...{ status: 200, body: checkoutStyle },
  headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=3600' },
}

async function showKeys({ otpSecret }: Services): Promise<PageReply> {
  const { publicJwk } = await resultKey(otpSecret)
  return {
    ...{ status: 200, body: JSON.stringify({ keys: [publicJwk] }) },
    headers: { 'content-type': 'application/jwk-set+json', 'cache-control': 'max-age=300' },
  }
}

type Answer = (services: Services, seen: Seen, request: PageRequest) => Promise<PageReply>

/** Answers about a session that there is. */
function of(answer: Answer): PageRoute['answer'] {
  return async (services, request) => {
    const seen = await see(services, request.params['sessionId'] ?? '')
    return seen === undefined ? unknownPage() : answer(services, seen, request)
  }
}

async function showSession(services: Services, seen: Seen): Promise<PageReply> {
  if (seen.session.status !== 'Open') return resultPage(services, seen)
  const live = seen.attempts.find(({ status }) => status === 'Open')
  return live === undefined ? payPage({ seen }) : waitPage(seen, live)
}

/** Asks the subscriber whose number the payer has entered. */
async function payByMobileMoney(services: Services, seen: Seen, { form, unit }: PageRequest): Promise<PageReply> {
  const { session } = seen
  if (session.status !== 'Open') return toSession(session)
  const phoneNumber = form['phoneNumber'] ?? ''
  const wallet = readWallet(phoneNumber)
  if (wallet.kind === 'unreadable') {
    const error = phoneNumber.trim() === '' ? 'Enter a phone number' : `The phone number ${wallet.reason}`
    return payPage({ seen, phoneNumber, errors: { phoneNumber: error } })
  }
  const request = { sessionId: session.id, payer: wallet.phoneNumber, tries: triesOf(form) }
  const begun = await requestMobileMoney(services, request, unit)
  return begun === 'over' ? leave(services, session.id) : toSession(session)
}

/** Ends an open session, unless a payment is under way: that may still come. */
async function cancel(services: Services, { session }: Seen): Promise<PageReply> {
  await write(services, async (writing) => {
    const locked = await lockSession(writing, session.id)
    const live = writing.transaction.selectFrom('checkout_attempts').select('id').where('session_id', '=', session.id)
    const isPaying = (await live.where('status', '=', 'Open').executeTakeFirst()) !== undefined
    if (locked !== undefined && !isPaying) await endSession(writing, locked, { status: 'Cancelled' })
  })
  return leave(services, session.id)
}

/** Back to the client where the session has ended, and else to its page. */
async function leave(services: Services, id: string): Promise<PageReply> {
  const { database } = services
  const session = await database
    .selectFrom('checkout_sessions')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const isNamed = namedOrigin(session.return_url) !== undefined
  return session.status !== 'Open' && isNamed ? seeOther(await returnTo(services, session)) : toSession(session)
}

function toSession({ id }: { readonly id: string }): PageReply {
  return seeOther(`/checkout/${id}`)
}

/** After how many tries a form was shown; one that does not say is never the latest. */
function triesOf(form: PageRequest['form']): number {
  const { tries = '' } = form
  return /^\d{1,3}$/.test(tries) ? Number(tries) : -1
}
