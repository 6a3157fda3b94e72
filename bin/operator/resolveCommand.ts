import { type Command, Option } from 'commander'
import { print } from '../verbs/verb.ts'
import { type ActorOptions, actorCommand, someText, withOperator } from './operatorCommand.ts'

interface ResolveOptions extends ActorOptions {
  readonly as: 'paid' | 'failed'
  readonly reason: string
}

/** `railyard gateway resolve`: ends a payout whose end its provider does not tell. */
export function resolveCommand(): Command {
  return actorCommand('resolve', 'Ends a payout that waits for review, after its provider was asked by other means.')
    .argument('<transaction>', 'its id')
    .addOption(new Option('--as <end>', 'what was found out').choices(['paid', 'failed']).makeOptionMandatory())
    .requiredOption('--reason <text>', 'how it was found out, for the audit', someText)
    .action(async (transactionId: string, options: ResolveOptions) => {
      const { as, by: actor, reason } = options
      const resolution = { transactionId, as, actor, reason }
      const { before, after } = await withOperator(options, (operator) => operator.resolve(resolution))
      print(before === after ? `${transactionId} stays ${after}` : `${transactionId} was ${before} and is ${after}`)
    })
}
