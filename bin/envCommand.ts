import { Command, Option } from 'commander'
import { type Shell, shells } from '../proxy/environment/shells.ts'
import { calledAs } from './calledAs.ts'
import { strict } from './strictCommand.ts'
import { warn } from './warn.ts'

/** `railyard env`: prints the variables by which programs reach a Railyard that runs. */
export function envCommand(): Command {
  return strict(new Command('env'))
    .description('Prints the variables that send requests to the providers to a Railyard that runs with a proxy.')
    .addOption(new Option('--shell <name>', 'the language of the lines').choices(shells).default('bash'))
    .action(async ({ shell }: { readonly shell: Shell }) => {
      const { forShell, variables } = await import('../proxy/index.ts')
      const { joined } = await import('./joined.ts')
      const reachable = await joined()
      if (reachable === undefined) throw new Error(`no Railyard with a proxy runs: ${calledAs()} up --proxy starts one`)
      process.stdout.write(forShell(shell, variables(reachable, process.env, warn)))
    })
}
