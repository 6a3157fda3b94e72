import { existsSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { must } from '../must.ts'
import { newNode } from '../nodeRelease.ts'
import { pack } from '../pack.ts'
import { languagesOf, type Recipe } from './readPage.ts'

/** A folder with everything that recipes install. The folder of a recipe is in it, so that Node finds the packages. */
export interface Home {
  readonly folder: string
  /** The packed package. */
  readonly tarball: string
  /** For the commands of recipes. */
  readonly environment: Readonly<Record<string, string>>
}

/** Installs the packed package, the packages of package.json and, for recipes of Python, those of requirements.txt. */
export async function prepareHome(folder: string, recipes: readonly Recipe[]): Promise<Home> {
  const hasPython = recipes.some((recipe) => languagesOf(recipe).has('python'))
  for (const file of ['package.json', 'package-lock.json', 'requirements.txt'])
    await cp(join(import.meta.dirname, file), join(folder, file))
  const npm = (...words: string[]): Promise<string> =>
    must(newNode, folder, 'npm', [...words, '--no-audit', '--no-fund', '--ignore-scripts'])
  const [tarball] = await Promise.all([pack(folder), npm('ci'), hasPython && installPython(folder)])
  await npm('install', '--no-save', tarball)
  const binaries = [newNode.binaries, join(folder, 'python', 'bin')].filter((path) => existsSync(path))
  return {
    folder,
    tarball,
    environment: {
      PATH: [...binaries, process.env['PATH']].join(delimiter),
      XDG_STATE_HOME: join(folder, 'state'), // so that no other Railyard is joined
      NO_COLOR: '1',
    },
  }
}

async function installPython(folder: string): Promise<void> {
  await must(newNode, folder, 'python3', ['-m', 'venv', 'python'])
  const words = ['install', '--quiet', '--disable-pip-version-check', '-r', 'requirements.txt']
  await must(newNode, folder, join('python', 'bin', 'pip'), words)
}
