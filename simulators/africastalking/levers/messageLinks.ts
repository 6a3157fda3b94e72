import { nearestFirst } from '../../../specs/formats/nearest.ts'
import type { components } from '../../../specs/types/control.generated.ts'
import { type ProblemReply, problem } from '../../kernel/index.ts'
import type { Context, Lever } from '../context.ts'
import { networks } from '../data/networks.generated.ts'
import { setLink } from '../rules/messages/messageLinks.ts'

type Network = (typeof networks)[number]

/** Lists the links over which the provider hands messages over to operators. @see docs/africastalking.md#links-to-operators */
export const listAfricasTalkingMessageLinks: Lever<'listAfricasTalkingMessageLinks'> = (_request, context) => ({
  status: 200,
  body: networks.map((network) => represent(network, context)),
})

/** Makes the link to an operator refuse messages, or opens it. @see docs/africastalking.md#links-to-operators */
export const putAfricasTalkingMessageLink: Lever<'putAfricasTalkingMessageLink'> = ({ path, body }, context) => {
  const network = networks.find(({ networkCode }) => networkCode === path.networkCode)
  if (network === undefined) return unknownNetwork(path.networkCode)
  setLink(context, network.networkCode, body.state)
  return { status: 200, body: represent(network, context) }
}

function represent(
  { networkCode, name, country }: Network,
  { state }: Context,
): components['schemas']['AfricasTalkingMessageLink'] {
  const link = state.messageLinks.get(networkCode)
  return { networkCode, name, country: country === '' ? null : country, state: link?.state ?? 'open' }
}

/** How many networks are proposed for one that is not known. */
const proposed = 3

function unknownNetwork(wanted: string): ProblemReply<404> {
  const nearest = nearestFirst(wanted, networks, ({ networkCode, name }) => [networkCode, name])
    .slice(0, proposed)
    .map(
      ({ networkCode, name, country }) => `${networkCode} (${[name, country].filter((part) => part !== '').join(' ')})`,
    )
  return problem(404, `Africa's Talking has no network "${wanted}". The nearest are ${nearest.join(', ')}.`)
}
