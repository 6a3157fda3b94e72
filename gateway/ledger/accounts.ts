import type { ProviderName } from '../database/tables.ts'

/** The names of the ledger's accounts. */
export const accounts = {
  /** What a client may still pay out; never below nought. */
  float: (clientId: string) => `float:${clientId}`,
  /** What of a client's money is with a rail without a final word. */
  reserved: (clientId: string) => `reserved:${clientId}`,
  /** What has been paid out through a provider. */
  rail: (provider: ProviderName) => `rail:${provider}`,
  /** Where the floats come from. */
  funding: 'funding',
} as const
