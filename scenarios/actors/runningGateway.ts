import type { CallbackName, startGatewayOn, World } from '../../testing/index.ts'

type Gateway = Awaited<ReturnType<typeof startGatewayOn>>

/** What a gateway has written down. */
export type Books = Awaited<ReturnType<Gateway['books']>>

/** A client that is made before it sends its first request. */
export type NewClient = Parameters<Gateway['addClient']>[0]

/** A gateway of a scenario, in this process or in one of its own. */
export interface RunningGateway {
  readonly url: string
  /** Where the providers send their callbacks. */
  readonly callbackUrls: Readonly<Record<CallbackName, string>>
  /** Makes a client, and resolves with its API key. */
  addClient(client: NewClient): Promise<string>
  /** Registers a sender id to a client, by its name. */
  giveSender(client: string, senderId: string): Promise<void>
  /** Signs a portal user in without a password, and resolves with the value of the cookie. */
  openSession(user: Parameters<Gateway['openSession']>[0]): Promise<string>
  /** What an operator does beside it. */
  readonly operator: Pick<
    Gateway['operator'],
    'setClient' | 'setUser' | 'setCustomer' | 'fund' | 'block' | 'unblock' | 'reconcile'
  >
  /** The world that its sandbox pays through; undefined where it has none. */
  readonly sandbox: World | undefined
  books(): Promise<Books>
  /** Resolves once nothing is under way but calls that a provider leaves hanging. */
  idle(): Promise<void>
  /** Ends it where it is, as SIGKILL does. */
  kill(): Promise<void>
  /** Starts it again on the same database. */
  startAgain(): Promise<void>
  /** Ends it, and removes what it has stored. */
  close(): Promise<void>
}
