import type { Operation } from '../context.ts'
import { drawId } from '../rules/formats/ids.ts'
import { parseMsisdn } from '../rules/numbers/msisdn.ts'

/** Seconds, where the request does not say. */
const usualLife = '86400'

/** Issues the token of a phone in a browser, which registers with it at once. @see docs/africastalking.md#capability-tokens */
export const requestCapabilityToken: Operation<'requestCapabilityToken'> = ({ body }, { state, random }) => {
  const { clientName: client, phoneNumber, incoming, outgoing, expire } = body
  state.voiceClients.put({ client, phoneNumber: parseMsisdn(phoneNumber) ?? phoneNumber, isOnline: true })
  return {
    status: 201,
    body: {
      clientName: client,
      incoming: isAllowed(incoming),
      lifeTimeSec: expire?.replace('s', '') ?? usualLife,
      outgoing: isAllowed(outgoing),
      token: drawId('ATCAPtkn', random),
    },
  }
}

/** Clients send the text `false`, or the boolean. */
function isAllowed(value: boolean | 'true' | 'false' | undefined): boolean {
  return String(value ?? true) === 'true'
}
