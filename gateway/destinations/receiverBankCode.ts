import { telcos } from './data/telcos.generated.ts'

const domestic = '+232'
const telcoCodes: ReadonlySet<string> = new Set(telcos.flatMap(({ codes }) => codes))

/**
 * The first three digits of a bank account or of a domestic number in its local form; null for a foreign number. Numbers are in E.164:
 * lists of thousands show it, so they are not parsed again.
 */
export function receiverBankCode(receiver: string): string | null {
  if (!receiver.startsWith('+')) return receiver.slice(0, 3)
  const code = receiver.startsWith(domestic) ? receiver.slice(domestic.length, domestic.length + 2) : ''
  return telcoCodes.has(code) ? `0${code}` : null
}
