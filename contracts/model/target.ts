import type { SetupStep } from './case.ts'
import type { ProviderWorld } from './effects.ts'

/** An account's key. The secret is the password of basic authentication; other schemes use the key alone. */
export interface Credentials {
  readonly key: string
  readonly secret?: string
  /** By name of a security scheme: the key there, such as the cookie of a session. @default `key` */
  readonly schemes?: Readonly<Record<string, string>>
}

/** What one case runs in: an account, and a world of its own if the target has worlds. */
export interface CaseContext {
  /** Absent if the document needs no credentials. */
  readonly own?: Credentials
  /** Another account. If absent, cases that need one are unsupported. */
  readonly other?: Credentials
  /** A known account that may call nothing. If absent, cases that need one are unsupported. */
  readonly forbidden?: Credentials
  /** The accounts that the document names by `x-accounts` and `x-account`. Cases of one that is missing are unsupported. */
  readonly accounts?: Readonly<Record<string, Credentials>>
  /** An account that has used up its requests to the operation of the case. If absent, cases that need one are unsupported. */
  readonly throttled?: Credentials
  /** Moves the clock by an ISO 8601 duration and waits until the world has settled. Absent if the clock cannot be moved. */
  advance?(duration: string): Promise<void>
  /** Whether a request to an operation is waiting for its reply. Absent if the target does not show it. */
  isHolding?(operationId: string): Promise<boolean>
  /** Registers the URL of a callback that requests cannot name. False if the target cannot. */
  register?(callback: string, url: string): Promise<boolean>
  /** Runs a setup step, as an incoming message or an amount in a wallet. False if the target cannot. */
  bring?(step: SetupStep): Promise<boolean>
  /** Shows what an operation of the control plane answers, as text. Undefined if the target cannot. */
  read?(step: SetupStep): Promise<string | undefined>
  /** The providers that the target calls. Absent if it has none, or they cannot be steered. */
  readonly providers?: ProviderWorld
  /** Makes the second account a copy of the first one. Absent if the target cannot. */
  fork?(): Promise<void>
  /** Waits until the target has no work in progress. */
  settle?(): Promise<void>
  /** Errors inside the target since the case began, if it reports them. */
  complaints?(): readonly string[]
  /** Releases what was created for the case. */
  leave?(): Promise<void>
}

/** A service that is tested against a document. */
export interface Target {
  /** The document's name. */
  readonly document: string
  readonly url: string
  /** Creates an account or world for a case, named by the case. */
  enter(caseName: string): Promise<CaseContext>
  /** Accepts any well-formed credentials, so that wrong ones cannot be tested. */
  readonly isOpen: boolean
  /** Answers `Prefer: code=…` with that status. */
  readonly prefers: boolean
  /**
   * The cases share one account that outlives the run. Unique members are new for each run, and a changed state is a finding only
   * when it comes again. @default false
   */
  readonly isShared?: boolean
  /**
   * Real milliseconds that the run may wait for documented delays if the clock cannot be moved. Cases that do not fit are
   * unsupported. @default no case waits
   */
  readonly wait?: number
  /** It runs in this thread. Its answers are limited in CPU time, since other work of the machine is not its own. @default false */
  readonly isOwn?: boolean
  /** Real milliseconds after which a request counts as not answered. @default a multiple of the time limit */
  readonly patience?: number
  /** Number of cases that run at the same time. @default 8 */
  readonly concurrency?: number
  /** Unsupported operations, or cases by name (`*` matches anything), with the reason. */
  readonly unsupported?: Readonly<Record<string, string>>
}
