import { problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'
import { type PaymentProduct, usualCode } from '../rules/payments/products.ts'

/** Lists the registered payment products. @see docs/africastalking.md#payment-products */
export const listAfricasTalkingPaymentProducts: Lever<'listAfricasTalkingPaymentProducts'> = (_request, { state }) => ({
  status: 200,
  body: [...state.paymentProducts.values()],
})

/** Registers a payment product with its channels, in the place of a former registration. @see docs/africastalking.md#payment-products */
export const putAfricasTalkingPaymentProduct: Lever<'putAfricasTalkingPaymentProduct'> = (
  { path, body },
  { state },
) => {
  const name = path.paymentProduct
  const others = [...state.paymentProducts.values()].filter((product) => product.name !== name)
  const code = body.code ?? state.paymentProducts.get(name)?.code ?? freeCode(others)
  const owner = others.find((product) => product.code === code)
  if (owner !== undefined) return problem(409, `The payment product ${owner.name} has the code ${code}.`)
  return { status: 200, body: state.paymentProducts.put({ name, code, channels: body.channels }) }
}

/** The first code from the usual one on that no product has. */
function freeCode(products: readonly PaymentProduct[]): number {
  const taken = new Set(products.map(({ code }) => code))
  let code = usualCode
  while (taken.has(code)) code += 1
  return code
}

/** Removes a payment product. @see docs/africastalking.md#payment-products */
export const deleteAfricasTalkingPaymentProduct: Lever<'deleteAfricasTalkingPaymentProduct'> = ({ path }, { state }) =>
  state.paymentProducts.delete(path.paymentProduct)
    ? { status: 204 }
    : problem(404, `The payment product ${path.paymentProduct} is not registered in this world.`)
