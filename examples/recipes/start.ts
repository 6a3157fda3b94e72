import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { secondsOf } from '../secondsOf.ts'
import { type Home, prepareHome } from './home.ts'
import { mistaken, mistakes } from './mistakes.ts'
import { readPages } from './pages.ts'
import type { Recipe } from './readPage.ts'
import { runRecipe } from './runRecipe.ts'
import { missingTools } from './toolchains.ts'

/**
 * Runs the recipes that the command line names, or all; with `--mistakes` also with the mistake of each, which its test has to notice. Exits with 1
 * where one fails and, with CI=true, where one cannot be run.
 */
const { values: options, positionals: names } = parseArgs({
  options: { mistakes: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const folder = await mkdtemp(join(tmpdir(), 'railyard-recipes-'))
try {
  const { passed, failed, notRun } = await runRecipes(chosen())
  print(`${passed} passed, ${failed} failed, ${notRun} not run`)
  if (failed > 0 || (notRun > 0 && process.env['CI'] === 'true')) process.exitCode = 1
} finally {
  await rm(folder, { recursive: true })
}

interface Counts {
  readonly passed: number
  readonly failed: number
  readonly notRun: number
}

async function runRecipes(recipes: readonly Recipe[]): Promise<Counts> {
  const runnable = await withTools(recipes)
  if (runnable.length === 0) return { passed: 0, failed: 0, notRun: recipes.length }
  const preparing = prepareHome(folder, runnable)
  print(`packed and installed in ${(await secondsOf(() => preparing)).toFixed(1)} s`)
  const home = await preparing
  let failed = 0
  for (const recipe of runnable) {
    const running = failureOf(recipe, home)
    const seconds = (await secondsOf(() => running)).toFixed(1)
    const reason = await running
    print(`${reason === undefined ? 'passed ' : 'FAILED '}  ${recipe.name.padEnd(20)} ${seconds.padStart(5)} s`)
    if (reason === undefined) continue
    failed += 1
    print(reason)
  }
  return { passed: runnable.length - failed, failed, notRun: recipes.length - runnable.length }
}

/** The recipes that this machine can run. */
async function withTools(recipes: readonly Recipe[]): Promise<Recipe[]> {
  const runnable: Recipe[] = []
  for (const recipe of recipes) {
    const missing = await missingTools(recipe)
    if (missing.length === 0) runnable.push(recipe)
    else print(`NOT RUN  ${recipe.name}: install ${missing.join(' ')}`)
  }
  return runnable
}

/** Why a recipe failed, or its mistake went by; undefined if all is well. */
async function failureOf(recipe: Recipe, home: Home): Promise<string | undefined> {
  const failure = await runRecipe(recipe, home)
  const mistake = mistakes[recipe.name]
  if (failure !== undefined || !options.mistakes || mistake === undefined) return failure
  const noticed = await runRecipe(mistaken(recipe, mistake), home)
  return noticed?.includes(mistake.noticed) ? undefined : `its mistake is not noticed by ${mistake.noticed}\n${noticed}`
}

function chosen(): Recipe[] {
  const recipes = readPages()
  const unknown = names.find((name) => !recipes.some((recipe) => recipe.name === name))
  if (unknown !== undefined)
    throw new Error(`There is no recipe "${unknown}", but ${recipes.map(({ name }) => name).join(', ')}.`)
  return names.length === 0 ? recipes : recipes.filter(({ name }) => names.includes(name))
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
