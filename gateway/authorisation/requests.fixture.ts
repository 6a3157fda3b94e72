import type { operations } from '../../specs/types/gateway.generated.ts'
import { png } from '../testing/documents.ts'
import { goodPaRes } from '../testing/stubbedAcquirer.ts'

/** What requests of a caller are about. */
export interface Things {
  readonly clientId: string
  readonly apiUserId: string
  /** A portal user of the client who is nobody's last administrator. */
  readonly colleagueId: string
  readonly senderId: string
  /** A batch that waits to be processed. */
  readonly batchId: string
  /** A batch with an item that has failed. */
  readonly failedBatchId: string
  readonly failedItemId: string
  /** A payment that waits for its code. */
  readonly transactionId: string
  readonly otpCode: string
  readonly sandboxKeyId: string
  readonly cardToken: string
  /** An authorisation of a card that can be captured, and one whose challenge is pending. */
  readonly authorizationId: string
  readonly challengedId: string
  /** A checkout session that is open. */
  readonly sessionId: string
}

/** What belongs to no client. */
export interface Commons {
  /** A client that waits for approval. */
  readonly applicantId: string
  /** A client that others transfer money to. */
  readonly fundId: string
  readonly emptyRoleId: string
  readonly assignableRoleId: string
  /** A role with the permission. */
  readonly roleId: string
  readonly permissionId: string
  /** A portal user who has forgotten the password, and the token that was mailed. */
  readonly forgetful: { readonly email: string; readonly token: string }
  /** A document of a customer that waits for its review. */
  readonly documentId: string
  readonly customer: { readonly id: string; readonly email: string; readonly password: string }
  /** A customer to whom others transfer money. */
  readonly payeeId: string
  readonly member: { readonly username: string; readonly password: string }
}

export interface PlainRequest {
  readonly method: string
  readonly path: string
  readonly body?: object | FormData
}

const get = (path: string): PlainRequest => ({ method: 'GET', path })
const post = (path: string, body?: object | FormData): PlainRequest => ({ method: 'POST', path, ...(body && { body }) })
const put = (path: string, body: object): PlainRequest => ({ method: 'PUT', path, body })
const remove = (path: string): PlainRequest => ({ method: 'DELETE', path })

const [wallet, description] = ['/api/CustomerWallet', 'November']
const phoneNumber = '+23276123100'
const [accountNumber, message] = ['003001014892010184', 'Your wages have been paid.']
const entries = [{ amount: 250, narration: 'November 2026' }]
const permission = { name: 'Payments.Audit', httpMethod: 'GET', routePattern: '/api/payments/{id}/audit' }
const developer = { developerName: 'Aminata Kamara', developerEmail: 'aminata@client.example' }
const applicant = { clientType: 'Individual', name: 'Ada Kamara', emailAddress: 'ada@example.com' }
const checkout = { amount: 250, currency: 'SLE', returnUrl: 'https://shop.example/orders/4711' }

function form(field: string): FormData {
  const body = new FormData()
  body.append(field, new File([png], 'passport.png'))
  return body
}

