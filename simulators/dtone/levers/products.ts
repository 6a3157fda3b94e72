import type { components } from '../../../specs/types/control.generated.ts'
import { type ProblemReply, problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'
import type { ProductChange } from '../model.ts'
import { batchOf } from '../rules/catalogue/productBatches.ts'
import { rowIn } from '../rules/catalogue/worldCatalogue.ts'

/** Lists the products that this world has withdrawn or repriced. @see docs/dtone.md#catalogue-on-demand */
export const listDtoneProducts: Lever<'listDtoneProducts'> = (_request, { state }) => ({
  status: 200,
  body: Array.from(state.productChanges.values(), represent),
})

/** Withdraws a product, brings it back, or changes its price from the next request on. @see docs/dtone.md#catalogue-on-demand */
export const patchDtoneProduct: Lever<'patchDtoneProduct'> = ({ path: { product }, body }, { state }) => {
  const isGone = batchOf(product, state)?.batch.withdrawn === true
  if (isGone || rowIn(product, state) === undefined) return unknownProduct(product)
  const former = state.productChanges.get(product) ?? { productId: product, available: true, priceFactor: 1 }
  return { status: 200, body: represent(state.productChanges.put({ ...former, ...body })) }
}

/** Undoes the changes of a product in this world. @see docs/dtone.md#catalogue-on-demand */
export const restoreDtoneProduct: Lever<'restoreDtoneProduct'> = ({ path: { product } }, { state }) => {
  if (state.productChanges.delete(product)) return { status: 204 }
  return problem(404, `Product ${product} was not changed in this world.`)
}

function unknownProduct(id: number): ProblemReply<404> {
  return problem(404, `DT One has no product ${id} in this world. GET /v1/products lists those that it sells.`)
}

function represent({ productId, available, priceFactor }: ProductChange): components['schemas']['DtoneProduct'] {
  return { product_id: productId, available, priceFactor }
}
