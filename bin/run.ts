import { Command } from 'commander'
import packageJson from '../package.json' with { type: 'json' }
import { caCommand } from './caCommand.ts'
import { configCommand } from './configCommand.ts'
import { envCommand } from './envCommand.ts'
import { execCommand } from './execCommand.ts'
import { exploreCommand } from './exploreCommand.ts'
import { gatewayCommand } from './gatewayCommand.ts'
import { mutantsCommand } from './mutantsCommand.ts'
import { provenanceCommand } from './provenanceCommand.ts'
import { endWithReader } from './readerGone.ts'
import { scenariosCommand } from './scenariosCommand.ts'
import { stepsCommand } from './stepsCommand.ts'
import { strict } from './strictCommand.ts'
import { upCommand } from './upCommand.ts'
import { advanceCommand } from './verbs/advanceCommand.ts'
import { callbacksCommand } from './verbs/callbacksCommand.ts'
import { logCommand } from './verbs/logCommand.ts'
import { statusCommand } from './verbs/statusCommand.ts'
import { stopCommand } from './verbs/stopCommand.ts'
import { triggerCommand } from './verbs/triggerCommand.ts'
import { worldsCommand } from './verbs/worldsCommand.ts'
import { verifyCommand } from './verifyCommand.ts'
import { versionLine } from './versionLine.ts'

/** The command line. */
export function createProgram(): Command {
  return strict(new Command('railyard'))
    .description(
      "Africa's Talking and DT One on this machine, on one clock, with a gateway that pays out through both.",
    )
    .version(packageJson.version)
    .enablePositionalOptions()
    .addCommand(upCommand())
    .addCommand(configCommand())
    .addCommand(execCommand())
    .addCommand(envCommand())
    .addCommand(caCommand())
    .addCommand(gatewayCommand())
    .addCommand(verifyCommand())
    .addCommand(provenanceCommand())
    .addCommand(scenariosCommand())
    .addCommand(mutantsCommand())
    .addCommand(stepsCommand())
    .addCommand(exploreCommand())
    .addCommand(statusCommand())
    .addCommand(logCommand())
    .addCommand(advanceCommand())
    .addCommand(callbacksCommand())
    .addCommand(worldsCommand())
    .addCommand(triggerCommand())
    .addCommand(stopCommand())
}

/** Parses the command line and runs the command. An error is one line on stderr and exit code 2. */
export async function run(argv: readonly string[]): Promise<void> {
  endWithReader()
  const version = versionLine(argv.slice(2))
  if (version !== undefined) return void process.stdout.write(version)
  try {
    await createProgram().parseAsync(argv)
  } catch (error) {
    process.stderr.write(`railyard: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 2
  }
}
