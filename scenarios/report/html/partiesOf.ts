import type { Party, TraceOfScenario } from '../../stage/trace.ts'

/** The place of each party, from the left: who asks before who is asked. */
const places: Readonly<Record<Party, number>> = {
  client: 0,
  application: 1,
  service: 2,
  gateway: 3,
  africastalking: 4,
  dtone: 5,
  acquirer: 6,
  subscriber: 7,
  stranger: 8,
}

/** The parties that send or receive something, from the left of a diagram. */
export function partiesOf({ messages }: TraceOfScenario): readonly Party[] {
  const occurring = new Set(messages.flatMap(({ from, to }) => [from, to]))
  return [...occurring].sort((one, other) => places[one] - places[other])
}
