import type { Command } from 'commander'
import { columns, print } from '../verbs/verb.ts'
import { wholeNumber } from '../wholeNumber.ts'
import { type OperatorOptions, operatorCommand, withOperator } from './operatorCommand.ts'

/** `railyard gateway audit`: what operators did. */
export function auditCommand(): Command {
  return operatorCommand('audit', 'Shows what operators did, the newest last.')
    .option('--last <number>', 'how many', wholeNumber(1, 'It is a whole number from 1.'), 20)
    .option('--json', 'print each as one line of JSON, with what it changed')
    .action(async (options: OperatorOptions & { readonly last: number; readonly json?: boolean }) => {
      const rows = await withOperator(options, (operator) => operator.audit(options.last))
      if (options.json === true) for (const row of rows) print(JSON.stringify(row))
      else if (rows.length === 0) print('no operator has done anything')
      else
        print(
          columns(
            rows.map(({ at, actor, action, subject, reason }) => [
              ...[new Date(at).toISOString(), actor, action, subject],
              reason ?? '',
            ]),
          ),
        )
    })
}
