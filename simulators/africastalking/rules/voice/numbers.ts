import type { components } from '../../../../specs/types/control.generated.ts'
import type { Collection } from '../../../kernel/state/collection.ts'
import { sandbox } from '../../data/sandbox.generated.ts'
import { type Msisdn, parseMsisdn } from '../numbers/msisdn.ts'

/** A phone number of the account, with its URLs. */
export interface VoiceNumber extends Readonly<components['schemas']['AfricasTalkingVoiceNumber']> {
  readonly phoneNumber: Msisdn
}

/** A phone in a browser. */
export type VoiceClient = Readonly<components['schemas']['AfricasTalkingVoiceClient']>

interface WithNumbers {
  readonly voiceNumbers: Collection<VoiceNumber>
  readonly voiceClients: Collection<VoiceClient>
}

/** The number of the account that is written so, with or without its plus. */
export function findVoiceNumber(text: string, { voiceNumbers }: WithNumbers): VoiceNumber | undefined {
  return voiceNumbers.get(parseMsisdn(text) ?? text)
}

/** The browser client with a name as in calls: `sandbox.agent`. */
export function findVoiceClient(phone: string, { voiceClients }: WithNumbers): VoiceClient | undefined {
  const account = `${sandbox.username}.`
  return phone.startsWith(account) ? voiceClients.get(phone.slice(account.length)) : undefined
}

/** Whether this is the name of a browser client, not a phone number. */
export function isClient(phone: string): boolean {
  return phone.includes('.')
}

/** A phone as calls name it: a number in E.164 or a browser client; undefined for any other text. */
export function parsePhone(text: string): string | undefined {
  const phone: Msisdn | undefined = parseMsisdn(text)
  return phone ?? (/^[\w-]+\.[\w-]+$/.test(text) ? text : undefined)
}
