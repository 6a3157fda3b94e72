import { isRecord } from '../../specs/openapi/index.ts'

/** `x-accounts`: an account of the target that is refused, wherever the document says so by its status. */
export interface RefusedAccount {
  readonly name: string
  readonly description: string | undefined
  /** 401 or 403. */
  readonly status: number
  /** The methods for which it is refused, in upper case. @default all */
  readonly methods: readonly string[] | undefined
}

/** Accounts of `x-accounts` at the root of a document; what is not understood is left out. */
export function refusedAccounts(value: unknown): RefusedAccount[] {
  return Object.entries(isRecord(value) ? value : {}).flatMap(([name, entry]) => {
    if (!isRecord(entry) || typeof entry['status'] !== 'number') return []
    const { status, description, methods } = entry
    return [
      {
        ...{ name, status },
        description: typeof description === 'string' ? description : undefined,
        methods: Array.isArray(methods) ? methods.map((method) => String(method).toUpperCase()) : undefined,
      },
    ]
  })
}
