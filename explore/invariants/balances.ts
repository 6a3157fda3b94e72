import { atPointer } from '../../specs/formats/pointer.ts'
import { isRecord } from '../../specs/openapi/index.ts'

/** Where balances are in a snapshot: the collection, what names a row, and the members that hold money. */
const places = [
  { provider: 'dtone', collection: 'balances', key: 'unit', amounts: ['available', 'holding'] },
  { provider: 'africastalking', collection: 'accounts', key: 'currency', amounts: ['balance'] },
  { provider: 'africastalking', collection: 'wallets', key: 'currency', amounts: ['wallet', 'stash'] },
] as const

/** The balances at the providers in a snapshot, as `dtone available USD`. Accounts that nobody has used are absent. */
export function balancesIn(snapshot: unknown): Readonly<Record<string, number>> {
  const found = places.flatMap(({ provider, collection, key, amounts }) => {
    const rows = atPointer(snapshot, `/content/services/${provider}/collections/${collection}`)
    if (!Array.isArray(rows)) return []
    return rows.filter(isRecord).flatMap((row) =>
      amounts.flatMap((member): [string, number][] => {
        const amount = row[member]
        return typeof amount === 'number' ? [[`${provider} ${member} ${row[key]}`, amount]] : []
      }),
    )
  })
  return Object.fromEntries(found)
}
