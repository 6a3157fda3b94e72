import { vocabulary } from '../steps/vocabulary.ts'
import { parameterTypes } from '../vocabulary/parameterTypes.ts'

/**
 * The vocabulary as step definitions, for the Cucumber language server: it reads sources and finds only calls whose first argument is
 * a text. Nothing imports the file.
 */
export function editorGlue(): string {
  const types = parameterTypes.map(
    ({ name, regexp }) => `defineParameterType({ name: '${name}', regexp: ${regexp} })\n`,
  )
  const steps = vocabulary
    .flatMap((chapter) => chapter.steps)
    .map(({ text }) => `Given(${JSON.stringify(text)}, () => {})\n`)
  return `// Generated from scenarios/steps by npm run generate, for editors alone.
import { defineParameterType, Given } from '@cucumber/cucumber'

${types.join('')}
${steps.join('')}`
}
