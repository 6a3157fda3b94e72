import type { World } from '../../testing/index.ts'
import type { Stage } from './stage.ts'
import type { Trace } from './trace.ts'

/** Where the actors of one scenario meet. */
export interface Place {
  readonly stage: Stage
  /** The world of this scenario, with an API key of its own at both providers. */
  readonly world: World
  readonly trace: Trace
}