/** A request of each operation that is valid for whom it is carried out. */
export const requests: Readonly<Record<keyof operations, (things: Things, commons: Commons) => PlainRequest>> = {
  Account_Login: (_, { member }) => post('/api/Account/login', member),
  Account_Logout: () => post('/api/Account/logout'),
  Account_ForgotPassword: () => post('/api/Account/forgot-password', { email: 'nobody@example.com' }),
  Account_ResetPassword: (_, { forgetful }) =>
    post('/api/Account/reset-password', { ...forgetful, newPassword: 'an unusual pass phrase' }),
  APIUserPermissions_Apply: ({ apiUserId }) => put(`/api/APIUserPermissions/${apiUserId}`, { overrides: {} }),
  APIUserPermissions_Get: ({ apiUserId }) => get(`/api/APIUserPermissions/${apiUserId}`),
  APIUserPermissions_GetAll: () => get('/api/APIUserPermissions'),
  APIUsers_Create: (_, { assignableRoleId: roleId }) =>
    post('/api/APIUsers', { ...developer, developerPhoneNumber: phoneNumber, roleId }),
  APIUsers_GetAll: () => get('/api/APIUsers'),
  APIUsers_GetById: ({ apiUserId }) => get(`/api/APIUsers/${apiUserId}`),
  Banks_GetAll: () => get('/api/Banks'),
  Banks_GetByCode: () => get('/api/Banks/003'),
  BulkDisbursement_Submit: () =>
    post('/api/BulkDisbursement', { batchName: 'wages', items: [{ destination: phoneNumber, amount: 250 }] }),
  BulkDisbursement_Process: ({ batchId }) => post(`/api/BulkDisbursement/${batchId}/process`),
  BulkDisbursement_GetStatus: ({ batchId }) => get(`/api/BulkDisbursement/${batchId}/status`),
  BulkDisbursement_Retry: ({ failedBatchId: batchId, failedItemId }) =>
    post(`/api/BulkDisbursement/${batchId}/retry`, { batchId, itemIds: [failedItemId] }),
  CardPayments_Tokenize: () =>
    post('/api/CardPayments/tokenize', {
      cardNumber: '4111111111111111',
      expiryMonth: 12,
      expiryYear: 2030,
      cvv: '123',
    }),
  CardPayments_Authorize: ({ cardToken: token }) =>
    post('/api/CardPayments/authorize', { token, amount: 5, currency: 'SLE' }),
  CardPayments_Capture: ({ authorizationId }) => post('/api/CardPayments/capture', { authorizationId, amount: 5 }),
  CardPayments_Verify3ds: ({ challengedId: authorizationId }) =>
    post('/api/CardPayments/verify-3ds', { authorizationId, paRes: goodPaRes }),
  Checkout_CreateSession: () => post('/api/Checkout/sessions', checkout),
  Checkout_GetSession: ({ sessionId }) => get(`/api/Checkout/sessions/${sessionId}`),
  Customers_GetById: (_, { customer }) => get(`/api/Customers/${customer.id}`),
  CustomerWallet_GetBalance: () => get(`${wallet}/balance`),
  CustomerWallet_TopUp: () => post(`${wallet}/topup`, { amount: 5, description }),
  CustomerWallet_Transfer: (_, { payeeId: recipientCustomerId }) =>
    post(`${wallet}/transfer`, { recipientCustomerId, amount: 5, description }),
  CustomerWallet_Pay: () => post(`${wallet}/pay`, { amount: 5, description, externalReference: 'INV-4711' }),
  CustomerWallet_GetStatement: () => get(`${wallet}/statement`),
  Customers_Register: () => post('/api/Customers/register', { email: 'owner@example.com', password: 'Harmattan 2026' }),
  Customers_Login: (_, { customer: { email, password } }) => post('/api/Customers/login', { email, password }),
  Clients_Register: () => post('/api/Clients/register', applicant),
  Clients_GetAll: () => get('/api/Clients'),
  Clients_GetPending: () => get('/api/Clients/pending'),
  Clients_Approve: (_, { applicantId }) => post(`/api/Clients/${applicantId}/approve`),
  Clients_Deactivate: ({ clientId }) => post(`/api/Clients/${clientId}/deactivate`),
  Clients_Reject: (_, { applicantId }) => post(`/api/Clients/${applicantId}/reject`),
  Clients_GetApiUserCount: ({ clientId }) => get(`/api/Clients/${clientId}/api-users/count`),
  Clients_GetTotalApiUserCount: () => get('/api/Clients/api-users/count'),
  Clients_GetById: ({ clientId }) => get(`/api/Clients/${clientId}`),
  Kyc_Upload: () => post('/api/Kyc/upload', form('file')),
  Kyc_GetStatus: (_, { documentId }) => get(`/api/Kyc/${documentId}/status`),
  Kyc_UploadMultiple: () => post('/api/Kyc/upload-multiple', form('Files')),
  KycAdmin_GetPending: () => get('/api/KycAdmin/pending'),
  KycAdmin_Verify: (_, { documentId }) => post(`/api/KycAdmin/${documentId}/verify`, { newStatus: 'Verified' }),
  Metrics_Get: () => get('/api/Metrics'),
  Payment_Initiate: () => post('/api/Payment/initiate', { accountNumber, amount: 250 }),
  Payment_Authorize: ({ transactionId, otpCode }) => post('/api/Payment/authorize', { transactionId, otpCode }),
  Payment_ResendOtp: ({ transactionId }) => post('/api/Payment/resend-otp', { transactionId }),
  Payment_GetPending: () => get('/api/Payment/pending'),
  Payment_GetCompleted: () => get('/api/Payment/completed'),
  Payment_BulkMobile: () => post('/api/Payment/bulk-mobile', { payments: [{ phoneNumber, amount: 250 }] }),
  Payment_ClientBankTransfer: (_, { fundId: destinationClientId }) =>
    post('/api/Payment/client-transfer/bank', { destinationClientId, accountNumber, entries }),
  Payment_ClientMobileTransfer: (_, { fundId: destinationClientId }) =>
    post('/api/Payment/client-transfer/mobile', { destinationClientId, phoneNumber, entries }),
  Payment_GetById: ({ transactionId }) => get(`/api/Payment/${transactionId}`),
  Payment_GetByDateRange: () => get('/api/Payment/range'),
  Permissions_GetAll: () => get('/api/Permissions'),
  Permissions_Create: () => post('/api/Permissions', permission),
  Permissions_GetById: (_, { permissionId }) => get(`/api/Permissions/${permissionId}`),
  Permissions_CreateBulk: () => post('/api/Permissions/bulk', [permission]),
  RolePermissions_Replace: (_, { roleId }) => put(`/api/RolePermissions/${roleId}`, { permissionIds: [] }),
  Roles_GetAll: () => get('/api/Roles'),
  Roles_Create: () => post('/api/Roles', { name: 'Auditor', permissionIds: [] }),
  Roles_AddPermission: (_, { emptyRoleId, permissionId: permissionID }) =>
    post(`/api/Roles/${emptyRoleId}/permissions`, { permissionID }),
  Roles_RemovePermission: (_, { roleId, permissionId }) => remove(`/api/Roles/${roleId}/permissions/${permissionId}`),
  PortalUsers_Create: () => post('/api/PortalUsers', { userName: 'bob', email: 'bob@example.com' }),
  PortalUsers_GetAll: () => get('/api/PortalUsers'),
  PortalUsers_Delete: ({ colleagueId }) => remove(`/api/PortalUsers/${colleagueId}`),
  Reports_ClientTransactions: ({ clientId }) => get(`/api/Reports/clients/${clientId}/transactions`),
  Reports_ClientVolume: ({ clientId }) => get(`/api/Reports/clients/${clientId}/volume?type=mobile`),
  Reports_ClientApiCalls: ({ clientId }) => get(`/api/Reports/clients/${clientId}/api-calls`),
  Reports_ClientAuditLogs: ({ clientId }) => get(`/api/Reports/clients/${clientId}/audit-logs`),
  Reports_ClientTransactionDetails: ({ clientId }) => get(`/api/Reports/clients/${clientId}/transactions/details`),
  Reports_CardTransactions: () => get('/api/Reports/cards/transactions'),
  Reports_CardTransactionsByRange: () => get('/api/Reports/cards/transactions/range'),
  Reports_CardSummary: () => get('/api/Reports/cards/summary'),
  Reports_CheckoutSessions: () => get('/api/Reports/checkout/sessions'),
  Reports_CheckoutSummary: () => get('/api/Reports/checkout/summary'),
  Reports_DisbursementBatches: () => get('/api/Reports/disbursements'),
  Reports_DisbursementBatch: ({ batchId }) => get(`/api/Reports/disbursements/${batchId}`),
  Reports_DisbursementRetries: () => get('/api/Reports/disbursements/retries'),
  Reports_DisbursementFailures: () => get('/api/Reports/disbursements/failures'),
  Reports_DisbursementReconciliation: ({ batchId }) => get(`/api/Reports/disbursements/${batchId}/reconciliation`),
  SandboxApiKeys_GetAll: () => get('/api/SandboxApiKeys'),
  SandboxApiKeys_Create: () => post('/api/SandboxApiKeys', {}),
  SandboxApiKeys_Revoke: ({ sandboxKeyId }) => remove(`/api/SandboxApiKeys/${sandboxKeyId}`),
  Sms_Send: () => post('/api/Sms/send', { phoneNumber, message }),
  Sms_SendBulk: () => post('/api/Sms/send-bulk', { phoneNumbers: [phoneNumber], message }),
  Sms_SendCustom: ({ senderId }) => post('/api/Sms/send-custom', { phoneNumber, message, senderId }),
}
