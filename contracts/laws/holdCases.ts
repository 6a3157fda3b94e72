import { type DeriveContext, newCase, planned } from '../cases/newCase.ts'
import { stepOf } from '../cases/stepOf.ts'
import type { Operation } from '../document/contract.ts'
import { successesOf } from '../document/responses.ts'
import type { Case } from '../model/case.ts'

/** The longest hold (`x-holds` that says how to cause it): the reply comes when `for` has passed, and not before. */
export function holdCases(context: DeriveContext, operation: Operation): Case[] {
  const { heldFor, heldLongest } = operation
  if (heldLongest === undefined || heldFor.most === 0) return []
  const { example, request, given } = heldLongest
  return newCase(context, operation, 'law', 'hold/longest', (random) => {
    const options = { members: request, ...(example !== undefined && { example }) }
    const { before, last } = planned(context, operation, random, { statuses: successesOf(operation) }, options)
    return {
      ...(given.length > 0 && { given }),
      requires: ['clock'],
      steps: [...before.map((step) => stepOf(step)), { ...stepOf(last), heldFor: heldFor.most }],
    }
  })
}
