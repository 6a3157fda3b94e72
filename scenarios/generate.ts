/**
 * Writes what is generated from the vocabulary of scenarios: its part of `docs/scenarios.md`, and the step definitions for editors.
 * With `--check` it only compares, and fails if a generated file is stale.
 */
import { readFileSync } from 'node:fs'
import { writeGenerated } from '../specs/writeGenerated.ts'
import { editorGlue } from './report/editorGlue.ts'
import { fillVocabulary } from './report/vocabularyMarkdown.ts'

const page = readFileSync(new URL('../docs/scenarios.md', import.meta.url), 'utf8')
writeGenerated([
  ['docs/scenarios.md', fillVocabulary(page)],
  ['scenarios/editor/glue.generated.ts', editorGlue()],
])
