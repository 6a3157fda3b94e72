import { atPointer } from '../../specs/formats/pointer.ts'
import type { ControlBody } from '../../testing/index.ts'
import { formOf } from '../actors/callbackReceiver.ts'
import type { Money } from '../vocabulary/values.ts'
import type { Scene } from './scene.ts'

const account = { username: 'sandbox' }

type Product = ControlBody<'putAfricasTalkingShortCode'>['keywords'][number]

/** A premium product: its short code and the word that stands for it. */
export interface PremiumProduct {
  readonly shortCode: string
  readonly keyword: string
}

/** Adds a product to those of a short code. */
export async function sell(
  { world }: Scene,
  { shortCode, keyword }: PremiumProduct,
  kind: Product['kind'],
  { amount, currency }: Money,
): Promise<void> {
  const { shortCodes } = world.africastalking
  const known = (await shortCodes.list()).find((one) => one.shortCode === shortCode)?.keywords ?? []
  const product: Product = { keyword, kind, charge: { amount: Number(amount), currency } }
  await shortCodes.register(shortCode, { keywords: [...known, product] })
}

/** Asks a subscriber to subscribe, with a checkout token for the number. */
export async function askToSubscribe(
  { africasTalking }: Scene,
  phoneNumber: string,
  product: PremiumProduct,
): Promise<void> {
  await africasTalking.send('POST', '/checkout/token/create', formOf({ phoneNumber }))
  const checkoutToken = String(atPointer(africasTalking.exchanges.answer.body, '/token'))
  const form = formOf({ ...account, phoneNumber, ...product, checkoutToken })
  await africasTalking.send('POST', '/version1/subscription/create', form)
}

export async function endSubscription(
  { africasTalking }: Scene,
  phoneNumber: string,
  product: PremiumProduct,
): Promise<void> {
  await africasTalking.send('POST', '/version1/subscription/delete', formOf({ ...account, phoneNumber, ...product }))
}

/** Who is subscribed to a product, as its application reads it. */
export async function subscribersTo({ africasTalking }: Scene, product: PremiumProduct): Promise<unknown> {
  await africasTalking.send('GET', `/version1/subscription?${formOf({ ...account, ...product })}`)
  return atPointer(africasTalking.exchanges.answer.body, '/responses')
}

/** Sends a message that the subscriber pays. */
export async function sendPremium(
  { africasTalking }: Scene,
  to: string,
  message: string,
  about: Readonly<Record<string, string>>,
): Promise<void> {
  const form = formOf({ ...account, to, message, bulkSMSMode: 0, enqueue: 1, ...about })
  await africasTalking.send('POST', '/version1/messaging', form)
}

/** The link to the last text of a subscriber that the application has received. */
export async function lastLink({ receiver }: Scene, number: string): Promise<string> {
  const texts = await receiver.received('incomingMessage')
  const link = texts.findLast(({ from }) => from === number)?.['linkId']
  if (link === undefined) throw new Error(`No text of ${number} has arrived at the application.`)
  return String(link)
}
