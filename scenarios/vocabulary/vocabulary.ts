import { dtone } from '../steps/dtone.ts'
import { gateway } from '../steps/gateway.ts'
import { time } from '../steps/time.ts'
import { traffic } from '../steps/traffic.ts'
import { trouble } from '../steps/trouble.ts'
import type { Chapter } from './step.ts'

/** All sentences, in the order in which they are listed. */
export const vocabulary: readonly Chapter[] = [time, dtone, gateway, trouble, traffic]
