import { type Lever, type LeverStep, levers } from './levers.ts'

/** A place in the configuration of a world. */
export interface WorldPlace {
  /** What is set here. */
  readonly lever: Lever | undefined
  /** Places with fixed names. */
  readonly members: ReadonlyMap<string, WorldPlace>
  /** Places whose names are values of a parameter, such as phone numbers. */
  readonly named: { readonly step: Exclude<LeverStep, string>; readonly place: WorldPlace } | undefined
}

/** The levers by their paths. */
export const worldTree: WorldPlace = placeAt([], levers)

function placeAt(path: readonly string[], below: readonly Lever[]): WorldPlace {
  const depth = path.length
  const lever = below.find(({ steps }) => steps.length === depth)
  const deeper = below.filter(({ steps }) => steps.length > depth)
  const names = new Set(deeper.map(({ steps }) => steps[depth]).filter((step) => typeof step === 'string'))
  const parameter = deeper.map(({ steps }) => steps[depth]).find((step) => typeof step === 'object')
  const under = (isHere: (step: LeverStep | undefined) => boolean, name: string): WorldPlace =>
    placeAt(
      [...path, name],
      deeper.filter(({ steps }) => isHere(steps[depth])),
    )
  return {
    lever,
    members: new Map([...names].map((name) => [name, under((step) => step === name, name)])),
    named: parameter && { step: parameter, place: under((step) => typeof step === 'object', '*') },
  }
}
