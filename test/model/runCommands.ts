/** A world and its model, to which the same commands are applied. */
export interface ModelledWorld<Command> {
  /** Applies a command. True if the visible state must not have changed. */
  run(command: Command): Promise<boolean>
  /** Compares what is visible with the model, and with what was visible before. */
  check(isUntouched: boolean): Promise<void>
  /** Lets everything end, and checks all of it. */
  finish(): Promise<void>
}

/** How many worlds the commands of a model are applied to. */
export const worldCount = 3

/** Runs commands in new worlds. Checks every world after each command: the other worlds must not have changed, to the byte. */
export async function runCommands<Command extends { readonly world: number }>(
  open: (name: string) => Promise<ModelledWorld<Command>> | ModelledWorld<Command>,
  commands: readonly Command[],
): Promise<void> {
  const worlds: ModelledWorld<Command>[] = []
  for (let index = 0; index < worldCount; index++) worlds.push(await open(`world-${index}`))
  for (const world of worlds) await world.check(false)
  for (const command of commands) {
    const isUntouched = await worlds[command.world]?.run(command)
    for (const [index, world] of worlds.entries()) await world.check(index !== command.world || isUntouched === true)
  }
  for (const world of worlds) await world.finish()
}
