import { isRecord } from '../../specs/openapi/index.ts'

/** `x-accounts`: an account of the target that is refused, wherever the document says so by its status. */
export interface RefusedAccount {
  readonly name: string
  readonly description: string | undefined
  /** 401 or 403. */
  readonly status: number
  /** The methods for which it is refused, in upper case. @default all */
  readonly methods: readonly string[] | undefined
  /** The security scheme of its credentials: operations that take others first are not asked. @default each */
  readonly scheme: string | undefined
  /** The operations that refuse it, by id. @default all */
  readonly operations: readonly string[] | undefined
  /** The operations that serve it, by id. */
  readonly except: readonly string[]
}

/** Accounts of `x-accounts` at the root of a document; what is not understood is left out. */
export function refusedAccounts(value: unknown): RefusedAccount[] {
  return Object.entries(isRecord(value) ? value : {}).flatMap(([name, entry]) => {
    if (!isRecord(entry) || typeof entry['status'] !== 'number') return []
    const { status, description, methods, scheme, operations } = entry
    return [
      {
        ...{ name, status },
        description: typeof description === 'string' ? description : undefined,
        methods: Array.isArray(methods) ? methods.map((method) => String(method).toUpperCase()) : undefined,
        scheme: typeof scheme === 'string' ? scheme : undefined,
        operations: Array.isArray(operations) ? operations.map(String) : undefined,
        except: [entry['except'] ?? []].flat().map(String),
      },
    ]
  })
}
