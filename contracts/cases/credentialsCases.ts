import type { Operation } from '../document/contract.ts'
import { responseFor } from '../document/responses.ts'
import type { Case, Identity } from '../model/case.ts'
import { type DeriveContext, newCase, planned, stepsOf } from './newCase.ts'

/** Without credentials, with wrong ones, with what are none, and with those of somebody else. */
export function credentialsCases(context: DeriveContext, operation: Operation): Case[] {
  if (operation.security.length === 0 || operation.security.some((schemes) => schemes.length === 0)) return []
  const documented = [401, 403].filter((status) => responseFor(operation, status) !== undefined)
  const statuses = documented.length > 0 ? { statuses: documented } : { refused: true, undocumented: true }
  const strangers: readonly Identity[] = ['none', 'wrong', 'malformed']
  return [
    ...strangers.flatMap((identity) =>
      newCase(context, operation, 'credentials', identity, (dice) => {
        const { before, last } = planned(context, operation, dice, { ...statuses, changesNothing: true })
        return stepsOf(context, before, last, { identity })
      }),
    ),
    ...newCase(context, operation, 'credentials', 'foreign', (dice) => {
      const { before, last } = planned(context, operation, dice, { refused: true, changesNothing: true })
      const maker = before.at(-1)?.operation.method
      // What was only found, and not made, may be everybody's.
      if (maker !== 'POST' && maker !== 'PUT') return undefined
      return stepsOf(context, before, last, { identity: 'other' })
    }),
  ]
}
