import type { components } from '../../../../specs/types/control.generated.ts'
import type { Collection } from '../../../kernel/state/collection.ts'

/** A USSD code of the account, with its URLs. */
export type UssdCode = Readonly<components['schemas']['AfricasTalkingUssdCode']>

interface WithCodes {
  readonly ussdCodes: Collection<UssdCode>
}

/** Finds the code that a phone reaches by what it dials: the longest one with which that begins, at a star. @see docs/africastalking.md#ussd */
export function findCode(dialled: string, { ussdCodes }: WithCodes): UssdCode | undefined {
  const keys = dialled.slice(0, -1).split('*')
  for (let count = keys.length; count > 1; count--) {
    const code = ussdCodes.get(`${keys.slice(0, count).join('*')}#`)
    if (code !== undefined) return code
  }
  return undefined
}

/** The code whose application answers to a pushed menu: the first one that has a callback URL. */
export function codeForPush({ ussdCodes }: WithCodes): UssdCode | undefined {
  for (const code of ussdCodes.values()) if (code.callback !== null) return code
  return undefined
}
