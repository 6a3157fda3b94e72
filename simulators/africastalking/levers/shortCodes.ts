import { problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'
import { premium } from '../data/premium.generated.ts'
import { hasRate } from '../rules/money/money.ts'
import { isSameWord } from '../rules/premium/products.ts'
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
  const objection = objectionToWords(body.keywords.map(({ keyword }) => keyword))
  if (objection !== undefined) return problem(400, objection)
  return { status: 200, body: state.shortCodes.put({ shortCode: path.shortCode, ...body }) }
}

/** Removes a short code and its products. @see docs/africastalking.md#premium-products */
export const deleteAfricasTalkingShortCode: Lever<'deleteAfricasTalkingShortCode'> = ({ path }, { state }) =>
  state.shortCodes.delete(path.shortCode)
    ? { status: 204 }
    : problem(404, `The short code ${path.shortCode} is not registered in this world.`)

/** Why no products can have these words; undefined if they can. A subscriber's text has one meaning. */
function objectionToWords(words: readonly string[]): string | undefined {
  const stop = words.find((word) => premium.stopWords.some((one) => isSameWord(one, word)))
  if (stop !== undefined) return `The word ${stop} ends subscriptions and cannot begin one. Use another keyword.`
  const twice = words.find((word, at) => words.slice(0, at).some((one) => isSameWord(one, word)))
  if (twice === undefined) return undefined
  return `The keyword ${twice} is there twice; capital and small letters are the same. Give each product a word of its own.`
}
