import type { components } from '../../../../specs/types/dtone.ts'
import { invariant } from '../../../kernel/index.ts'
import { regions } from '../../data/regions.ts'

const byCode: ReadonlyMap<string, components['schemas']['Region']> = new Map(
  regions.map(({ code, name }) => [code, { name, code }]),
)

/** The wire form of regions by their codes; null stands for the whole country. */
export function regionsOf(codes: readonly string[] | null): components['schemas']['Regions'] {
  return codes?.map(regionOf) ?? null
}

function regionOf(code: string): components['schemas']['Region'] {
  const region = byCode.get(code)
  invariant(region !== undefined, `Failed to find region ${code}: no row has it. Add it to data/regions.yaml.`)
  return { ...region }
}
