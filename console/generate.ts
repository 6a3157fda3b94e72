/**
 * Compiles the console to files from which a clone serves it.
 * With `--check` it only compares, and fails if a file is stale.
 */
import { writeGenerated } from '../specs/writeGenerated.ts'
import { generatedName } from './assets.ts'
import { compileConsole } from './compile.ts'

const files = Object.entries(await compileConsole())
writeGenerated(files.map(([name, content]) => [`console/${generatedName(name)}`, content]))
