import { type Alterations, africasTalkingLeverMutants, africasTalkingMutants } from '../../simulators/index.ts'
import type { CallbackRequest } from '../../simulators/kernel/callbacks/callback.ts'

type Definition = Parameters<NonNullable<Alterations['africastalking']>>[0]

/** A rule of the simulator that is broken in one way. */
interface PlantedBug {
  readonly name: string
  readonly alter: Alterations
}

/** Mutants of the life of sessions and calls, of their times, of keys, of reach, and of what calls cost. */
const kinds = [
  'pushUssdMenu (unreachable-phone|customer-time|push|input|hang-up|no-answer) ',
  'makeCall (credit|phones|ringing|call|phone-off|coverage|step|answered|hang-up|hang-up-cause|keys|dialled-time) ',
  'makeCall (bill|charge|unreadable-answer|answer) ',
  'getHandset session-time |listCalls longest-call |listCalls caller-lost |callNumber channels ',
]
const known = new RegExp(`^(${kinds.join('|')})`)

const mutants = [...africasTalkingMutants, ...africasTalkingLeverMutants].flatMap((mutant): PlantedBug[] => {
  const name = `${mutant.operationId} ${mutant.kind} ${mutant.label}`
  const africastalking = (definition: Definition): Definition => mutant.alter(definition, () => undefined)
  return known.test(name) ? [{ name, alter: { africastalking } }] : []
})

export const plantedBugs: readonly PlantedBug[] = [
  ...mutants,
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
