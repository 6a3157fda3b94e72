import type { Command } from 'commander'
import { print } from '../verbs/verb.ts'
import { type ActorOptions, actorCommand, withOperator } from './operatorCommand.ts'

/** `railyard gateway production`: marks a database as one for real money. */
export function productionCommand(): Command {
  return actorCommand(
    'production',
    'Marks the database as one for real money, for good: fundings need two names, and it gets no demo client.',
  ).action(async (options: ActorOptions) => {
    await withOperator(options, (operator) => operator.production(options.by))
    print('the database is for real money: fundings need two names')
  })
}
