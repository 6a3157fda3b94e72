import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** A step of a workflow: a command, or an action of others. */
export interface Step {
  readonly run?: string
  readonly uses?: string
  readonly if?: string
  readonly with?: Readonly<Record<string, string | number | boolean>>
}

/** A job as it runs on one machine: one value of its matrix. */
export interface Job {
  readonly name: string
  readonly steps: readonly Step[]
}

/** The jobs of a workflow in the order of the file, each as often as its matrix says, and the variables of all. */
export function readWorkflow(file: string): {
  readonly jobs: readonly Job[]
  readonly environment: Readonly<Record<string, string>>
} {
  const { jobs, env = {} }: WorkflowText = parse(readFileSync(file, 'utf8'))
  return {
    jobs: Object.entries(jobs).flatMap(([name, { steps, strategy }]) => {
      const shards = strategy?.matrix.shard ?? []
      if (shards.length === 0) return [{ name, steps: filled(steps, {}) }]
      return shards.map((shard) => ({
        name: `${name} ${shard}`,
        steps: filled(steps, { 'matrix.shard': shard, 'strategy.job-total': shards.length }),
      }))
    }),
    environment: env,
  }
}

interface WorkflowText {
  readonly jobs: Readonly<Record<string, JobText>>
  readonly env?: Readonly<Record<string, string>>
}

interface JobText {
  readonly steps: readonly Step[]
  readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } }
}

/** Steps with values in the place of expressions; conditions are left. Throws where an expression has no value. */
function filled(steps: readonly Step[], values: Readonly<Record<string, number>>): Step[] {
  const fill = (text: string): string =>
    text.replaceAll(/\$\{\{ *(.*?) *\}\}/g, (_, name: string) => {
      const value = values[name]
      if (value === undefined) throw new Error(`Failed to read the workflow: $\{{ ${name} }} is not known here.`)
      return String(value)
    })
  return steps.map((step) => ({
    ...step,
    ...(step.run !== undefined && { run: fill(step.run) }),
    ...(step.with && {
      with: Object.fromEntries(Object.entries(step.with).map(([name, value]) => [name, fill(String(value))])),
    }),
  }))
}
