import type { Alterations } from '../../simulators/index.ts'
import { africasTalkingLeverMutants, africasTalkingMutants } from '../../simulators/mutants.ts'

export type Definition = Parameters<NonNullable<Alterations['africastalking']>>[0]

/** A rule of the simulator that is broken in one way. */
export interface PlantedBug {
  readonly name: string
  readonly alter: Alterations
}

/** The mutants of Africa's Talking whose operation, kind and label begin with one of these patterns. */
export function plantedMutants(kinds: readonly string[]): readonly PlantedBug[] {
  const known = new RegExp(`^(${kinds.join('|')})`)
  return [...africasTalkingMutants, ...africasTalkingLeverMutants].flatMap((mutant): PlantedBug[] => {
    const name = `${mutant.operationId} ${mutant.kind} ${mutant.label}`
    const africastalking = (definition: Definition): Definition => mutant.alter(definition, () => undefined)
    return known.test(name) ? [{ name, alter: { africastalking } }] : []
  })
}
