import { Command } from 'commander'
import { inForce } from './config/inForce.ts'
import { strict } from './strictCommand.ts'
import { addUpOptions } from './upOptions.ts'

/** `railyard config`: what `railyard up` would go by here, and why. */
export function configCommand(): Command {
  const command = strict(new Command('config')).description(
    'Prints the settings of `railyard up` with these options, and where each comes from: a flag, a variable, the configuration.',
  )
  return addUpOptions(command)
    .option('--schema', 'print the JSON Schema of configurations, for editors', false)
    .option('--json', 'print it as JSON', false)
    .action(async (_: unknown, self: Command) => {
      const { schema, json } = self.opts<{ schema: boolean; json: boolean }>()
      if (schema) {
        const { publishedSchema } = await import('./config/publishedSchema.ts')
        const { upSettings } = await import('./config/setting.ts')
        process.stdout.write(`${JSON.stringify(publishedSchema(upSettings()), null, 2)}\n`)
        return
      }
      const found = await inForce(self)
      const { configReport } = await import('./config/configReport.ts')
      const report = configReport(found)
      process.stdout.write(json ? `${JSON.stringify(report.json)}\n` : `${report.text}\n`)
    })
}
