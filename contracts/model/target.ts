import type { SetupStep } from './case.ts'

/** Whose key a request carries. For basic authentication the secret is the password, elsewhere the key stands alone. */
export interface Credentials {
  readonly key: string
  readonly secret?: string
}

/** What one case is run in: an account, and where there is one, a world of its own. */
export interface CaseContext {
  /** Absent where the document asks for no credentials. */
  readonly own?: Credentials
  /** Another account; cases that need one are not run where it is absent. */
  readonly other?: Credentials
  /** Moves the clock by an ISO 8601 duration and waits until all has settled. Absent where time can't be moved. */
  advance?(duration: string): Promise<void>
  /** Whether a request to an operation has arrived that is yet to be answered. Absent where the target does not show it. */
  isHolding?(operationId: string): Promise<boolean>
  /** Has callbacks sent to a URL, where the request can't say where to. `false` where the target does not know how. */
  register?(callback: string, url: string): Promise<boolean>
  /** Does what no operation of the target can: a message that comes in, an amount in a wallet. `false` where nothing there can do it. */
  bring?(step: SetupStep): Promise<boolean>
  /** Waits until nothing is under way inside. */
  settle?(): Promise<void>
  /** What went wrong inside since the case began, where the target tells. */
  complaints?(): readonly string[]
  /** Lets go of all that was made for the case. */
  leave?(): Promise<void>
}

/** Something that claims to be what a document says. */
export interface Target {
  /** The document's name. */
  readonly document: string
  readonly url: string
  /** Gives a case its own account or world, by the case's name. */
  enter(caseName: string): Promise<CaseContext>
  /** It takes any credentials that are well-formed: wrong ones can't be shown. */
  readonly isOpen: boolean
  /** It answers `Prefer: code=…` with that status. */
  readonly prefers: boolean
  /** How many cases may run at the same time. @default 8 */
  readonly concurrency?: number
  /** Operations, or cases by their names (`*` stands for anything), that it says it does not have, with the reason. */
  readonly unsupported?: Readonly<Record<string, string>>
}
