import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Operation } from '../context.ts'
import { splitList } from '../rules/formats/formFields.ts'
import { findVoiceNumber } from '../rules/voice/numbers.ts'
import { queuesOf } from '../rules/voice/queues.ts'
import type { State } from '../state.ts'

type QueueEntry = components['schemas']['QueueStatusReply']['entries'][number]

/** Counts the callers who wait in queues. @see docs/africastalking.md#queues-of-calls */
export const queueStatus: Operation<'queueStatus'> = ({ body }, { state }) => ({
  status: 200,
  body: {
    status: 'Success',
    entries: splitList(body.phoneNumbers).flatMap((number) => entriesOf(number, state)),
    errorMessage: 'None',
  },
})

/** None for a number that the account does not have. */
function entriesOf(number: string, state: State): readonly QueueEntry[] {
  const line = findVoiceNumber(number, state)
  if (line === undefined) return []
  const { phoneNumber } = line
  const entries = [...queuesOf(phoneNumber, state)].map(([queueName, numCalls]) => ({
    phoneNumber,
    queueName,
    numCalls,
  }))
  return entries.length > 0 ? entries : [{ phoneNumber, queueName: '', numCalls: 0 }]
}
