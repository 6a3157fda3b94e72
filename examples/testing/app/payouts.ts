import createAfricasTalking from 'africastalking'
import axios from 'axios'

/** An application that pays out over mobile money and tells the payee by SMS. It knows nothing of Railyard. */
export interface Payouts {
  /** Resolves with the provider's id of the payment. */
  pay(phoneNumber: string, amount: number): Promise<string>
  tell(phoneNumber: string, message: string): Promise<void>
}

export function createPayouts({ apiKey }: { apiKey: string }): Payouts {
  const username = 'sandbox'
  const { SMS } = createAfricasTalking({ apiKey, username })
  return {
    async pay(phoneNumber, amount) {
      const { data } = await axios.post(
        'https://payments.sandbox.africastalking.com/mobile/b2c/request',
        { username, productName: 'payouts', recipients: [{ phoneNumber, currencyCode: 'KES', amount }] },
        { headers: { apiKey } },
      )
      return data.entries[0].transactionId
    },
    async tell(phoneNumber, message) {
      await SMS.send({ to: [phoneNumber], message })
    },
  }
}
