import type { OperationTable } from '../../specs/openapi/index.ts'
import type { operations } from '../../specs/types/acquirer.generated.ts'
import type { operations as controls, tags } from '../../specs/types/control.generated.ts'
import type { Context as KernelContext, ServiceOperationTable } from '../kernel/index.ts'
import type { State } from './state.ts'

/** The timers of an authorisation; the key of each is its id. */
export type TimerName = 'endHold' | 'endChallenge'

/** What every rule is given: the world, its state, time, timers and callbacks. */
export type Context = KernelContext<State, TimerName>

/** The implementation of one operation of `specs/acquirer.yaml`. */
export type Operation<Id extends keyof operations> = ServiceOperationTable<operations, Context, never>[Id]

/** The implementation of one control-plane operation on this provider. */
export type Lever<Id extends tags['acquirer']> = OperationTable<controls, Context>[Id]
