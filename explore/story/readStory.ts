import { readFile } from 'node:fs/promises'
import { featureStory } from './featureStory.ts'
import { moduleStory } from './moduleStory.ts'
import type { Story, StoryStep } from './story.ts'
import { yamlStory } from './yamlStory.ts'

const kinds = 'a story is a file that ends with .yaml, .yml, .feature, .mjs, .js, .cjs or .ts'

/**
 * Reads a story: a YAML file, a scenario of a feature file (`story.feature`, or `story.feature:12` where it has several), or a module.
 * Throws with the file, the line where there is one, and what to do.
 */
export async function readStory(file: string): Promise<Story> {
  return { name: file, steps: await stepsIn(file) }
}

async function stepsIn(file: string): Promise<readonly StoryStep[]> {
  if (/\.ya?ml$/.test(file)) return yamlStory(file, await textOf(file))
  const [, feature, line] = /^(.*\.feature)(?::(\d+))?$/s.exec(file) ?? []
  if (feature !== undefined)
    return featureStory(feature, await textOf(feature), line === undefined ? undefined : Number(line))
  if (/\.(?:[cm]?js|[cm]?ts)$/.test(file)) return moduleStory(file)
  throw new Error(`${file} is no story: ${kinds}.`)
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`)
  }
}
