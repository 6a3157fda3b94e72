import { type Command, worldCount } from './commands.ts'
import { ModelledWorld } from './modelledWorld.ts'
import type { ModelStack } from './modelStack.ts'

/** Runs commands in new worlds. Checks every world after each command: the other worlds must not have changed, to the byte. */
export async function runCommands(stack: ModelStack, commands: readonly Command[]): Promise<void> {
  const worlds = Array.from({ length: worldCount }, (_, index) => new ModelledWorld(stack, `world-${index}`))
  for (const modelledWorld of worlds) await modelledWorld.check(false)
  for (const command of commands) {
    const isUntouched = await worlds[command.world]?.run(command)
    for (const [index, modelledWorld] of worlds.entries())
      await modelledWorld.check(index !== command.world || isUntouched === true)
  }
  for (const modelledWorld of worlds) await modelledWorld.finish()
}
