import { cpSync, mkdtempSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type ClaimedPort, claimPort } from '../../scenarios/service/claimPort.ts'
import { filled, type Placeholders } from '../../scenarios/service/placeholders.ts'
import { printed, type ShellProcess, startShell } from '../../scenarios/service/shellProcess.ts'
import { whenFree } from '../../scenarios/service/whenFree.ts'
import { whenReady } from '../../scenarios/service/whenReady.ts'
import type { ExploredService, ExploreSetup } from './exploreSetup.ts'
import { runRestart } from './restartCommand.ts'

/** How often a service that ends by itself is started again in one run, as a supervisor would. */
const mostRevivals = 3

/** The service of one run: its processes, one after the other, with one port, one folder and one key. */
export class ServiceProcess {
  readonly #service: ExploredService
  readonly #claim: ClaimedPort
  readonly #places: Placeholders
  readonly #env: NodeJS.ProcessEnv
  readonly #ends: string[] = []
  #process: ShellProcess | undefined
  #earlierOutput = ''
  /** The end of the process is wanted: it is killed, or the run is over. */
  #isEnding = false
  /** The start that is under way. */
  #starting: Promise<void> = Promise.resolve()

  private constructor(
    service: ExploredService,
    claim: ClaimedPort,
    dir: string,
    variables: Readonly<Record<string, string>>,
  ) {
    const port = String(claim.port)
    this.#service = service
    this.#claim = claim
    this.#places = { world: service.world, port, dir }
    this.#env = { ...process.env, ...variables, RAILYARD_WORLD: service.world, PORT: port }
  }

  /** Prepares the data of the service and starts it. Rejects when it is not ready in time. */
  static async start(
    { service, folder = tmpdir() }: Pick<ExploreSetup, 'service' | 'folder'>,
    variables: Readonly<Record<string, string>>,
    onEnd: (process: ServiceProcess) => void,
  ): Promise<ServiceProcess> {
    const dir = mkdtempSync(join(folder, 'railyard-run-'))
    const started = new ServiceProcess(service, await claimPort(), dir, variables)
    try {
      await started.#prepare()
      await started.#launch(onEnd)
    } catch (error) {
      await started.stop()
      throw error
    }
    return started
  }

  get url(): string {
    return this.filled(this.#service.baseUrl).replace(/\/$/, '')
  }

  get env(): Readonly<NodeJS.ProcessEnv> {
    return this.#env
  }

  /** How it ended by itself, each time. */
  get ends(): readonly string[] {
    return this.#ends
  }

  /** What all its processes have printed. */
  get output(): string {
    return this.#earlierOutput + (this.#process?.output ?? '')
  }

  filled(text: string): string {
    return filled(text, this.#places)
  }

  /** Kills it at this moment, and starts it again. Resolves when it can be used, or rejects with the reason why not. */
  killAndRestart(onEnd: (process: ServiceProcess) => void): Promise<void> {
    this.#isEnding = true
    this.#process?.kill()
    this.#starting = this.#starting.catch(() => {}).then(() => this.#launch(onEnd))
    return this.#starting
  }

  /** Ends it for good, and removes its folder. */
  async stop(): Promise<void> {
    this.#isEnding = true
    this.#process?.kill()
    await this.#starting.catch(() => {})
    this.#process?.kill()
    await this.#process?.ended
    this.#claim.release()
    // Removing it may take as long as the disk is busy, and the other runs go on meanwhile.
    await rm(this.#places.dir, { recursive: true, force: true })
  }

  async #prepare(): Promise<void> {
    const { copy, reset } = this.#service
    if (copy !== undefined) {
      const into = statSync(copy).isDirectory() ? this.#places.dir : join(this.#places.dir, basename(copy))
      cpSync(copy, into, { recursive: true })
    }
    if (reset !== undefined) await this.#reset(reset)
  }

  async #launch(onEnd: (process: ServiceProcess) => void): Promise<void> {
    const { command, restart, ready, readyWithin } = this.#service
    // It may have been started after the kill that this start follows, where two kills come at one moment.
    this.#isEnding = true
    this.#process?.kill()
    await this.#process?.ended
    if (this.#process !== undefined) await whenFree(this.#claim.port)
    this.#earlierOutput += this.#process?.output ?? ''
    this.#isEnding = false
    if (restart !== undefined) {
      await runRestart(this.filled(restart), this.#env)
      return whenReady({ url: this.filled(ready), written: ready }, undefined, readyWithin)
    }
    if (command === undefined) throw new Error('The service has neither a command nor a restart command.')
    const started = startShell(this.filled(command), { env: this.#env })
    this.#process = started
    void started.ended.then(() => this.#ended(started, onEnd))
    await whenReady({ url: this.filled(ready), written: ready }, started, readyWithin).catch((error: unknown) => {
      // Killed while it was starting: the next start follows.
      if (!this.#isEnding) throw error
    })
  }

  #ended(process: ShellProcess, onEnd: (process: ServiceProcess) => void): void {
    if (this.#isEnding || process !== this.#process) return
    this.#ends.push(process.end ?? 'by itself')
    if (this.#ends.length <= mostRevivals) onEnd(this)
  }

  async #reset(command: string): Promise<void> {
    const running = startShell(this.filled(command), { env: this.#env })
    await running.ended
    if (!running.hasSucceeded) throw new Error(`The reset command ended ${running.end}.${printed(running.output)}`)
    running.kill()
  }
}
