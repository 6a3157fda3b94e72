import type pc from 'picocolors'
import { nearestSteps, stepsAbout } from '../steps/nearestSteps.ts'
import type { Step } from '../steps/step.ts'
import { vocabulary } from '../steps/vocabulary.ts'
import { parameterTypes } from '../vocabulary/parameterTypes.ts'

type Colors = Pick<typeof pc, 'bold' | 'dim'>

/** The vocabulary by chapter, each sentence as an example, with what it does. `word`: only sentences that have it, or tell of it. */
export function stepsText(word: string | undefined, colors: Colors): string {
  if (word === undefined) return `${chapters(() => true, colors)}\n${parameters(colors)}`
  const fitting = new Set(stepsAbout(word))
  if (fitting.size > 0) return chapters((step) => fitting.has(step), colors)
  const near = nearestSteps(word)
  const known = near.length === 0 ? 'No sentence is like it.' : 'The nearest are:'
  const proposed = new Set(near)
  return `No sentence tells of "${word}". ${known}\n${near.length === 0 ? '' : `\n${chapters((step) => proposed.has(step), colors)}`}`
}

/** Whether a sentence has a word, or tells of it. */
export function hasSteps(word: string): boolean {
  return stepsAbout(word).length > 0
}

function chapters(isShown: (step: Step) => boolean, { bold, dim }: Colors): string {
  return vocabulary
    .map(({ title, about, steps }) => ({ title, about, steps: steps.filter(isShown) }))
    .filter(({ steps }) => steps.length > 0)
    .map(({ title, about, steps }) => {
      const told = steps.map(
        (step) => `${indented(step.example, '  ')}\n${dim(indented(explanation(step), '      '))}\n`,
      )
      return `${bold(title)}\n${dim(about)}\n\n${told.join('')}`
    })
    .join('\n')
}

/** What a sentence does; below it the expression, where that says more than the example. */
function explanation({ about, text }: Step): string {
  return text.includes('{') ? `${about}\n${text}` : about
}

function parameters({ bold, dim }: Colors): string {
  const lines = parameterTypes.map(({ name, about }) => `  {${name}}  ${dim(about)}`)
  return `${bold('Values')}\n${lines.join('\n')}\n  {int} {string} {word}  ${dim('a whole number, a text in quotes, a word')}\n`
}

function indented(text: string, by: string): string {
  return text.replaceAll(/^/gm, by)
}
