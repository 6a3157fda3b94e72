import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { runProgram } from '../../interop/runProgram.ts'
import type { Home } from './home.ts'
import { adapted } from './installs.ts'
import { missingLine, type Recipe } from './readPage.ts'

/** Writes the files of a recipe and runs its commands, and those of its workflow. Resolves with why it failed, or with undefined. */
export async function runRecipe(recipe: Recipe, home: Home): Promise<string | undefined> {
  const folder = join(home.folder, recipe.name)
  for (const { name, text } of recipe.files) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  let output = ''
  for (const command of [...recipe.commands, ...workflowCommands(recipe)]) {
    const ran = await runProgram('sh', ['-c', adapted(command, recipe, home)], {
      folder,
      environment: home.environment,
    })
    if (ran.code !== 0) return `${command}: exit code ${ran.code}\n${ran.output}${ran.errors}`
    output = ran.output
  }
  const missing = missingLine(recipe, output)
  return missing === undefined ? undefined : `the output lacks "${missing}"\n${output}`
}

/** What a workflow of GitHub Actions runs. */
function workflowCommands({ files }: Recipe): string[] {
  return files
    .filter(({ name }) => name.startsWith('.github/workflows/'))
    .flatMap(({ text }) => [...text.matchAll(/^ *- run: (.*)$/gm)].map(([, command = '']) => command))
}
