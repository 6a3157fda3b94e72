import { type Command, Option } from 'commander'
import { bankRailOption } from './bankRailOption.ts'
import { calledAs } from './calledAs.ts'
import type { GatewayAloneOptions, GatewaySummary } from './gatewayAlone.ts'
import { hostName, hostNames } from './hostName.ts'
import { kycFolderOption } from './kycFolder.ts'
import { adminCommand } from './operator/adminCommand.ts'
import { auditCommand } from './operator/auditCommand.ts'
import { blocklistCommand } from './operator/blocklistCommand.ts'
import { cardsCommand } from './operator/cardsCommand.ts'
import { clientCommand } from './operator/clientCommand.ts'
import { customerCommand } from './operator/customerCommand.ts'
import { fundCommand } from './operator/fundCommand.ts'
import { jobsCommand } from './operator/jobsCommand.ts'
import { mailCommand } from './operator/mailCommand.ts'
import { productionCommand } from './operator/productionCommand.ts'
import { reconcileCommand } from './operator/reconcileCommand.ts'
import { resolveCommand } from './operator/resolveCommand.ts'
import { senderCommand } from './operator/senderCommand.ts'
import { suspenseCommand } from './operator/suspenseCommand.ts'
import { userCommand } from './operator/userCommand.ts'
import { portalReport } from './portalReport.ts'
import { portBefore } from './startOptions.ts'
import { untilStopped } from './untilStopped.ts'
import { usualPort } from './usualPort.ts'
import { worldVerb } from './verbs/verb.ts'
import { warnIfOpen } from './warnIfOpen.ts'

/** `railyard gateway`: runs the gateway alone, against a Railyard that runs already. With a command after it: acts on its database. */
export function gatewayCommand(): Command {
  const operators = [
    clientCommand(),
    customerCommand(),
    senderCommand(),
    userCommand(),
    adminCommand(),
    fundCommand(),
    blocklistCommand(),
    resolveCommand(),
    suspenseCommand(),
    cardsCommand(),
    reconcileCommand(),
    jobsCommand(),
  ]
  const command = runCommand().enablePositionalOptions()
  for (const each of [...operators, productionCommand(), auditCommand(), mailCommand()]) command.addCommand(each)
  return command
}

function runCommand(): Command {
  return worldVerb(
    'gateway',
    'Runs the gateway in a process of its own, on the clock of a world of a running Railyard.',
  )
    .addOption(new Option('--port <number>', '0 takes a free one').default(usualPort + 3).argParser(portBefore(0)))
    .addOption(
      new Option('--database <url>', 'postgres://…, or a file for SQLite').default(
        undefined,
        'RAILYARD_DATABASE_URL, or SQLite in memory',
      ),
    )
    .addOption(new Option('--host <address>', 'address to listen on').default('127.0.0.1').argParser(hostName))
    .addOption(
      new Option('--allow-host <names...>', 'host names beside loopback that requests and web pages may use')
        .default([], 'none')
        .argParser(hostNames),
    )
    .option('--demo', 'make a demo client in an empty database')
    .addOption(new Option('--seed <text>', 'the same seed gives the same key of the demo client').default('42'))
    .addOption(bankRailOption())
    .addOption(kycFolderOption())
    .option('--json', 'print what is up as one line of JSON')
    .action(async ({ json = false, ...options }: GatewayAloneOptions & { readonly json?: boolean }) => {
      const tell = (line: string): void => void process.stderr.write(`railyard: ${line}\n`)
      const { gatewayAlone } = await import('./gatewayAlone.ts')
      const { summary, stop } = await gatewayAlone(options, {
        tell,
        taken() {
          tell('another gateway on this port takes part in the clock: this one ends')
          process.exit(2)
        },
      })
      untilStopped(stop)
      warnIfOpen(options.host, 'the gateway')
      process.stdout.write(json ? `${JSON.stringify(summary)}\n` : report(summary))
    })
}

function report({ url, world, control, apiKey, portal, demo, hasClients, database }: GatewaySummary): string {
  const head = `The gateway is up: world ${world} of ${control}\n\n  gateway  ${url}`
  if (!hasClients) return `${head}\n\nIt has no client. ${howToHaveOne(database)}\n\nCtrl-C stops it.\n`
  const unknown = demo
    ? '<the key that its seed gives: this database was made with another --seed>'
    : '<the key of a client>'
  const people = portal === null ? '' : `\n  portal   ${portalReport(portal)}`
  return `${head}  Bearer ${apiKey ?? unknown}${people}\n\nCtrl-C stops it.\n`
}

function howToHaveOne(database: string | undefined): string {
  if (database === undefined)
    return 'Its database is in memory: start it with --demo for a demo client, or with --database for one that is kept.'
  const options = '--name NAME --email ADDRESS --phone NUMBER --by YOU'
  return `Make one, or start it with --demo:\n\n  ${calledAs()} gateway client create ${options} --database ${database}`
}
