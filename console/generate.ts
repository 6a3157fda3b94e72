/**
 * Compiles the console to `console/generated/`, from where a clone serves it.
 * With `--check` it only compares, and fails if a file is stale.
 */
import { writeGenerated } from '../specs/writeGenerated.ts'
import { compileConsole } from './compile.ts'

writeGenerated(Object.entries(await compileConsole()).map(([name, content]) => [`console/generated/${name}`, content]))
