import type { components } from '../../../../specs/types/control.generated.ts'
import type { Collection } from '../../../kernel/state/collection.ts'
import type { WorldSubscribers } from '../../../subscribers/index.ts'
import { messageLinks } from '../../data/messageLinks.generated.ts'
import type { MaskedNumber } from '../numbers/maskedNumber.ts'
import { networkCodeOf } from '../numbers/maskedNumber.ts'
import type { Msisdn } from '../numbers/msisdn.ts'

type LinkState = components['schemas']['AfricasTalkingMessageLinkState']

/** A link to an operator that is not open. */
export interface MessageLink {
  readonly networkCode: string
  readonly state: Exclude<LinkState['state'], 'open'>
}

interface WithLinks {
  readonly state: {
    readonly messageLinks: Collection<MessageLink>
    readonly subscribers: Pick<WorldSubscribers, 'get'>
  }
}

type LinkCode = (typeof messageLinks)[number]['code']

const codes: ReadonlyMap<string, LinkCode> = new Map(messageLinks.map(({ state, code }) => [state, code]))

/**
 * Finds the code with which the link to the operator of a receiver refuses a message; undefined if it is open. The network of a ported
 * number is the one that it has now.
 * @see docs/africastalking.md#links-to-operators
 */
export function refusalOnLink(number: Msisdn | MaskedNumber, { state }: WithLinks): LinkCode | undefined {
  if (state.messageLinks.size === 0) return undefined
  const link = state.messageLinks.get(networkCodeOf(number, state.subscribers))
  return link && codes.get(link.state)
}

/** Changes the link to the operator of a network from the next message on. */
export function setLink({ state }: Pick<WithLinks, 'state'>, networkCode: string, wanted: LinkState['state']): void {
  if (wanted === 'open') state.messageLinks.delete(networkCode)
  else state.messageLinks.put({ networkCode, state: wanted })
}
