/** The part of the official client that the tests call; the package brings no types. */
declare module '@dtone/dvs' {
  interface DvsResponse<Data> {
    readonly metaData: {
      readonly page: number
      readonly perPage: number
      readonly total: number
      readonly totalPages: number
      readonly rateLimit: number
      readonly rateLimitRemaining: number
    }
    readonly data: Data
  }

  interface DvsStatus {
    readonly id: number
    readonly message: string
    readonly class: { readonly id: number; readonly message: string }
  }

  interface DvsTransaction {
    readonly id: number
    readonly externalId: string
    readonly status: DvsStatus
    readonly pin?: { readonly code: string; readonly serial: string }
  }

  interface DvsBalance {
    readonly unit: string
    readonly available: number
    readonly holding: number
  }

  interface DvsProduct {
    readonly id: number
    readonly type: string
  }

  type Pages<Item> = AsyncIterable<DvsResponse<readonly Item[]>>
  type Params = Readonly<Record<string, unknown>>

  export class DVS {
    constructor(options: { apiKey: string; apiSecret: string; baseUrl?: string; apiTimeout?: number })
    readonly account: { readonly balances: { get(options: { params?: Params }): Pages<DvsBalance> } }
    readonly discovery: {
      readonly products: {
        get(options: { params?: Params }): Pages<DvsProduct>
        getByProductId(options: { productId: number }): Promise<DvsResponse<DvsProduct>>
      }
    }
    readonly transactions: {
      readonly async: {
        create(options: { data: Params }): Promise<DvsResponse<DvsTransaction>>
        confirm(options: { transactionId: number }): Promise<DvsResponse<DvsTransaction>>
      }
      get(options: { params?: Params }): Pages<DvsTransaction>
      getByTransactionId(options: { transactionId: number }): Promise<DvsResponse<DvsTransaction>>
      cancel(options: { transactionId: number }): Promise<DvsResponse<DvsTransaction>>
    }
  }

  export class DVSAPIError extends Error {
    readonly status: number
    readonly statusText: string
    readonly data: { readonly errors: readonly { readonly code: number; readonly message: string }[] }
  }
}
