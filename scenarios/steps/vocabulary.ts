import { africasTalking } from './africasTalking.ts'
import { answers } from './answers.ts'
import { balances } from './balances.ts'
import { callbacks } from './callbacks.ts'
import { dtone } from './dtone.ts'
import { dtoneOnDemand } from './dtoneOnDemand.ts'
import { gateway } from './gateway.ts'
import type { Chapter } from './step.ts'
import { time } from './time.ts'
import { traffic } from './traffic.ts'
import { trouble } from './trouble.ts'

/** All sentences, in the order in which they are listed. */
export const vocabulary: readonly Chapter[] = [
  time,
  dtone,
  dtoneOnDemand,
  africasTalking,
  answers,
  callbacks,
  balances,
  gateway,
  trouble,
  traffic,
]
