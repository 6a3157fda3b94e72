import { writeFileSync } from 'node:fs'
import packageJson from '../../package.json' with { type: 'json' }
import { readSurface } from './readSurface.ts'
import { readSurfaceFile, surfacePath, surfaceText } from './surfaceFile.ts'
import { surfaceComplaint } from './verdict.ts'

/** `npm run surface`: writes the file of the public surface, unless it has changed without its version. */
const surface = readSurface()
const version = packageJson.surfaceVersion
const complaint = surfaceComplaint(readSurfaceFile(), surface, version)
if (complaint === undefined) writeFileSync(surfacePath, surfaceText({ version, surface }))
else {
  process.stderr.write(`${complaint}\n`)
  process.exitCode = 1
}
