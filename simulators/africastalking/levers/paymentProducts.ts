import { problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'
import { usualCode } from '../rules/payments/products.ts'

/** Lists the registered payment products. @see docs/africastalking.md#payment-products */
export const listAfricasTalkingPaymentProducts: Lever<'listAfricasTalkingPaymentProducts'> = (_request, { state }) => ({
  status: 200,
  body: [...state.paymentProducts.values()],
})

/** Registers a payment product with its channels, in the place of a former registration. @see docs/africastalking.md#payment-products */
export const putAfricasTalkingPaymentProduct: Lever<'putAfricasTalkingPaymentProduct'> = (
  { path, body },
  { state },
) => ({
  status: 200,
  body: state.paymentProducts.put({ name: path.paymentProduct, code: usualCode, ...body }),
})

/** Removes a payment product. @see docs/africastalking.md#payment-products */
export const deleteAfricasTalkingPaymentProduct: Lever<'deleteAfricasTalkingPaymentProduct'> = ({ path }, { state }) =>
  state.paymentProducts.delete(path.paymentProduct)
    ? { status: 204 }
    : problem(404, `The payment product ${path.paymentProduct} is not registered in this world.`)
