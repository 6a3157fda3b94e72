import type { Simulators, SimulatorsOptions } from '../../simulators/index.ts'
import type { JournalEntry, LogEvent, World } from '../../simulators/kernel/index.ts'
import { parsedJson } from '../../specs/formats/json.ts'
import { isRecord, type Respond, type WireReply, type WireRequest } from '../../specs/openapi/index.ts'
import { createControlClient } from '../control/client.ts'
import { misbehaviours, trigger } from '../misbehaviours/misbehaviours.ts'
import { readAssignment } from './assignment.ts'
import { type BreakCount, createBreakCount } from './breakCount.ts'
import { namedMisbehaviour, type PlacedMisbehaviour } from './misbehaviourMutants.ts'
import { openRecordFile, type RecordFile } from './recordFile.ts'
import { type BrokenRule, brokenRules } from './ruleMutants.ts'
import type { ExchangeRecord, SteeringRecord } from './runRecord.ts'

/** What breaks simulators and records what they are asked. */
export interface BrokenYard {
  readonly options: Required<Pick<SimulatorsOptions, 'alter' | 'configure' | 'log'>>
  /** To be called with the simulators that the options have made. Worlds that there are already are broken now. */
  attach(simulators: Pick<Simulators, 'steer' | 'control' | 'dtone'>): void
  /** Writes what is left to write. */
  close(): void
}

/** Breaks simulators as a folder says, and records into it. Throws where the folder names no mutant that there is. */
export function breakYard(folder: string): BrokenYard {
  const name = readAssignment(folder)
  const rule = brokenRules.find((one) => one.name === name)
  const misbehaviour = name === undefined || rule !== undefined ? undefined : namedMisbehaviour(name)
  if (name !== undefined && rule === undefined && misbehaviour === undefined)
    throw new Error(
      `Failed to break the simulators: there is no mutant ${name}. "railyard mutants" and the tests must use one version.`,
    )
  return new Breaking(openRecordFile(folder), rule, misbehaviour)
}

class Breaking implements BrokenYard {
  readonly options: BrokenYard['options']
  readonly #file: RecordFile
  readonly #misbehaviour: PlacedMisbehaviour | undefined
  readonly #counts = new Map<World, BreakCount>()
  /** Worlds that were opened before the simulators were known. */
  readonly #early: World[] = []
  #simulators: Parameters<BrokenYard['attach']>[0] | undefined
  #isTriggering = false
  /** Differences that a broken rule has made since they were last recorded. */
  #broken = 0

  constructor(file: RecordFile, rule: BrokenRule | undefined, misbehaviour: PlacedMisbehaviour | undefined) {
    this.#file = file
    this.#misbehaviour = misbehaviour
    const alterations = rule?.alterations(() => {
      this.#broken += 1
    })
    this.options = {
      alter: {
        ...alterations,
        control: (definition) => ({
          ...definition,
          around: (respond, context) => this.#around(definition.around(respond, context)),
        }),
      },
      configure: (world) => (this.#simulators === undefined ? void this.#early.push(world) : this.#break(world)),
      log: (event) => this.#log(event),
    }
  }

  attach(simulators: Parameters<BrokenYard['attach']>[0]): void {
    this.#simulators = simulators
    for (const world of this.#early.splice(0)) this.#break(world)
  }

  close(): void {
    this.#recordBreaks()
    this.#file.close()
  }

  /** Triggers the misbehaviour in a new world. The control plane answers in process, so the rule is there when this returns. */
  #break(world: World): void {
    const simulators = this.#simulators
    if (this.#misbehaviour === undefined || simulators === undefined) return
    const { misbehaviour, options } = this.#misbehaviour
    this.#isTriggering = true
    trigger(createControlClient(simulators.steer), world.name, misbehaviour, options).catch((error: unknown) => {
      process.emitWarning(`Failed to break the world ${world.name}: ${String(error)}`, 'RailyardWarning')
    })
    this.#isTriggering = false
    this.#counts.set(world, createBreakCount(misbehaviour, world, simulators))
    world.onDrop(() => {
      this.#recordBreaks()
      this.#counts.delete(world)
    })
  }

  #around(respond: Respond): Respond {
    return (request) => {
      const reply = respond(request)
      if (this.#isTriggering) return reply
      const operationId = this.#simulators?.control.edge.match(request.method, request.target).operation?.id
      const record = (answer: WireReply): WireReply => {
        if (operationId !== undefined) this.#file.write(steeringRecord(operationId, request))
        this.#recordBreaks()
        return answer
      }
      return reply instanceof Promise ? reply.then(record) : record(reply)
    }
  }

  #log(event: LogEvent): void {
    if (event.kind !== 'exchange') return
    this.#file.write(exchangeRecord(event.world, event.read()))
    for (const [world, count] of this.#counts) if (world.name === event.world) count.hear(event.read())
    this.#recordBreaks(event.world)
  }

  /** Records the differences that were made since the last time. */
  #recordBreaks(world?: string): void {
    if (this.#broken > 0)
      this.#file.write({ record: 'break', count: this.#broken, ...(world !== undefined && { world }) })
    this.#broken = 0
    for (const [of, counted] of this.#counts) {
      const count = counted.take()
      if (count > 0) this.#file.write({ record: 'break', count, world: of.name, ...this.#callbackIn(of) })
    }
  }

  /** The last callback of a world that the misbehaviour is for. */
  #callbackIn({ callbacks }: World): { readonly callback?: { name: string; state: string; cause?: number } } {
    const { misbehaviour, options } = this.#misbehaviour ?? {}
    if (misbehaviour === undefined || !/Callback/.test(misbehaviour.operationId)) return {}
    const last = [...callbacks.list()].findLast(({ name }) => options?.of === undefined || name === options.of)
    if (last === undefined) return {}
    const { name, state, cause } = last
    return { callback: { name, state, ...(cause !== undefined && { cause }) } }
  }
}

function exchangeRecord(world: string, entry: JournalEntry): ExchangeRecord {
  const { id, service, kind, operationId, request, reply, error, cause } = entry
  return {
    ...{ record: 'exchange', world, id, service, kind, method: request.method, isKnown: operationId !== null },
    title: operationId ?? `${request.method} ${request.target.replace(/\?.*$/s, '')}`,
    ...(reply !== null && error === undefined && { status: reply.status }),
    ...(error !== undefined && { error }),
    ...(cause !== undefined && { cause }),
  }
}

/** Operations that add a rule by which a provider misbehaves. */
const adding = new Set(misbehaviours.map(({ operationId }) => operationId))

function steeringRecord(operationId: string, { target, body }: WireRequest): SteeringRecord {
  const world = /^\/worlds\/([^/?]+)/.exec(target)?.[1]
  const rule = adding.has(operationId) ? parsedJson(Buffer.from(body).toString('utf8')) : undefined
  return {
    ...{ record: 'steering', operationId },
    ...(world !== undefined && { world: decodeURIComponent(world) }),
    ...(isRecord(rule) && { rule }),
  }
}
