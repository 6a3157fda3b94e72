import { expect, test } from 'vitest'
import { invariant } from '../../../kernel/index.ts'
import type { EsimPlan } from '../../model.ts'
import { catalogue } from '../catalogue/catalogue.ts'
import { esimPlanOf } from './plans.ts'

function planOf(productId: number): EsimPlan {
  const product = catalogue.get(productId)
  invariant(product !== undefined, `Failed to find product ${productId}.`)
  return esimPlanOf(product, { transactionId: 7 })
}

test('a new plan has all of its benefits, and its validity has not started', () => {
  expect(planOf(41203)).toEqual({
    transactionId: 7,
    productId: 41203,
    remaining: [{ type: 'DATA', unit_type: 'DATA', unit: 'GB', amount: 1 }],
  })
})

test('a ranged product adds no benefits to a profile', () => {
  expect(planOf(41201)).toMatchObject({ remaining: [] })
})
