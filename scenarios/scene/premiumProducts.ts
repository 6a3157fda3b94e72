import { nearestFirst } from '../../specs/formats/nearest.ts'
import { atPointer } from '../../specs/formats/pointer.ts'
import type { ControlBody } from '../../testing/index.ts'
import { formOf } from '../actors/callbackReceiver.ts'
import type { Money } from '../vocabulary/values.ts'
import { Mismatch } from './expect.ts'
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

/**
 * Who is subscribed to a product, as its application reads it. Throws when nobody is and no such product is registered: an empty list of a
 * misspelt one would say nothing.
 */
export async function subscribersTo(scene: Scene, product: PremiumProduct): Promise<readonly unknown[]> {
  const { africasTalking } = scene
  await africasTalking.send('GET', `/version1/subscription?${formOf({ ...account, ...product })}`)
  const found = atPointer(africasTalking.exchanges.answer.body, '/responses')
  if (Array.isArray(found) && found.length > 0) return found
  const objection = objectionToProduct(product, await scene.world.africastalking.shortCodes.list())
  if (objection !== undefined) throw new Mismatch(objection)
  return []
}

type Registered = Awaited<ReturnType<Scene['world']['africastalking']['shortCodes']['list']>>

/** Why nobody can subscribe to a product; undefined if it is registered. */
export function objectionToProduct(
  { shortCode, keyword }: PremiumProduct,
  registered: Readonly<Registered>,
): string | undefined {
  const codes = registered.map((one) => one.shortCode)
  const products = registered.find((one) => one.shortCode === shortCode)?.keywords
  if (products === undefined) return `The short code ${shortCode} is not registered${nearestTo(shortCode, codes)}`
  const words = products.filter(({ kind }) => kind === 'subscription').map((one) => one.keyword)
  if (words.some((word) => word.toUpperCase() === keyword.toUpperCase())) return undefined
  return `${shortCode} sells no ${keyword} by subscription${nearestTo(keyword, words)}`
}

/** The end of a message about a name that is not known. */
function nearestTo(name: string, known: readonly string[]): string {
  const [nearest] = nearestFirst(name, known, (one) => [one])
  return nearest === undefined ? '; none is.' : `; the nearest is ${nearest}.`
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
