import { steeredAfricasTalking } from './steeredAfricasTalking.ts'

export const subscriber = '+254711000001'
export const shortCode = '28901'
const news = { shortCode, keyword: 'NEWS' }

/** Africa's Talking for a test file about premium SMS. `register` gives the account a subscription and an on-demand product. */
export function premiumShop() {
  const yard = steeredAfricasTalking()
  const { steer, post, get, send, told } = yard

  async function read(request: Promise<{ readonly status: number; readonly body: string }>) {
    const { status, body } = await request
    const json: ReturnType<typeof JSON.parse> = body.startsWith('{') ? JSON.parse(body) : body
    return { status, body: json }
  }

  return {
    ...yard,
    /** Registers the products NEWS (KES 10 a message) and SCORE (KES 5 an answer), and the URLs of callbacks. */
    async register() {
      const kes = (amount: number) => ({ currency: 'KES', amount })
      const keywords = [
        { keyword: 'NEWS', kind: 'subscription', charge: kes(10) },
        { keyword: 'SCORE', kind: 'onDemand', charge: kes(5) },
      ]
      await steer('PUT', `/africastalking/short-codes/${shortCode}`, { keywords })
      const url = 'http://127.0.0.1:9/'
      const urls = { subscriptions: url, incomingMessages: url, deliveryReports: url }
      await steer('PUT', '/africastalking/callback-urls', urls)
      await steer('PUT', '/africastalking/account', { currency: 'KES', balance: 100 })
    },
    token: (phoneNumber: string, path = '/checkout/token/create') => read(post(path, { phoneNumber })),
    subscribe: (fields: Readonly<Record<string, string>> = {}) =>
      read(post('/version1/subscription/create', { ...news, phoneNumber: subscriber, ...fields })),
    unsubscribe: (phoneNumber = subscriber) => read(post('/version1/subscription/delete', { ...news, phoneNumber })),
    subscribeAtSafaricom: (fields: Readonly<Record<string, string>>) =>
      read(post('/version1/subscription/safaricom', { ...news, redirectUrl: 'http://127.0.0.1:3000/in', ...fields })),
    /** The numbers that are subscribed to NEWS. */
    async subscribers(query: Readonly<Record<string, string>> = {}): Promise<string[]> {
      const { body } = await read(get('/version1/subscription', { ...news, ...query }))
      return body.responses.map(({ phoneNumber }: { phoneNumber: string }) => phoneNumber)
    },
    /** A subscriber texts the short code. */
    text: (text: string, more: object = {}) =>
      steer('POST', '/africastalking/messages', { from: subscriber, to: shortCode, text, ...more }),
    /** Sends a premium message; gives its summary and its entry. */
    async sendPremium(fields: Readonly<Record<string, string>> = {}) {
      const { body } = await send({ to: subscriber, from: shortCode, bulkSMSMode: '0', ...fields })
      const { Message, Recipients } = JSON.parse(body).SMSMessageData
      return { summary: Message, entry: Recipients[0] }
    },
    answer: (accept: boolean, prompt = 1) => steer('POST', `/prompts/${prompt}/answer`, { accept }),
    /** Changes as `updateType phoneNumber keyword`. */
    changes: async () =>
      (await told('subscriptionNotification')).map(
        ({ updateType, phoneNumber, keyword }) => `${updateType} ${phoneNumber} ${keyword}`,
      ),
    balance: async (): Promise<number> => (await steer('GET', '/africastalking/account')).body.balance,
    airtime: async (): Promise<number> => (await steer('GET', `/subscribers/${subscriber}`)).body.airtime,
    setAirtime: (airtime: number) => steer('PATCH', `/subscribers/${subscriber}`, { airtime }),
  }
}
