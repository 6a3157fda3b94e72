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
  for (const { text, values, run } of vocabulary.flatMap(({ steps }) => steps)) {
    const perform = function (this: SceneHolder, ...given: readonly unknown[]) {
      const { saved } = this.scene
      return run(this.scene, ...given.map((value) => saved.filled(value)))
    }
    // Cucumber compares the number of parameters with what the sentence has.
    defineStep(text, Object.defineProperty(perform, 'length', { value: values }))
  }
  registerHooks()
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
    stage?.service?.expectRunning()
  })
  AfterAll(() => stage?.close())
}

// Every worker loads this module once.
registerVocabulary()
