import type { AsyncOperationTable } from '../specs/openapi/index.ts'
import type { operations as Shapes } from '../specs/types/gateway.ts'
import type { Context } from './capability/context.ts'
import { BulkDisbursement_GetStatus } from './disbursements/operations/BulkDisbursement_GetStatus.ts'
import { BulkDisbursement_Process } from './disbursements/operations/BulkDisbursement_Process.ts'
import { BulkDisbursement_Retry } from './disbursements/operations/BulkDisbursement_Retry.ts'
import { BulkDisbursement_Submit } from './disbursements/operations/BulkDisbursement_Submit.ts'
import { Sms_Send } from './messaging/operations/Sms_Send.ts'
import { Payment_BulkMobile } from './payments/operations/Payment_BulkMobile.ts'
import { Payment_GetById } from './payments/operations/Payment_GetById.ts'

/** Every documented operation, by its id. */
export const operations: AsyncOperationTable<Shapes, Context> = {
  BulkDisbursement_Submit,
  BulkDisbursement_Process,
  BulkDisbursement_GetStatus,
  BulkDisbursement_Retry,
  Payment_BulkMobile,
  Payment_GetById,
  Sms_Send,
}
