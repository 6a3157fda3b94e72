import type { Party } from './trace.ts'

/** The names of the parties, as people read them. */
export const partyNames: Readonly<Record<Party, string>> = {
  client: 'client',
  application: 'application',
  service: 'service',
  gateway: 'gateway',
  dtone: 'DT One',
  africastalking: "Africa's Talking",
  acquirer: 'the card acquirer',
  subscriber: 'subscriber',
  shopper: 'shopper',
  stranger: 'stranger',
}
