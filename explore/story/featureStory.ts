import { DataTable } from '@cucumber/cucumber'
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin'
import { type GherkinDocument, IdGenerator, type Pickle, type PickleStep } from '@cucumber/messages'
import { type ReadSentence, sentenceReader } from '../../scenarios/steps/readSentence.ts'
import { oneLine } from './oneLine.ts'
import { sentenceStep } from './sentenceStep.ts'
import type { StoryStep } from './story.ts'

/** A scenario, or an outline that is none. */
interface Found {
  readonly id: string
  readonly name: string
  /** The lines of it and its tags, from the first on. */
  readonly line: number
  readonly isOutline: boolean
}

interface Place {
  readonly keyword: string
  readonly line: number
}

/**
 * Reads the steps of a scenario, those of its Background first. `line`: a line of the scenario; undefined where the file has only one.
 * Throws with the line of what is wrong.
 */
export function featureStory(name: string, text: string, line: number | undefined): readonly StoryStep[] {
  const document = parsed(name, text)
  const scenario = chosen(name, scenariosIn(document), line)
  if (scenario.isOutline)
    throw new Error(
      `${name}:${scenario.line}: a story is one scenario, but "${scenario.name}" is an outline with examples: write the one that is to be explored as a scenario.`,
    )
  const pickle = picklesOf(document).find(({ astNodeIds }) => astNodeIds.includes(scenario.id))
  if (pickle === undefined || pickle.steps.length === 0)
    throw new Error(`${name}:${scenario.line}: the scenario "${scenario.name}" has no steps.`)
  const [places, read] = [placesIn(document), sentenceReader()]
  return pickle.steps.map((step) => stepOf(name, step, places.get(step.astNodeIds[0] ?? ''), read))
}

function parsed(name: string, text: string): GherkinDocument {
  try {
    return new Parser(new AstBuilder(IdGenerator.incrementing()), new GherkinClassicTokenMatcher()).parse(text)
  } catch (error) {
    const told = error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors[0] : error
    const [, line = '1', reason = oneLine(told)] = /\((\d+):\d+\): (.*)/s.exec(oneLine(told)) ?? []
    throw new Error(`${name}:${line}: this is no Gherkin: ${reason}.`)
  }
}

function picklesOf(document: GherkinDocument): readonly Pickle[] {
  return compile(document, '', IdGenerator.incrementing())
}

function scenariosIn({ feature }: GherkinDocument): readonly Found[] {
  const children = (feature?.children ?? []).flatMap((child) => child.rule?.children ?? [child])
  return children.flatMap(({ scenario }) => {
    if (scenario === undefined) return []
    const { id, name, location, tags, examples } = scenario
    const line = Math.min(location.line, ...tags.map((tag) => tag.location.line))
    return [{ id, name, line, isOutline: examples.length > 0 }]
  })
}

function chosen(name: string, scenarios: readonly Found[], line: number | undefined): Found {
  const [only, second] = scenarios
  if (only === undefined) throw new Error(`${name} has no scenario.`)
  const all = scenarios.map((one) => `${name}:${one.line} (${one.name})`).join(', ')
  if (line === undefined && second !== undefined)
    throw new Error(`${name} has ${scenarios.length} scenarios, but a story is one: name it by its line: ${all}.`)
  const found = line === undefined ? only : scenarios.findLast((one) => one.line <= line)
  if (found === undefined) throw new Error(`${name}:${line}: no scenario is there; there are ${all}.`)
  return found
}

/** Keyword and line of each step, by its id. */
function placesIn({ feature }: GherkinDocument): ReadonlyMap<string, Place> {
  const children = (feature?.children ?? []).flatMap((child) => [child, ...(child.rule?.children ?? [])])
  const steps = children.flatMap(({ background, scenario }) => [
    ...(background?.steps ?? []),
    ...(scenario?.steps ?? []),
  ])
  return new Map(steps.map(({ id, keyword, location }) => [id, { keyword: keyword.trim(), line: location.line }]))
}

function stepOf(name: string, { text, argument }: PickleStep, place: Place | undefined, read: ReadSentence): StoryStep {
  const table = argument?.dataTable
  const below = table === undefined ? argument?.docString?.content : new DataTable(table)
  try {
    return sentenceStep(`${place?.keyword ?? ''} ${text}`.trim(), read(text, below))
  } catch (error) {
    throw new Error(`${name}:${place?.line}: ${oneLine(error)}`)
  }
}
