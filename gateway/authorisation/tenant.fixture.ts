import { type SignedIn, signIn } from '../testing/signIn.ts'
import type { StubbedProviders } from '../testing/stubbedProviders.ts'
import type { TestGateway } from '../testing/testGateway.ts'
import { type Built, bearer, by, expected, type Headers } from './built.fixture.ts'
import type { Things } from './requests.fixture.ts'

/** A client with what its requests are about, and what is the same in its sandbox. */
export interface Tenant {
  readonly id: string
  readonly admin: SignedIn
  readonly key: Headers
  readonly live: Things
  /** The key of its administrator. */
  readonly sandboxKey: Headers
  readonly test: Things
}

export async function makeTenant(built: Built, name: string): Promise<Tenant> {
  const { operator } = built
  const { id, apiKey } = await makeClient(built, name)
  await operator.fund(id, 100_000_000, by)
  const senderId = name.toUpperCase()
  await operator.addSender(id, senderId, by)
  const apiUserId = (await operator.users()).find(({ client_id }) => client_id === id)?.id ?? ''
  const admin = await signIn(built, { roles: ['ClientAdmin'], clientId: id, userName: `${name}@admin.example` })
  const colleague = { userName: `${name}@colleague.example`, email: `${name}@colleague.example` }
  const { id: colleagueId } = await expected(201, admin.post('/api/PortalUsers', colleague))
  const made = await expected(201, admin.post('/api/SandboxApiKeys', {}))
  const own = { clientId: id, apiUserId, colleagueId, senderId, sandboxKeyId: made.id }
  const [key, sandboxKey] = [bearer(apiKey), bearer(made.apiKey ?? '')]
  const texted = () => new URLSearchParams(built.sent.sms.at(-1)?.body).get('message') ?? ''
  const mailed = async () => (await built.mails(admin.userName)).map(({ body }) => body).join('\n')
  const live = { ...own, ...(await makePayments(built, built, key, texted)) }
  const test = { ...own, ...(await makePayments(built, built.sandbox, sandboxKey, mailed)) }
  return { id, admin, key, live, sandboxKey, test }
}

export function makeClient(
  { operator }: Built,
  name: string,
): Promise<{ readonly id: string; readonly apiKey: string }> {
  const client = { name, email: `${name}@example.com`, phone: '+23276123100', allowsAirtime: false }
  return operator.createClient(client, by)
}

type Payments = Pick<
  Things,
  'batchId' | 'failedBatchId' | 'failedItemId' | 'transactionId' | 'otpCode' | 'sessionId' | keyof Cards
>
type Cards = Pick<Things, 'cardToken' | 'authorizationId' | 'challengedId'>

/** Makes batches, a payment that waits for its code, and a checkout session. */
async function makePayments(
  gateway: TestGateway,
  { answers }: StubbedProviders,
  headers: Headers,
  codeText: () => string | Promise<string>,
): Promise<Payments> {
  const submit = (destination: string) => {
    const items = [{ destination, amount: 1_000 }]
    return expected(201, gateway.post('/api/BulkDisbursement', { batchName: 'wages', items }, headers))
  }
  const { batchId } = await submit('076123100')
  const { batchId: failedBatchId, itemIds } = await submit('076123199')
  const { b2c } = answers
  answers.b2c = ({ json }) => {
    const { phoneNumber } = json.recipients[0]
    return [201, { numQueued: 0, entries: [{ phoneNumber, status: 'Failed', errorMessage: 'Insufficient Credit' }] }]
  }
  await expected(200, gateway.post(`/api/BulkDisbursement/${failedBatchId}/process`, undefined, headers))
  await gateway.idle()
  answers.b2c = b2c
  const payment = { accountNumber: '003001014892010184', amount: 40 }
  const { transactionId } = await expected(201, gateway.post('/api/Payment/initiate', payment, headers))
  const otpCode = /\b\d{6}(?= is)/.exec(await codeText())?.[0] ?? 'no code'
  const cards = await makeCards(gateway, headers)
  const checkout = { amount: 250, currency: 'SLE', returnUrl: 'https://shop.example/orders/4711' }
  const { sessionId } = await expected(201, gateway.post('/api/Checkout/sessions', checkout, headers))
  return { batchId, failedBatchId, failedItemId: itemIds[0] ?? '', transactionId, otpCode, sessionId, ...cards }
}

/** Keeps cards, and holds money on one that needs no challenge and on one that does. */
async function makeCards(gateway: TestGateway, headers: Headers): Promise<Cards> {
  const keep = async (cardNumber: string) => {
    const card = { cardNumber, expiryMonth: 12, expiryYear: 2030, cvv: '123' }
    return (await expected(201, gateway.post('/api/CardPayments/tokenize', card, headers))).token
  }
  const authorise = async (token: string) => {
    const amount = { token, amount: 5, currency: 'SLE' }
    return (await expected(200, gateway.post('/api/CardPayments/authorize', amount, headers))).authorizationId
  }
  const cardToken = await keep('4111111111111111')
  const challengedId = await authorise(await keep('4000000000003220'))
  return { cardToken, authorizationId: await authorise(cardToken), challengedId }
}
