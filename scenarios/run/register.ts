import {
  After,
  AfterAll,
  AfterStep,
  Before,
  BeforeAll,
  defineParameterType,
  defineStep,
  type ITestCaseHookParameter,
  type IWorldOptions,
  Status,
  setDefaultTimeout,
  setWorldConstructor,
  World,
} from '@cucumber/cucumber'
import { Scene } from '../scene/scene.ts'
import { outputType } from '../service/service.ts'
import { type RunSettings, readSettings } from '../stage/settings.ts'
import { openStage, type Stage } from '../stage/stage.ts'
import { traceType } from '../stage/trace.ts'
import { parametersOf, performStep } from '../steps/performStep.ts'
import type { Step } from '../steps/step.ts'
import { vocabulary } from '../steps/vocabulary.ts'
import { parameterTypes } from '../vocabulary/parameterTypes.ts'
import { sceneName } from './sceneName.ts'

/** Against hanging only: a sentence is over when the world has settled. */
const timeout = 120_000

/** What Cucumber calls the world of a scenario: it holds ours. */
class SceneHolder extends World<RunSettings> {
  held: Scene | undefined

  constructor(options: IWorldOptions<RunSettings>) {
    super(options)
  }

  get scene(): Scene {
    if (this.held === undefined) throw new Error('There is no scenario before its first step.')
    return this.held
  }
}

/** Gives the vocabulary to Cucumber. */
function registerVocabulary(): void {
  setDefaultTimeout(timeout)
  setWorldConstructor(SceneHolder)
  for (const { name, regexp, read } of parameterTypes)
    defineParameterType({ name, regexp, transformer: read, useForSnippets: false })
  for (const step of vocabulary.flatMap(({ steps }) => steps)) defineStep(step.text, asCucumberCalls(step))
  registerHooks()
}

/**
 * A step as Cucumber calls it: the last value is a callback. Cucumber compares the length of a function with the number of values:
 * with one more than the sentence has parameters, it waits for the callback where nothing stands below the sentence, and for the
 * promise where something does. So a step is called in both cases, and checks which of them is right.
 */
function asCucumberCalls(step: Step): (this: SceneHolder, ...given: readonly unknown[]) => Promise<void> | undefined {
  const parameters = parametersOf(step)
  async function run({ scene }: SceneHolder, values: readonly unknown[]): Promise<void> {
    await performStep(step, scene, values)
  }
  function perform(this: SceneHolder, ...given: readonly unknown[]): Promise<void> | undefined {
    const running = run(this, given.slice(0, -1))
    const done = given.at(-1)
    if (given.length - 1 > parameters || typeof done !== 'function') return running
    running.then(
      () => done(),
      (error: unknown) => done(error),
    )
    return undefined
  }
  return Object.defineProperty(perform, 'length', { value: parameters + 1 })
}

function registerHooks(): void {
  let stage: Stage | undefined
  BeforeAll(async function () {
    stage = await openStage(readSettings(this.parameters))
  })
  Before(async function (this: SceneHolder, { pickle }: ITestCaseHookParameter) {
    if (stage === undefined) throw new Error('The simulators have not started.')
    const world = await stage.openWorld(sceneName(pickle))
    this.held = new Scene(stage, world, (await world.clock()).now)
  })
  AfterStep(async function (this: SceneHolder) {
    await this.held?.trace.endStep()
  })
  After(async function (this: SceneHolder, { result }: ITestCaseHookParameter) {
    const scene = this.held
    if (scene === undefined) return
    await scene.service.endRequests()
    const output = stage?.service?.output ?? ''
    if (result?.status === Status.FAILED && output !== '') this.attach(output, { mediaType: outputType })
    this.attach(JSON.stringify(await scene.trace.whole()), { mediaType: traceType })
    await scene.close()
    await stage?.service?.expectRunning()
  })
  AfterAll(() => stage?.close())
}

// Every worker loads this module once.
registerVocabulary()
