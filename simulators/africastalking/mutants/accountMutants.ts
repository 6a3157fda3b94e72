import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { AfricasTalkingDefinition } from '../service.ts'

const issued = 'ATtkn_00000000000000000000000000000000'

/** A balance that does not move and tokens that are all the same. @see docs/africastalking.md#account */
export const accountMutants: readonly RuleMutant<AfricasTalkingDefinition>[] = [
  {
    ...{ operationId: 'sendMessage', kind: 'balance-stale', label: '', hint: 'charged' },
    alter: (definition, onBroken) => ({
      ...definition,
      operations: {
        ...definition.operations,
        fetchUser: () => {
          onBroken()
          return { status: 200, body: { UserData: { balance: 'USD 999999589.6168' } } }
        },
      },
    }),
  },
  {
    ...{ operationId: 'generateAuthToken', kind: 'token-repeated', label: '', hint: 'another' },
    alter: (definition, onBroken) => ({
      ...definition,
      operations: {
        ...definition.operations,
        generateAuthToken: () => {
          onBroken()
          return { status: 201, body: { description: 'Success', lifetimeInSeconds: 3600, token: issued } }
        },
      },
    }),
  },
]
