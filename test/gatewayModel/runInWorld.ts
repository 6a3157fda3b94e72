import type { Command } from './command.ts'
import { type Alter, GatewayWorld } from './modelledWorld.ts'
import type { Yard } from './yard.ts'

/** Runs commands in a new world. */
export async function runInWorld(
  yard: Yard,
  commands: readonly Command[],
  alter: Alter = (definition) => definition,
  seen = new Set<string>(),
): Promise<void> {
  const world = await GatewayWorld.open(yard, alter, seen)
  try {
    for (const command of commands) await world.run(command)
    await world.finish()
  } finally {
    await world.close()
  }
}
