import { africasTalkingStack, json } from '../../testing/providers/africasTalkingStack.ts'

export const bankAccount = { accountName: 'Example', accountNumber: '0123456789', bankCode: 234004 }

export const paymentCard = {
  ...{ number: '4242424242424242', cvvNumber: 737, expiryMonth: 12, expiryYear: 2099 },
  ...{ countryCode: 'NG', authToken: '8765' },
}

export const business = {
  ...{ productName: 'Payouts', provider: 'Athena', transferType: 'BusinessPayBill', currencyCode: 'KES', amount: 10 },
  ...{ destinationChannel: 'Mine', destinationAccount: 'Mine' },
}

export const order = { productName: 'Shop', currencyCode: 'NGN', amount: 1500, narration: 'Order 7' }

/** The provider without a socket, for payments that are sent as JSON. */
export function paymentStack() {
  const stack = africasTalkingStack()
  stack.silence()
  /** Sends a JSON body, and gives that of the reply. */
  const post = async (target: string, body: object, headers: Readonly<Record<string, string>> = {}) => {
    const text = JSON.stringify({ username: 'sandbox', ...body })
    const reply = await stack.ask({ target, headers: { ...json, ...headers }, text })
    return JSON.parse(reply.body)
  }
  return {
    ...stack,
    post,
    find: (transactionId: string, host = '127.0.0.1:4001') =>
      post('/query/transaction/find', { transactionId }, { host }),
    wallet: (currency: string) => stack.contextOf().state.wallets.get(currency),
  }
}
