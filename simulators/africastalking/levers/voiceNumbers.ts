import { problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'
import { voice } from '../data/voice.generated.ts'
import { parseMsisdn } from '../rules/numbers/msisdn.ts'

/** Lists the voice numbers of the account. @see docs/africastalking.md#voice */
export const listAfricasTalkingVoiceNumbers: Lever<'listAfricasTalkingVoiceNumbers'> = (_request, { state }) => ({
  status: 200,
  body: [...state.voiceNumbers.values()],
})

/** Registers a voice number, in the place of a former one. @see docs/africastalking.md#voice */
export const putAfricasTalkingVoiceNumber: Lever<'putAfricasTalkingVoiceNumber'> = ({ path, body }, context) => {
  const phoneNumber = parseMsisdn(path.phoneNumber)
  if (phoneNumber === undefined) return problem(400, `${path.phoneNumber} is no phone number in E.164.`)
  context.schedule('placeVoiceCalls', context.now, phoneNumber)
  return { status: 200, body: context.state.voiceNumbers.put({ phoneNumber, channels: voice.channels, ...body }) }
}

/** Removes a voice number. @see docs/africastalking.md#voice */
export const deleteAfricasTalkingVoiceNumber: Lever<'deleteAfricasTalkingVoiceNumber'> = ({ path }, context) => {
  if (!context.state.voiceNumbers.delete(path.phoneNumber))
    return problem(404, `The voice number ${path.phoneNumber} is not registered in this world.`)
  context.schedule('placeVoiceCalls', context.now, path.phoneNumber)
  return { status: 204 }
}

/** Lists the browser clients of the account. @see docs/africastalking.md#browser-clients */
export const listAfricasTalkingVoiceClients: Lever<'listAfricasTalkingVoiceClients'> = (_request, { state }) => ({
  status: 200,
  body: [...state.voiceClients.values()],
})

/** Registers a browser client, in the place of a former one. @see docs/africastalking.md#browser-clients */
export const putAfricasTalkingVoiceClient: Lever<'putAfricasTalkingVoiceClient'> = ({ path, body }, { state }) => ({
  status: 200,
  body: state.voiceClients.put({ client: path.client, ...body }),
})

/** Removes a browser client. @see docs/africastalking.md#browser-clients */
export const deleteAfricasTalkingVoiceClient: Lever<'deleteAfricasTalkingVoiceClient'> = ({ path }, { state }) =>
  state.voiceClients.delete(path.client)
    ? { status: 204 }
    : problem(404, `The browser client ${path.client} is not registered in this world.`)
