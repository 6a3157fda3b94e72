/** The official client as the tests call it; the package brings no types. */
declare module '@dtone/dvs' {
  interface DvsResponse<Data> {
    readonly metaData: {
      readonly date: string
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
    readonly service: DvsNamed
    readonly operator: DvsOperator
  }

  interface DvsNamed {
    readonly id: number
    readonly name: string
  }

  interface DvsCountry {
    readonly isoCode: string
    readonly name: string
  }

  interface DvsOperator extends DvsNamed {
    readonly country: DvsCountry
  }

  type Pages<Item> = AsyncIterable<DvsResponse<readonly Item[]>>
  type Params = Readonly<Record<string, unknown>>

  interface List<Item> {
    get(options: { params?: Params }): Pages<Item>
  }

  interface Posting {
    create(options: { data: Params }): Promise<DvsResponse<DvsTransaction>>
    confirm(options: { transactionId: number }): Promise<DvsResponse<DvsTransaction>>
  }

  export class DVS {
    constructor(options: { apiKey: string; apiSecret: string; baseUrl?: string; apiTimeout?: number })
    readonly account: { readonly balances: List<DvsBalance> }
    readonly discovery: {
      readonly benefitTypes: List<{ readonly name: string }>
      readonly countries: List<DvsCountry> & {
        getByCountryIsoCode(options: { countryIsoCode: string }): Promise<DvsResponse<DvsCountry>>
      }
      readonly operators: List<DvsOperator> & {
        getByOperatorId(options: { operatorId: number }): Promise<DvsResponse<DvsOperator>>
      }
      readonly products: List<DvsProduct> & {
        getByProductId(options: { productId: number }): Promise<DvsResponse<DvsProduct>>
      }
      readonly promotions: List<DvsNamed> & {
        getByPromotionId(options: { promotionId: number }): Promise<DvsResponse<DvsNamed>>
      }
      readonly services: List<DvsNamed> & {
        getByServiceId(options: { serviceId: number }): Promise<DvsResponse<DvsNamed>>
      }
    }
    readonly lookup: {
      readonly mobileNumber: {
        getByMobileNumber(options: {
          mobileNumber: string
          params?: Params
        }): Pages<DvsOperator & { readonly identified: boolean }>
      }
    }
    readonly transactions: List<DvsTransaction> & {
      readonly async: Posting
      readonly sync: Posting
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
