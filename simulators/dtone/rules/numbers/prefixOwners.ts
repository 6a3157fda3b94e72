import { mobilePrefixes } from '../../data/mobilePrefixes.ts'

const rows: readonly {
  readonly operator_id: number
  readonly calling_code: string
  readonly prefixes: readonly string[]
}[] = mobilePrefixes

/** The operators of prefixes in E.164, calling code included and plus sign left out. */
export const prefixOwners: ReadonlyMap<string, number> = new Map(
  rows.flatMap(({ operator_id, calling_code, prefixes }) =>
    prefixes.map((prefix) => [`${calling_code}${prefix}`, operator_id]),
  ),
)
