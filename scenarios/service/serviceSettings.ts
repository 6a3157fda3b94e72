/** How the service under test is reached or started. It goes to each worker as JSON. */
export interface ServiceSettings {
  /** The world of all scenarios, one after the other: the key of the service at both providers. */
  readonly world: string
  /** Where the service answers. May have placeholders. */
  readonly baseUrl: string
  /** How each worker starts a service of its own. @default it runs already */
  readonly start?: StartSettings
  /** A shell command that clears the service's own data, run before each scenario. May have placeholders. */
  readonly reset?: string
  /** Callback URLs at Africa's Talking by kind. May have placeholders. @default as they are when the run begins */
  readonly callbacks: CallbackUrls
  /** Real milliseconds without traffic before the world counts as settled. @default 0 if the service takes part in the clock, else 100 */
  readonly quiet?: number
}

export type CallbackUrls = Readonly<Partial<Record<(typeof callbackKinds)[number], string>>>

/** What Africa's Talking has a callback URL for. */
export const callbackKinds = ['deliveryReports', 'incomingMessages', 'payments'] as const

export interface StartSettings {
  /** A shell command. May have placeholders. */
  readonly command: string
  /** A URL that answers 2xx when the service can be used. May have placeholders. */
  readonly ready: string
  /** Real seconds that it may take until then. */
  readonly readyWithin: number
  /** The URL of a module that exports `openServiceProxy`, for a service whose hosts cannot be configured. @default none */
  readonly proxyModule?: string
}
