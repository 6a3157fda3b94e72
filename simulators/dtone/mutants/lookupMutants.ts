import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { components } from '../../../specs/types/dtone.generated.ts'
import { operatorOf } from '../rules/catalogue/operators.ts'
import type { DtoneDefinition } from '../service.ts'
import { type Operations, operationMutant } from './operationMutant.ts'

type LookupOperator = components['schemas']['LookupOperator']
type Change = (operators: LookupOperator[]) => LookupOperator[]

/** The operator of a number, and the other candidates. @see docs/dtone.md#mobile-numbers */
export const lookupMutants: readonly RuleMutant<DtoneDefinition>[] = [
  ...telling('identified-last', (operators) => operators.toReversed()),
  ...telling('wrong-one-identified', (operators) =>
    operators.map((one, place) => ({ ...one, identified: place === operators.length - 1 })),
  ),
  ...telling('all-identified', (operators) => operators.map((one) => ({ ...one, identified: true }))),
  ...telling('others-left-out', (operators) => operators.filter(({ identified }) => identified)),
  ...telling('foreign-ones-listed', (operators) => [
    ...operators,
    { ...operatorOf(41011).operator, identified: false },
  ]),
  operationMutant(
    { operationId: 'postLookupMobileNumber', kind: 'lookup', label: 'ported-as-before', hint: 'operators' },
    ({ postLookupMobileNumber }, onBroken) => ({
      postLookupMobileNumber: (request, context) => {
        const { state } = context
        for (const { number } of [...state.portedNumbers.values()]) state.portedNumbers.delete(number)
        onBroken()
        return postLookupMobileNumber(request, context)
      },
    }),
  ),
]

const answered = {
  postLookupMobileNumber: ({ postLookupMobileNumber }: Operations, change: Change): Partial<Operations> => ({
    postLookupMobileNumber: (request, context) => {
      const reply = postLookupMobileNumber(request, context)
      return reply.status === 200 ? { ...reply, body: change(reply.body) } : reply
    },
  }),
  getLookupMobileNumber: ({ getLookupMobileNumber }: Operations, change: Change): Partial<Operations> => ({
    getLookupMobileNumber: (request, context) => {
      const reply = getLookupMobileNumber(request, context)
      return reply.status === 200 ? { ...reply, body: change(reply.body) } : reply
    },
  }),
}

function telling(label: string, change: Change): RuleMutant<DtoneDefinition>[] {
  return (['postLookupMobileNumber', 'getLookupMobileNumber'] as const).map((operationId) =>
    operationMutant({ operationId, kind: 'lookup', label, hint: 'operators' }, (operations, onBroken) =>
      answered[operationId](operations, (operators) => {
        onBroken()
        return change(operators)
      }),
    ),
  )
}
