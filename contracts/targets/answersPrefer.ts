import { deriveCases } from '../derive/deriveCases.ts'
import type { Contract } from '../document/contract.ts'
import type { Credentials, Target } from '../model/target.ts'
import { authorize } from '../run/authorize.ts'
import { createSender } from '../run/send.ts'

/** Real milliseconds in which the target must answer. */
const patience = 10_000

/**
 * Whether a target says by `Preference-Applied` that it answers `Prefer: code=…`: one GET asks for an error.
 * @see RFC 7240, section 3
 */
export async function answersPrefer(
  contract: Contract,
  { url }: Pick<Target, 'url'>,
  own?: Credentials,
): Promise<boolean> {
  const cases = await deriveCases(contract, { seed: 'prefer' })
  const readers = new Map(contract.operations.filter(({ method }) => method === 'GET').map((one) => [one.id, one]))
  const asking = cases.find(
    ({ kind, name, operationId }) => kind === 'preferred' && /\/[45]\d\d$/.test(name) && readers.has(operationId),
  )
  const operation = readers.get(asking?.operationId ?? '')
  const [step] = asking?.steps ?? []
  if (operation === undefined || step === undefined) return false
  const sender = createSender(patience)
  try {
    const request = authorize(contract, operation, step.request([]), 'own', own === undefined ? {} : { own })
    const { status, headers } = await sender.send(url, request)
    return status === step.expect.preferred && headers['preference-applied']?.includes('code=') === true
  } catch {
    return false
  } finally {
    sender.close()
  }
}
