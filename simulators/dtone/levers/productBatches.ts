import type { components } from '../../../specs/types/control.generated.ts'
import { problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'
import type { ProductBatch } from '../model.ts'
import { modelsOf, mostAdded, nextProductId, roomForProducts } from '../rules/catalogue/productBatches.ts'

/** Lists the batches of products that were added in this world. @see docs/dtone.md#catalogue-on-demand */
export const listDtoneProductBatches: Lever<'listDtoneProductBatches'> = (_request, { state }) => ({
  status: 200,
  body: Array.from(state.productBatches.values(), represent),
})

/** Adds products to one operator, or to all in turn. They are computed from the seed, not stored. @see docs/dtone.md#catalogue-on-demand */
export const addDtoneProductBatch: Lever<'addDtoneProductBatch'> = ({ body }, { state, world }) => {
  const { count, operator_id: operatorId, seed = world.seed } = body
  const owner = operatorId === undefined ? {} : { operatorId }
  if (modelsOf(owner).length === 0) {
    return problem(
      400,
      `The catalogue sells nothing of an operator ${operatorId} that could be varied; eSIM plans cannot.`,
    )
  }
  if (count > roomForProducts(state)) {
    return problem(409, `A world can have ${mostAdded} added products; there is room for ${roomForProducts(state)}.`)
  }
  const id = state.productBatchIds.next()
  const batch = { id, seed: String(seed), ...owner, firstId: nextProductId(state), count, withdrawn: false }
  return { status: 201, body: represent(state.productBatches.put(batch)) }
}

/** Withdraws all products of a batch for good. Transactions keep showing them. @see docs/dtone.md#catalogue-on-demand */
export const withdrawDtoneProductBatch: Lever<'withdrawDtoneProductBatch'> = ({ path }, { state }) => {
  const batch = state.productBatches.get(path.batch)
  if (batch === undefined || batch.withdrawn)
    return problem(404, `This world sells no batch ${path.batch} of products.`)
  state.productBatches.put({ ...batch, withdrawn: true })
  return { status: 204 }
}

function represent(batch: ProductBatch): components['schemas']['DtoneProductBatch'] {
  const { id, operatorId = null, firstId, count, seed, withdrawn } = batch
  return { id, operator_id: operatorId, first_product_id: firstId, count, seed, withdrawn }
}
