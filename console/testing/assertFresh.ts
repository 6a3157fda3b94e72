import { readFile } from 'node:fs/promises'
import { generatedName } from '../assets.ts'
import { compileConsole } from '../compile.ts'

/** Rejects if the files that a clone serves are not what its sources compile to. */
export async function assertFresh(): Promise<void> {
  for (const [name, content] of Object.entries(await compileConsole())) {
    const written = await readFile(new URL(`../${generatedName(name)}`, import.meta.url), 'utf8')
    if (written !== content)
      throw new Error(`Failed to open the console: console/${generatedName(name)} is stale. Run \`npm run generate\`.`)
  }
}
