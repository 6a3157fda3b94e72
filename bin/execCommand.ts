import { Command } from 'commander'
import { inForce } from './config/inForce.ts'
import { addStartOptions } from './startOptions.ts'
import { strict } from './strictCommand.ts'
import type { UpOptions } from './up.ts'

/** `railyard exec -- <command>`: runs a command whose requests to the providers go to the simulators. */
export function execCommand(): Command {
  const exec = strict(new Command('exec'))
    .description(
      'Runs a command whose requests to the providers go to the simulators, whatever SDK or language it uses.',
    )
    .argument('<command...>', 'the command and its arguments, after --')
    .passThroughOptions()
  return addStartOptions(exec, { port: 0, only: ['control', 'africastalking', 'dtone'] })
    .addHelpText(
      'after',
      '\nWithout an option it joins a Railyard that runs with a proxy (up --proxy). Else it starts one, which ends with the command.',
    )
    .action(async (command: string[], _: unknown, self: Command) => {
      const { execute } = await import('./execute.ts')
      const given = self.options.filter((option) => self.getOptionValueSource(option.attributeName()) === 'cli')
      const { file: configFile } = await inForce(self)
      const options = { ...self.opts<Omit<UpOptions, 'proxy'>>(), configFile }
      process.exitCode = await execute(command, given.length === 0, options)
    })
}
