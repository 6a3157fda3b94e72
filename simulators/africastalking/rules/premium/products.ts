import type { components } from '../../../../specs/types/control.generated.ts'
import type { Collection } from '../../../kernel/state/collection.ts'
import { premium } from '../../data/premium.generated.ts'
import { isSenderId } from '../formats/senderId.ts'

/** A short code of the account, with its premium products. */
export type ShortCode = Readonly<components['schemas']['AfricasTalkingShortCode']>

/** What a subscriber pays for: each answer to a text, or each message after agreeing once. */
export type ProductKind = 'onDemand' | 'subscription'

/** A premium product. Where none is registered, any word on any short code is one. */
export interface PremiumProduct {
  readonly shortCode: string
  readonly keyword: string
  /** Price of a message where it is not that of the country, in units of the currency. */
  readonly charge?: { readonly currency: string; readonly amount: number } | undefined
}

/** What decides which products there are. */
export interface WithProducts {
  readonly isStrict: boolean
  readonly state: { readonly shortCodes: Collection<ShortCode> }
}

const shortCodePattern = new RegExp(`^${premium.shortCodePattern}$`)

/** Finds a product of the account; in open mode any, as long as none is registered. @see docs/africastalking.md#premium-products */
export function findProduct(
  kind: ProductKind,
  shortCode: string,
  keyword: string,
  context: WithProducts,
): PremiumProduct | undefined {
  const registered = context.state.shortCodes.get(shortCode)?.keywords
  const row = registered?.find((one) => one.kind === kind && isSameWord(one.keyword, keyword))
  if (row !== undefined) return { shortCode, keyword: row.keyword, charge: row.charge }
  return takesAnyProduct(context) && shortCodePattern.test(shortCode) ? { shortCode, keyword } : undefined
}

/** Tells whether premium messages may be from a short code. @see docs/africastalking.md#premium-products */
export function mayUseShortCode(shortCode: string | undefined, context: WithProducts): boolean {
  if (shortCode === undefined || context.state.shortCodes.get(shortCode) !== undefined) return true
  return takesAnyProduct(context) && isSenderId(shortCode)
}

/** Tells whether premium messages can be from a sender: only digits have products. */
export function isShortCode(sender: string): boolean {
  return /^\+?[0-9]+$/.test(sender)
}

/** Words are the same in capital and in small letters. */
export function isSameWord(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase()
}

/** Whether any word on any short code is a product. */
export function takesAnyProduct({ isStrict, state }: WithProducts): boolean {
  return !isStrict && state.shortCodes.size === 0
}
