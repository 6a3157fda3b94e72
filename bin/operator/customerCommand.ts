import { Command } from 'commander'
import { strict } from '../strictCommand.ts'
import { print, printRows } from '../verbs/verb.ts'
import { sle } from './money.ts'
import {
  type ActorOptions,
  actorCommand,
  type OperatorOptions,
  operatorCommand,
  someText,
  withOperator,
} from './operatorCommand.ts'

/** `railyard gateway customer`: shows the owners of wallets, and says who may use one. */
export function customerCommand(): Command {
  return strict(new Command('customer'))
    .description('Lists the owners of wallets, disables and enables them.')
    .addCommand(listCommand())
    .addCommand(changeCommand('disable', 'Stops a customer: it cannot sign in, and its tokens are refused.', false))
    .addCommand(changeCommand('enable', 'Lets a customer sign in again.', true))
}

function changeCommand(name: 'disable' | 'enable', description: string, isActive: boolean): Command {
  return actorCommand(name, description)
    .argument('<customer>', 'its id or e-mail address', someText)
    .action(async (customer: string, { by, ...options }: ActorOptions) => {
      await withOperator(options, (operator) => operator.setCustomer(customer, isActive, by))
      print(`${customer} is ${name}d`)
    })
}

function listCommand(): Command {
  return operatorCommand('list', 'Lists the customers.').action(async (options: OperatorOptions) => {
    const rows = await withOperator(options, (operator) => operator.customers())
    const lines = rows.map(({ id, email, kyc_status, isActive, balance }) => [
      ...[id, email, kyc_status, isActive ? 'enabled' : 'disabled', sle(balance)],
    ])
    printRows(lines, 'there is no customer')
  })
}
