import type { Party, TraceOfScenario } from './trace.ts'

/** The place of each party, from the left: who asks before who is asked. */
const places: Readonly<Record<Party, number>> = {
  shopper: 0,
  client: 1,
  application: 2,
  service: 3,
  gateway: 4,
  africastalking: 5,
  dtone: 6,
  acquirer: 7,
  subscriber: 8,
  stranger: 9,
}

/** The parties that send or receive something, from the left of a diagram. */
export function partiesOf({ messages }: TraceOfScenario): readonly Party[] {
  const occurring = new Set(messages.flatMap(({ from, to }) => [from, to]))
  return [...occurring].sort((one, other) => places[one] - places[other])
}
