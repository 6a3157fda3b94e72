import { type Command, worldCount } from './commands.ts'
import type { ModelStack } from './modelStack.ts'
import { Twin } from './twin.ts'

/** Runs commands in fresh worlds, and looks at every world after each: in the others nothing may have changed, to the byte. */
export async function live(stack: ModelStack, commands: readonly Command[]): Promise<void> {
  const twins = Array.from({ length: worldCount }, (_, index) => new Twin(stack, `world-${index}`))
  for (const twin of twins) await twin.check(false)
  for (const command of commands) {
    const isUntouched = await twins[command.world]?.run(command)
    for (const [index, twin] of twins.entries()) await twin.check(index !== command.world || isUntouched === true)
  }
  for (const twin of twins) await twin.finish()
}
