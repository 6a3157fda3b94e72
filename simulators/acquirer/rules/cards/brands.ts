import { brands } from '../../data/brands.generated.ts'
import type { Card, IssuerAnswer, StoredCard, TransStatus } from '../../model.ts'

const prefixes = brands.map(({ brand, begins }) => ({ brand, begins: new RegExp(`^(?:${begins})`) }))

/** What is kept of a card. @see docs/acquirer.md#what-is-stored */
export function storedCard({ number, expiryMonth, expiryYear }: Card): StoredCard {
  const brand = prefixes.find(({ begins }) => begins.test(number))?.brand ?? 'unknown'
  return { brand, last4: number.slice(-4), expiryMonth, expiryYear }
}

/** What an issuer answers to a challenge, with the indicator of the card's scheme. @see docs/acquirer.md#challenges */
export function issuerAnswer(transStatus: TransStatus, { brand }: StoredCard): IssuerAnswer {
  const scheme = brands.find((row) => row.brand === brand)
  const eci = transStatus === 'Y' ? scheme?.authenticated : transStatus === 'A' ? scheme?.attempted : undefined
  return { transStatus, eci: eci ?? null }
}
