import type { Command } from 'commander'
import { columns, print } from '../verbs/verb.ts'
import {
  type ActorOptions,
  actorCommand,
  type OperatorOptions,
  operatorCommand,
  withOperator,
} from './operatorCommand.ts'

/** `railyard gateway jobs`: what is to be done, and what waits for a person. */
export function jobsCommand(): Command {
  return operatorCommand('jobs', 'Shows the work that is due later, and what broke off too often.')
    .enablePositionalOptions()
    .action(async (options: OperatorOptions) => {
      const { lanes, deadLetters } = await withOperator(options, (operator) => operator.jobs())
      const rows = lanes.map(({ lane, waiting, claimed, dead, oldestDue }) => [
        ...[lane, String(waiting), String(claimed), String(dead)],
        oldestDue === null ? '' : new Date(oldestDue).toISOString(),
      ])
      print(
        rows.length === 0
          ? 'nothing is to be done'
          : columns([['lane', 'waiting', 'running', 'dead', 'next'], ...rows]),
      )
      for (const { id, kind, failures, lastError, payouts } of deadLetters)
        print(
          `${id}  ${kind}  failed ${failures} times: ${lastError}${payouts.map((payout) => `\n  ${payout}`).join('')}`,
        )
    })
    .addCommand(retryCommand())
}

function retryCommand(): Command {
  return actorCommand('retry', 'Puts a job that broke off too often back.')
    .argument('<id>', 'as jobs shows it')
    .action(async (id: string, options: ActorOptions) => {
      await withOperator(options, (operator) => operator.retryJob(id, options.by))
      print(`${id} is due`)
    })
}
