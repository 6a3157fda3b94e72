import { commandParts } from './parts/commandParts.ts'
import { controlParts } from './parts/controlParts.ts'
import { exitCodeParts } from './parts/exitCodeParts.ts'
import { expectationParts } from './parts/expectationParts.ts'
import { typeParts } from './parts/typeParts.ts'
import type { Surface } from './surface.ts'

/** The public surface as the sources have it. */
export function readSurface(): Surface {
  return new Map([...controlParts(), ...commandParts(), ...exitCodeParts(), ...expectationParts(), ...typeParts()])
}
