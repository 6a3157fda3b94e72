import type { Step } from './step.ts'

/** Throws when what stands below a sentence is missing, superfluous, or a text where a table belongs. */
export function checkBelow({ below, example }: Pick<Step, 'below' | 'example'>, content: unknown): void {
  if (below === 'nothing') {
    if (content === undefined) return
    throw new Error(`This sentence takes no ${typeof content === 'string' ? 'text' : 'table'} below it.`)
  }
  if (content === undefined || (below === 'table' && typeof content === 'string'))
    throw new Error(`This sentence needs a ${below} below it, as in:\n${example}`)
}
