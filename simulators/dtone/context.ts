import type { OperationTable } from '../../specs/openapi/index.ts'
import type { operations as controls, tags } from '../../specs/types/control.generated.ts'
import type { operations } from '../../specs/types/dtone.generated.ts'
import type { Context as KernelContext, ServiceOperationTable } from '../kernel/index.ts'
import type { State } from './state.ts'

/** The timers of a transaction; the key of each is the transaction's id. */
export type TimerName = 'submit' | 'settle' | 'reverse' | 'expire'

/** What every rule is given: the world, its state, time, timers and callbacks. */
export type Context = KernelContext<State, TimerName>

/** The operations that may hold their reply. @see docs/dtone.md#synchronous-mode */
export type Holding = 'postTransactionConfirmSync' | 'postTransactionSync'

/** The implementation of one operation of `specs/dtone.yaml`. */
export type Operation<Id extends keyof operations> = ServiceOperationTable<operations, Context, Holding>[Id]

/** The implementation of one control-plane operation on this provider. */
export type Lever<Id extends tags['dtone']> = OperationTable<controls, Context>[Id]
