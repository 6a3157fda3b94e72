import type { components } from '../../../../specs/types/control.generated.ts'
import type { Collection } from '../../../kernel/state/collection.ts'
import { countryOf } from '../../../subscribers/index.ts'
import { sandbox } from '../../data/sandbox.generated.ts'
import { isSenderId } from '../formats/senderId.ts'
import type { Msisdn } from '../numbers/msisdn.ts'

/** A sender id that the account has registered, for some countries. */
export type Sender = Readonly<components['schemas']['AfricasTalkingSender']>

interface WithSenders {
  readonly isStrict: boolean
  readonly state: { readonly senders: Collection<Sender> }
}

/**
 * Tells whether a message may use a sender id: the shared one or a registered one. In open mode also any other well-formed one, as long as
 * none is registered.
 * @see docs/africastalking.md#sender-ids
 */
export function mayUseSender(from: string | undefined, { isStrict, state }: WithSenders): boolean {
  if (from === undefined || from === sandbox.defaultSender || state.senders.get(from) !== undefined) return true
  return !isStrict && state.senders.size === 0 && isSenderId(from)
}

/** Tells whether a sender id is registered for other countries than that of a number. @see docs/africastalking.md#sender-ids */
export function isForeignSender(number: Msisdn, from: string, { state }: Pick<WithSenders, 'state'>): boolean {
  const sender = state.senders.get(from)
  return sender !== undefined && !sender.countries.includes(countryOf(number) ?? '')
}
