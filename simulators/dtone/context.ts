import type { OperationTable } from '../../specs/openapi/index.ts'
import type { operations as controls } from '../../specs/types/control.ts'
import type { operations } from '../../specs/types/dtone.ts'
import type { Context as KernelContext, ServiceOperationTable } from '../kernel/index.ts'
import type { State } from './state.ts'

/** What falls due about a transaction. */
export type TimerName = 'submit' | 'settle' | 'reverse' | 'expire'

export type Context = KernelContext<State, TimerName>

/** The operations that may answer later. */
export type Holding = 'postTransactionConfirmSync' | 'postTransactionSync'

/** The function behind one operation of the document. */
export type Operation<Id extends keyof operations> = ServiceOperationTable<operations, Context, Holding>[Id]

/** The function behind one operation of the control plane on this provider. */
export type Lever<Id extends keyof controls> = OperationTable<controls, Context>[Id]
