import type { Operation } from '../context.ts'
import { askForSubscription } from '../lifeCycle/askForSubscription.ts'

/** Asks a subscriber to subscribe to a premium product. @see docs/africastalking.md#subscriptions */
export const createSubscription: Operation<'createSubscription'> = ({ body }, context) => {
  const refusal = askForSubscription(body, context)
  return refusal === undefined
    ? { status: 201, body: { description: 'Waiting for user input', status: 'Success' } }
    : { status: 201, body: { description: refusal, status: 'Failed' } }
}
