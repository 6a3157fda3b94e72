import type { CallbackUrls } from '../../scenarios/service/serviceSettings.ts'
import type { Invariant } from '../invariants/invariant.ts'
import type { Story } from '../story/story.ts'

/** What all runs of an exploration have in common. */
export interface ExploreSetup {
  readonly service: ExploredService
  readonly story: Story
  readonly invariants: readonly Invariant[]
  /** How long the world goes on after the story, before the invariants are checked: ISO 8601. */
  readonly settle: string
  /** Real milliseconds without traffic after which the service counts as idle. @default 0 if it takes part in the clock, else 100 */
  readonly quiet?: number
  /** Real milliseconds that an answer to a request of the story is waited for. @default 5000 */
  readonly patience?: number
  /** Decides ids, PINs and draws of the world. */
  readonly seed: string
  /** Where the folders of runs are made. Each is removed at the end of its run. @default the folder of the system for such files */
  readonly folder?: string
}

/** The service that is explored. Texts may have the placeholders `{port}`, `{world}` and `{dir}`. */
export interface ExploredService {
  /** The key at all providers, which is the name of the world. */
  readonly world: string
  /** Where it answers. */
  readonly baseUrl: string
  /** A URL that answers 2xx when it can be used. */
  readonly ready: string
  /** Real seconds that this may take. */
  readonly readyWithin: number
  /** A shell command that runs it, for each run anew. Undefined where it runs already, and `restart` starts it again. */
  readonly command?: string
  /** A shell command that ends a service which runs elsewhere, and starts it again. */
  readonly restart?: string
  /** A shell command that clears its data, before each run. */
  readonly reset?: string
  /** A file or folder that is copied into `{dir}` before each run. */
  readonly copy?: string
  /** Callback URLs at Africa's Talking by kind. */
  readonly callbacks: CallbackUrls
  /** The URL of a module that exports `openServiceProxy`, for a service whose hosts cannot be configured. */
  readonly proxyModule?: string
  /** Ports of the simulators, for a service that runs elsewhere and knows them. @default free ones */
  readonly ports?: Readonly<Record<'control' | 'africastalking' | 'dtone' | 'acquirer', number>>
}
