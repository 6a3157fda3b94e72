import type { Scene } from '../scene/scene.ts'
import { checkBelow } from './checkBelow.ts'
import { checkProvider } from './checkProvider.ts'
import type { Step } from './step.ts'

/** Does what a sentence says, with its values and what stands below it. Throws when that is not as the sentence needs it. */
export async function performStep(step: Step, scene: Scene, values: readonly unknown[]): Promise<void> {
  checkValues(step, values)
  await step.run(scene, ...values.map((value) => scene.saved.filled(value)))
}

/** Throws when the values of a sentence, or what stands below it, are not as it needs them. */
export function checkValues(step: Step, values: readonly unknown[]): void {
  checkBelow(step, values[parametersOf(step)])
  checkProvider(step, values)
}

/** How many values a sentence has in its text. */
export function parametersOf({ values, below }: Pick<Step, 'values' | 'below'>): number {
  return values - (below === 'nothing' ? 0 : 1)
}
