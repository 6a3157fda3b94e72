import type { Services } from '../capability/context.ts'
import type { Acquirer } from '../rails/acquirer/acquirer.ts'
import type { Side } from '../rails/rail.ts'

/** The acquirer of a side. Where none is connected, nothing is sent. */
export function acquirerOf({ acquirers }: Pick<Services, 'acquirers'>, side: Side): Acquirer {
  return acquirers[side] ?? unconnected
}

const unsent = async () => ({ kind: 'unsent', reason: 'no acquirer is connected' }) as const
const unanswered = async () => ({ kind: 'unanswered', reason: 'no acquirer is connected' }) as const

const unconnected: Acquirer = {
  ...{ authorise: unsent, authenticate: unsent, capture: unsent },
  ...{ find: unanswered, cancel: unanswered },
}
