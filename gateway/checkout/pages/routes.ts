import type { Services } from '../../capability/context.ts'
import type { PageReply, PageRequest, PageRoute } from '../../capability/page.ts'
import { isCardNumber } from '../../cards/cardNumber.ts'
import { verifyChallenge } from '../../cards/verifyChallenge.ts'
import { write } from '../../database/writing.ts'
import { readWallet } from '../../destinations/phoneNumbers.ts'
import { cancelSession } from '../cancelSession.ts'
import { captureForSession } from '../card/capture.ts'
import { payByCard } from '../card/payByCard.ts'
import { readCard } from '../card/readCard.ts'
import { requestMobileMoney } from '../mobileMoney/request.ts'
import { resultKey } from '../result/resultKey.ts'
import { namedOrigin, returnTo } from '../result/returnTo.ts'
import { challengePage } from './challengePage.ts'
import { seeOther, stylePath } from './layout.ts'
import { payPage } from './payPage.ts'
import { resultPage } from './resultPage.ts'
import { liveOf, type Seen, see } from './seen.ts'
import { checkoutStyle } from './style.ts'
import { unknownPage } from './unknownPage.ts'
import { waitPage } from './waitPage.ts'

/** What a payer's browser may ask for. Each answer to a form leads to a page. @see docs/gateway.md#the-pages-of-a-checkout */
export const checkoutPages: readonly PageRoute[] = [
  { method: 'GET', path: stylePath, answer: async () => style },
  { method: 'GET', path: '/.well-known/jwks.json', answer: showKeys },
  { method: 'GET', path: '/checkout/:sessionId', from: 'anySite', answer: of(showSession) },
  { method: 'POST', path: '/checkout/:sessionId/mobile-money', answer: of(payByMobileMoney) },
  { method: 'POST', path: '/checkout/:sessionId/card', answer: of(takeCard) },
  {
    method: 'GET',
    path: '/checkout/:sessionId/challenge',
    from: 'anySite',
    answer: of(async (_, seen) => toSession(seen.session)),
  },
  { method: 'POST', path: '/checkout/:sessionId/challenge', from: 'anySite', answer: of(returnFromIssuer) },
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
  const { live, authorisation } = liveOf(seen)
  if (live === undefined) return payPage({ seen, takesCards: takesCards(services, seen) })
  const isAsked = authorisation?.status === 'ChallengeRequired' && authorisation.doubt === null
  return isAsked ? challengePage(services, seen, authorisation) : waitPage(seen, live)
}

function takesCards({ acquirers }: Services, { session }: Seen): boolean {
  return acquirers[session.side] !== undefined
}

/** Charges the card that the payer has entered. */
async function takeCard(services: Services, seen: Seen, { form, unit }: PageRequest): Promise<PageReply> {
  const { session } = seen
  if (session.status !== 'Open' || !takesCards(services, seen)) return toSession(session)
  const read = readCard(form, services.clock.now())
  if ('errors' in read) return payPage({ seen, takesCards: true, errors: read.errors })
  await payByCard(services, { sessionId: session.id, card: read.card, tries: triesOf(form) }, unit)
  return leave(services, session.id)
}

/**
 * Takes what the issuer of a card has the payer's browser bring. It may come from any site, so it proves nothing: the acquirer checks it.
 * The answer leads to a page of the gateway, because the policy of the issuer's page holds for redirects too.
 */
async function returnFromIssuer(services: Services, seen: Seen, { form, unit }: PageRequest): Promise<PageReply> {
  const { live, authorisation } = liveOf(seen)
  const isOpen = seen.session.status === 'Open' && live !== undefined && authorisation?.status === 'ChallengeRequired'
  if (!isOpen || form['MD'] !== authorisation.md) return toSession(seen.session)
  const verified = await verifyChallenge(services, authorisation, form['PaRes'] ?? '', unit)
  if (verified === 'verified') await captureForSession(services, live.id, unit)
  if (verified !== 'invalid' && verified !== 'unsent') return toSession(seen.session)
  const error = verified === 'invalid' ? 'The answer of your bank cannot be read.' : 'Your bank cannot be reached now.'
  return challengePage(services, seen, authorisation, `${error} Nothing was paid. Try again.`)
}

/** Asks the subscriber whose number the payer has entered. */
async function payByMobileMoney(services: Services, seen: Seen, { form, unit }: PageRequest): Promise<PageReply> {
  const { session } = seen
  if (session.status !== 'Open') return toSession(session)
  const phoneNumber = form['phoneNumber'] ?? ''
  const wallet = readWallet(phoneNumber)
  if (wallet.kind === 'unreadable') {
    const error = phoneNumber.trim() === '' ? 'Enter a phone number' : `The phone number ${wallet.reason}`
    const shown = isCardNumber(phoneNumber) ? '' : phoneNumber
    return payPage({
      ...{ seen, takesCards: takesCards(services, seen) },
      ...{ phoneNumber: shown, errors: { phoneNumber: error } },
    })
  }
  const request = { sessionId: session.id, payer: wallet.phoneNumber, tries: triesOf(form) }
  const begun = await requestMobileMoney(services, request, unit)
  return begun === 'over' ? leave(services, session.id) : toSession(session)
}

/** Ends an open session, unless a payment is under way: that may still come. */
async function cancel(services: Services, { session }: Seen): Promise<PageReply> {
  await write(services, (writing) => cancelSession(services, writing, session.id))
  services.jobs.sweep()
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
