import { CucumberExpression, ParameterType, ParameterTypeRegistry } from '@cucumber/cucumber-expressions'
import { parameterTypes } from '../vocabulary/parameterTypes.ts'
import { nearestSteps } from './nearestSteps.ts'
import { checkValues } from './performStep.ts'
import type { Step } from './step.ts'
import { vocabulary } from './vocabulary.ts'

/** A sentence of the vocabulary with its values: those of its text, then what stands below it. */
export interface Sentence {
  readonly step: Step
  /** The title of its chapter. */
  readonly chapter: string
  readonly values: readonly unknown[]
}

/** Finds the step of a sentence without its keyword, as Cucumber does. Throws where none fits, or what stands below it does not. */
export type ReadSentence = (text: string, below?: unknown) => Sentence

/** Makes a reader of sentences. It compiles all expressions of the vocabulary once. */
export function sentenceReader(): ReadSentence {
  const registry = new ParameterTypeRegistry()
  for (const { name, regexp, read } of parameterTypes)
    registry.defineParameterType(new ParameterType(name, regexp, null, (...groups) => read(...groups), false))
  const known = vocabulary.flatMap(({ title, steps }) =>
    steps.map((step) => ({ step, chapter: title, expression: new CucumberExpression(step.text, registry) })),
  )
  return (text, below) => {
    const fitting = known.flatMap(({ expression, ...one }) => {
      const found = expression.match(text)
      return found === null ? [] : [{ ...one, arguments: found }]
    })
    const [one, other] = fitting
    if (one === undefined) throw new Error(unknownSentence(text))
    if (other !== undefined)
      throw new Error(`"${text}" fits two sentences: "${one.step.text}" and "${other.step.text}".`)
    const inText: unknown[] = one.arguments.map((argument) => argument.getValue(null))
    const values = below === undefined ? inText : [...inText, below]
    checkValues(one.step, values)
    return { step: one.step, chapter: one.chapter, values }
  }
}

function unknownSentence(text: string): string {
  const near = nearestSteps(text).map(({ example }) => `"${example.split('\n', 1)[0]}"`)
  const proposal = near.length === 0 ? 'railyard steps lists those there are' : `the nearest are ${near.join(', ')}`
  return `"${text}" is no sentence of the vocabulary: ${proposal}.`
}
