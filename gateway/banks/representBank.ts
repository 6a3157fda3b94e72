import type { components } from '../../specs/types/gateway.generated.ts'
import type { banks } from '../destinations/data/banks.generated.ts'

/** A bank in its wire form. All banks of the table are active. */
export function representBank({ code, name, shortName, bic }: (typeof banks)[number]): components['schemas']['Bank'] {
  return { code, name, shortName, swiftCode: bic, isActive: true }
}
