import type { components } from '../../specs/types/control.generated.ts'
import type { ModelStack } from '../model/modelStack.ts'
import { people } from './commands.ts'

type Schemas = components['schemas']

/** What a phone shows. */
export interface ShownPhone {
  readonly number: string
  readonly handset: Schemas['Handset']
  readonly screens: readonly Schemas['Screen'][]
  readonly calls: readonly Schemas['PhoneCall'][]
}

/** Reads a value of the control plane. */
export async function read(stack: ModelStack, world: string, path: string): Promise<ReturnType<typeof JSON.parse>> {
  return JSON.parse((await stack.steer(world, 'GET', path)).body)
}

export async function readPhones(stack: ModelStack, world: string): Promise<readonly ShownPhone[]> {
  const phones: ShownPhone[] = []
  for (const number of people) {
    const [handset, screens, calls] = [
      await read(stack, world, `/subscribers/${number}/handset`),
      await read(stack, world, `/subscribers/${number}/screens`),
      await read(stack, world, `/subscribers/${number}/calls`),
    ]
    phones.push({ number, handset, screens, calls })
  }
  return phones
}
