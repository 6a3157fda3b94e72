import type { DataTable } from '@cucumber/cucumber'
import type { Scene } from '../scene/scene.ts'
import type { ValuesOf } from '../vocabulary/values.ts'

/** A sentence of the vocabulary, and what it does. */
export interface Step {
  /** A Cucumber expression. */
  readonly text: string
  /** What it does, in one sentence. */
  readonly about: string
  /** The sentence as a scenario has it, with its keyword; a table or a text below it. */
  readonly example: string
  /** How many values `run` takes after the scene. */
  readonly values: number
  /** What stands below it. */
  readonly below: 'nothing' | 'table' | 'table or text'
  run(scene: Scene, ...values: readonly unknown[]): Outcome
}

/** Steps that belong together, as `railyard steps` lists them. */
export interface Chapter {
  readonly title: string
  readonly about: string
  readonly steps: readonly Step[]
}

type Outcome = void | Promise<void>

interface Told {
  readonly about: string
  readonly example: string
}

/** A sentence. */
export function step<Text extends string>(
  text: Text,
  told: Told,
  run: (scene: Scene, ...values: ValuesOf<Text>) => Outcome,
): Step {
  return { text, ...told, values: parametersIn(text), below: 'nothing', run }
}

/** A sentence with a table below it. */
export function stepWithTable<Text extends string>(
  text: Text,
  told: Told,
  run: (scene: Scene, ...values: [...ValuesOf<Text>, table: DataTable]) => Outcome,
): Step {
  return { text, ...told, values: parametersIn(text) + 1, below: 'table', run }
}

/** A sentence with a table or a text below it. */
export function stepWithContent<Text extends string>(
  text: Text,
  told: Told,
  run: (scene: Scene, ...values: [...ValuesOf<Text>, content: DataTable | string]) => Outcome,
): Step {
  return { text, ...told, values: parametersIn(text) + 1, below: 'table or text', run }
}

function parametersIn(text: string): number {
  return text.match(/\{\w+\}/g)?.length ?? 0
}
