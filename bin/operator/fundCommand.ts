import type { Command } from 'commander'
import { calledAs } from '../calledAs.ts'
import { print } from '../verbs/verb.ts'
import { amount, sle } from './money.ts'
import { type ActorOptions, actorCommand, operatorCommand, someText, withOperator } from './operatorCommand.ts'

interface FundOptions extends Partial<ActorOptions> {
  readonly sandbox?: boolean
}

/** `railyard gateway fund`: puts money into the float of a client. */
export function fundCommand(): Command {
  return (
    operatorCommand('fund', "Puts money into a client's float.")
      .argument('<client>', 'its id or name')
      .argument('<amount>', 'in SLE', amount)
      .option('--sandbox', 'its sandbox instead; of a member of staff by user name')
      // Commander would require of `fund confirm` what `fund` itself requires.
      .option('--by <name>', 'who does it, for the audit', someText)
      .enablePositionalOptions()
      .action((client: string, minor: number, { by, sandbox = false, ...options }: FundOptions, command: Command) => {
        if (by === undefined) return command.error("error: required option '--by <name>' not specified")
        return withOperator(options, async (operator) =>
          tell(await (sandbox ? operator.fundSandbox(client, minor, by) : operator.fund(client, minor, by))),
        )
      })
      .addCommand(confirmCommand())
  )
}

function confirmCommand(): Command {
  return actorCommand('confirm', 'Confirms a funding that another person has asked for.')
    .argument('<id>', 'what fund has printed')
    .action((id: string, options: ActorOptions) =>
      withOperator(options, async (operator) => tell(await operator.confirmFunding(id, options.by))),
    )
}

type Funded = Awaited<ReturnType<Parameters<Parameters<typeof withOperator>[1]>[0]['fund']>>

function tell(funded: Funded): void {
  const { client, amount: minor } = funded
  if (funded.kind === 'funded') print(`${client} is funded with ${sle(minor)}: its float is ${sle(funded.float)}`)
  else {
    print(`The funding of ${client} with ${sle(minor)} waits for another person:`)
    print(`${calledAs()} gateway fund confirm ${funded.id} --by NAME`)
  }
}
