import type { Random } from '../../../kernel/index.ts'
import type { Collection } from '../../../kernel/state/collection.ts'
import { premium } from '../../data/premium.generated.ts'
import type { Msisdn } from '../numbers/msisdn.ts'

/** The link of a subscriber's text to the one premium message that answers it. */
export interface Link {
  readonly linkId: string
  readonly number: Msisdn
  readonly shortCode: string
  /** The word that the text began with. */
  readonly keyword: string
}

interface Links {
  readonly links: Collection<Link>
}

/** Draws the id of a link. */
export function drawLinkId({ random }: { readonly random: Random }): string {
  return random.digits(premium.linkIdDigits)
}

/**
 * Uses the link of a subscriber's text up, for a message to that subscriber; undefined when the subscriber has sent no text with this id
 * to the short code, or it was answered before.
 * @see docs/africastalking.md#on-demand-messages
 */
export function takeLink({ links }: Links, linkId: string, number: string, shortCode?: string): Link | undefined {
  const link = links.get(linkId)
  if (link?.number !== number || (shortCode !== undefined && link.shortCode !== shortCode)) return undefined
  links.delete(linkId)
  return link
}
