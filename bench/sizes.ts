import type { RecipientsOptions } from './measures/recipients.ts'
import type { StorageOptions } from './measures/storage.ts'
import type { ThroughputOptions } from './measures/throughput.ts'

/** How much each measure does. */
interface Sizes {
  readonly throughput: ThroughputOptions
  readonly messaging: RecipientsOptions
  readonly payouts: RecipientsOptions
  /** Starts of each form. */
  readonly startUp: number
  /** Transactions. */
  readonly settlement: number
  readonly storage: StorageOptions
  /** Items of a batch of the gateway. */
  readonly batches: number
  /** Transfers between wallets. */
  readonly wallets: number
}

export const full: Sizes = {
  throughput: { rounds: 5, requests: 15_000, prismRequests: 1500, rivalRequests: 1500 },
  messaging: {
    rounds: 5,
    sends: [
      { recipients: 1, requests: 15_000 },
      { recipients: 1000, requests: 100 },
    ],
  },
  payouts: {
    rounds: 5,
    sends: [
      { recipients: 1, requests: 15_000 },
      { recipients: 10, requests: 3000 },
    ],
  },
  startUp: 7,
  settlement: 10_000,
  storage: { few: 1000, many: 1_000_000, blocks: 15, block: 5000 },
  batches: 10_000,
  wallets: 5000,
}

export const quick: Sizes = {
  throughput: { rounds: 1, requests: 2000, prismRequests: 300, rivalRequests: 300 },
  messaging: {
    rounds: 1,
    sends: [
      { recipients: 1, requests: 2000 },
      { recipients: 1000, requests: 20 },
    ],
  },
  payouts: {
    rounds: 1,
    sends: [
      { recipients: 1, requests: 2000 },
      { recipients: 10, requests: 400 },
    ],
  },
  startUp: 1,
  settlement: 500,
  storage: { few: 1000, many: 20_000, blocks: 3, block: 500 },
  batches: 500,
  wallets: 300,
}
