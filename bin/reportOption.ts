import { InvalidArgumentError, Option } from 'commander'
import type { Assignment } from '../contracts/index.ts'
import { assignment } from './assignment.ts'

/** `--report html=report.html,junit=report.xml`, once or several times. */
export function reportOption(kinds: readonly string[]): Option {
  return new Option('--report <kind=file,...>', 'reports to write')
    .choices(kinds)
    .default([], 'none')
    .argParser((text: string, before: readonly Assignment[]) => {
      const added = text.split(',').map(assignment)
      const wrong = added.find(({ name }) => !kinds.includes(name))
      if (wrong !== undefined) throw new InvalidArgumentError(`"${wrong.name}" is none of ${kinds.join(', ')}.`)
      return [...before, ...added]
    })
}
