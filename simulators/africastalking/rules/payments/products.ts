import type { components } from '../../../../specs/types/control.generated.ts'
import type { Collection } from '../../../kernel/state/collection.ts'
import { sandbox } from '../../data/sandbox.generated.ts'
import { type Dashboard, dashboardOf } from '../account/dashboard.ts'
import type { Payment } from './payment.ts'

/** A payment product of the account: its name, its code, and the channels of operators that were added to it. */
export type PaymentProduct = Readonly<components['schemas']['AfricasTalkingPaymentProduct']>

/** What decides which products there are. */
interface WithPaymentProducts {
  readonly isStrict: boolean
  readonly state: {
    readonly dashboards: Collection<Dashboard>
    readonly paymentProducts: Collection<PaymentProduct>
  }
}

type Channel = Pick<Payment, 'provider' | 'providerChannel'>

/** The channel of the sandbox. Payments that name no channel go through it, too. */
export const sandboxChannel: Channel = { provider: sandbox.provider, providerChannel: sandbox.providerChannel }

/** The code of a product that was given none. */
export const usualCode = 1234

/**
 * Finds a payment product. Where none is registered, one that the dashboard declares is there with the channel of the sandbox, and with
 * open credentials so is any other. @see docs/africastalking.md#payment-products
 */
export function findPaymentProduct(name: string, { isStrict, state }: WithPaymentProducts): PaymentProduct | undefined {
  if (state.paymentProducts.size > 0) return state.paymentProducts.get(name)
  if (isStrict && !Object.hasOwn(dashboardOf(state).products, name)) return undefined
  return { name, code: usualCode, channels: null }
}

/** Finds the channel that a payment goes through: the wanted one if the product has it, else its first; undefined when it has none. @see docs/africastalking.md#payment-products */
export function channelOf({ channels }: PaymentProduct, wanted: string | undefined): Channel | undefined {
  if (channels === null) return sandboxChannel
  const found = channels.find(({ channel }) => channel === wanted) ?? channels[0]
  return found && { provider: found.provider, providerChannel: found.channel }
}

/** Finds the payment product with a code. Where none is registered, any code is one. @see docs/africastalking.md#payment-products */
export function productWithCode(code: number, { state }: WithPaymentProducts): PaymentProduct | undefined {
  if (state.paymentProducts.size === 0) return { name: `Product ${code}`, code, channels: null }
  return [...state.paymentProducts.values()].find((product) => product.code === code)
}
