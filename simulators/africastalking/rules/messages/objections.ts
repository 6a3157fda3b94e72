import type { Context } from '../../context.ts'
import { unrouted } from '../../data/unrouted.generated.ts'
import { isFixedLine } from '../numbers/fixedLines.ts'
import type { Msisdn } from '../numbers/msisdn.ts'
import { isDisturbing } from './doNotDisturb.ts'
import { refusalOnLink } from './messageLinks.ts'
import { isForeignSender } from './senders.ts'

type Objects = (number: Msisdn, from: string, context: Context) => boolean

/** Why a recipient is refused before anything is charged, in the order in which it is looked for. */
const objections = [
  { code: 402, objects: isForeignSender },
  { code: 404, objects: isFixedLine },
  { code: 407, objects: hasNoRoute },
  { code: 406, objects: hasOptedOut },
  { code: 409, objects: (number, from, context) => isDisturbing(number, from, context.now, context) },
] as const satisfies readonly { readonly code: number; readonly objects: Objects }[]

/**
 * Finds the code that refuses a message to a number; undefined if nothing is against it. The link to the operator comes last: what the
 * number, the sender and the subscriber rule out is never handed over.
 * @see docs/africastalking.md#recipient-statuses
 */
export function objectionTo(
  number: Msisdn,
  from: string,
  context: Context,
): (typeof objections)[number]['code'] | ReturnType<typeof refusalOnLink> {
  return objections.find(({ objects }) => objects(number, from, context))?.code ?? refusalOnLink(number, context)
}

const withoutRoute = unrouted.map(({ callingCode }) => `+${callingCode}`)

function hasNoRoute(number: Msisdn): boolean {
  return withoutRoute.some((prefix) => number.startsWith(prefix))
}

/** Tells whether a subscriber has opted out of a sender. @see docs/africastalking.md#opt-outs */
export function hasOptedOut(
  number: Msisdn,
  sender: string,
  { state: { subscribers } }: Pick<Context, 'state'>,
): boolean {
  return subscribers.hasOptedOut({ number, service: 'africastalking', sender })
}
