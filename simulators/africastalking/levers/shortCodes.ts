import { problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'
import { hasRate } from '../rules/money/money.ts'
import { unknownCurrency } from './account.ts'

/** Lists the registered short codes with their premium products. @see docs/africastalking.md#premium-products */
export const listAfricasTalkingShortCodes: Lever<'listAfricasTalkingShortCodes'> = (_request, { state }) => ({
  status: 200,
  body: [...state.shortCodes.values()],
})

/** Registers the premium products of a short code, in the place of former ones. @see docs/africastalking.md#premium-products */
export const putAfricasTalkingShortCode: Lever<'putAfricasTalkingShortCode'> = ({ path, body }, { state }) => {
  const unknown = body.keywords.flatMap(({ charge }) => charge?.currency ?? []).find((currency) => !hasRate(currency))
  if (unknown !== undefined) return unknownCurrency(unknown)
  return { status: 200, body: state.shortCodes.put({ shortCode: path.shortCode, ...body }) }
}

/** Removes a short code and its products. @see docs/africastalking.md#premium-products */
export const deleteAfricasTalkingShortCode: Lever<'deleteAfricasTalkingShortCode'> = ({ path }, { state }) =>
  state.shortCodes.delete(path.shortCode)
    ? { status: 204 }
    : problem(404, `The short code ${path.shortCode} is not registered in this world.`)
