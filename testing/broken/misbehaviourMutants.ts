import { type Misbehaviour, misbehaviours, type TriggerOptions } from '../misbehaviours/misbehaviours.ts'

/** A misbehaviour at one provider, where it can be so, for one operation or callback. */
export interface PlacedMisbehaviour {
  readonly misbehaviour: Misbehaviour
  readonly options: Pick<TriggerOptions, 'service' | 'of'>
}

/** `dtone/postTransactionAsync/doneButHang`; `dtone/declined` where it is for no operation alone. */
export function misbehaviourName({ misbehaviour, options: { service, of } }: PlacedMisbehaviour): string {
  return [service, of, misbehaviour.name].filter((part) => part !== undefined).join('/')
}

/** The misbehaviour of a name that `misbehaviourName` has made. */
export function namedMisbehaviour(name: string): PlacedMisbehaviour | undefined {
  const parts = name.split('/')
  const last = parts.pop()
  const [service, of] = parts
  const misbehaviour = misbehaviours.find((one) => one.name === last)
  if (misbehaviour === undefined || service === undefined || parts.length > 2) return undefined
  return { misbehaviour, options: { service, ...(of !== undefined && { of }) } }
}
