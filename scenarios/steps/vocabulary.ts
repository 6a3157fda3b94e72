import { dtone } from './dtone.ts'
import { gateway } from './gateway.ts'
import type { Chapter } from './step.ts'
import { time } from './time.ts'
import { traffic } from './traffic.ts'
import { trouble } from './trouble.ts'

/** All sentences, in the order in which they are listed. */
export const vocabulary: readonly Chapter[] = [time, dtone, gateway, trouble, traffic]
