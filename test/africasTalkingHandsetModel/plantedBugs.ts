import type { CallbackRequest } from '../../simulators/kernel/callbacks/callback.ts'
import { type PlantedBug, plantedMutants } from '../model/plantedMutants.ts'

/** Mutants of the life of sessions and calls, of their times, of keys, of reach, and of what calls cost. */
const kinds = [
  'pushUssdMenu (unreachable-phone|customer-time|push|input|hang-up|no-answer) ',
  'makeCall (credit|phones|ringing|call|phone-off|coverage|step|answered|hang-up|hang-up-cause|keys|dialled-time) ',
  'makeCall (bill|charge|unreadable-answer|answer) ',
  'getHandset session-time |listCalls longest-call |listCalls caller-lost |callNumber channels ',
]

export const plantedBugs: readonly PlantedBug[] = [
  ...plantedMutants(kinds),
  posted('the end of a session is not told', 'ussdEvent', () => []),
  posted('the end of a session is told twice', 'ussdEvent', (request) => [request, request]),
  posted('a question of a session is asked twice', 'ussdRequest', (request) => [request, request]),
  posted('the end of a call is not told', 'voiceRequest', (request) => (isLast(request) ? [] : [request])),
  posted('the end of a call is told twice', 'voiceRequest', (request) =>
    isLast(request) ? [request, request] : [request],
  ),
  posted('the events URL does not hear of the end of a call', 'voiceEvent', (request) =>
    isLast(request) ? [] : [request],
  ),
]

/** Other posts of a name are created. */
function posted(
  name: string,
  callback: string,
  other: (request: CallbackRequest) => readonly CallbackRequest[],
): PlantedBug {
  const callbacks = (request: CallbackRequest): readonly CallbackRequest[] =>
    request.name === callback ? other(request) : [request]
  return { name, alter: { callbacks } }
}

function isLast({ content }: CallbackRequest): boolean {
  return 'isActive' in content && content.isActive === 0
}
