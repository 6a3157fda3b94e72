import { type DeriveContext, newCase, planned } from '../../cases/newCase.ts'
import { stepOf } from '../../cases/stepOf.ts'
import type { Operation, Variation } from '../../document/contract.ts'
import { successesOf } from '../../document/responses.ts'
import type { Case } from '../../model/case.ts'

/**
 * The longest hold (`x-holds` that says how to cause it): the reply comes when `for` has passed, and not before. Each way to end a
 * hold (`cases`): the reply comes at its time, whatever the outcome is.
 */
export function holdCases(context: DeriveContext, operation: Operation): Case[] {
  const { heldFor, heldLongest, heldCases } = operation
  const longest =
    heldLongest === undefined || heldFor.most === 0
      ? []
      : holdCase(context, operation, 'longest', heldFor.most, heldLongest)
  return [
    ...longest,
    ...heldCases.flatMap(({ name, lasting, variation }) => holdCase(context, operation, name, lasting, variation)),
  ]
}

function holdCase(
  context: DeriveContext,
  operation: Operation,
  name: string,
  lasting: number,
  { example, request, given }: Variation,
): Case[] {
  return newCase(context, operation, 'law', `hold/${name}`, (random) => {
    const options = { members: request, ...(example !== undefined && { example }) }
    const { before, last } = planned(context, operation, random, { statuses: successesOf(operation) }, options)
    return {
      ...(given.length > 0 && { given }),
      requires: ['clock'],
      steps: [...before.map((step) => stepOf(step)), { ...stepOf(last), heldFor: lasting }],
    }
  })
}
