// Generated from matrix.yaml by npm run generate.
export const matrix = [
 {
  "operations": [
   "Account_Login",
   "Account_ForgotPassword",
   "Account_ResetPassword",
   "Clients_Register",
   "Customers_Register",
   "Customers_Login"
  ],
  "unknown": "ok",
  "keys": {
   "ApiUser": "ok",
   "Reader": "ok",
   "none": "ok",
   "granted": "ok",
   "revoked": "ok",
   "inactive": "ok",
   "sandbox": "ok",
   "other": "ok",
   "otherSandbox": "ok",
   "pending": "ok",
   "pendingSandbox": "ok",
   "deactivated": "ok",
   "deactivatedSandbox": "ok"
  },
  "sessions": {
   "SuperAdmin": "ok",
   "CompanyAdmin": "ok",
   "ClientAdmin": "ok",
   "ApiUser": "ok",
   "Reader": "ok",
   "none": "ok",
   "other": "ok",
   "pending": "ok",
   "deactivated": "ok"
  },
  "customers": {
   "own": "ok",
   "other": "ok",
   "disabled": "ok",
   "expired": "ok"
  }
 },
 {
  "operations": [
   "Banks_GetAll",
   "Banks_GetByCode"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": "ok",
   "Reader": "ok",
   "none": 403,
   "granted": "ok",
   "revoked": 403,
   "inactive": 403,
   "sandbox": "ok",
   "other": "ok",
   "otherSandbox": "ok",
   "pending": 403,
   "pendingSandbox": "ok",
   "deactivated": 403,
   "deactivatedSandbox": 403
  },
  "sessions": {
   "SuperAdmin": 403,
   "CompanyAdmin": 403,
   "ClientAdmin": 403,
   "ApiUser": "ok",
   "Reader": "ok",
   "none": 403,
   "other": 403,
   "pending": 403,
   "deactivated": 403
  },
  "customers": {
   "own": 401,
   "other": 401,
   "disabled": 401,
   "expired": 401
  }
 },
 {
  "operations": [
   "Payment_GetPending",
   "Payment_GetCompleted",
   "Payment_GetByDateRange"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": "ok",
   "Reader": "ok",
   "none": 403,
   "granted": "ok",
   "revoked": 403,
   "inactive": 403,
   "sandbox": "ok",
   "other": "ok",
   "otherSandbox": "ok",
   "pending": 403,
   "pendingSandbox": "ok",
   "deactivated": 403,
   "deactivatedSandbox": 403
  },
  "sessions": {
   "SuperAdmin": 403,
   "CompanyAdmin": 403,
   "ClientAdmin": "ok",
   "ApiUser": "ok",
   "Reader": "ok",
   "none": 403,
   "other": "ok",
   "pending": "ok",
   "deactivated": 403
  },
  "customers": {
   "own": 401,
   "other": 401,
   "disabled": 401,
   "expired": 401
  }
 },
 {
  "operations": [
   "Payment_GetById",
   "BulkDisbursement_GetStatus"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": "ok",
   "Reader": "ok",
   "none": 403,
   "granted": "ok",
   "revoked": 403,
   "inactive": 403,
   "sandbox": "ok",
   "other": 404,
   "otherSandbox": 404,
   "pending": 403,
   "pendingSandbox": "ok",
   "deactivated": 403,
   "deactivatedSandbox": 403
  },
  "sessions": {
   "SuperAdmin": 403,
   "CompanyAdmin": 403,
   "ClientAdmin": "ok",
   "ApiUser": "ok",
   "Reader": "ok",
   "none": 403,
   "other": 404,
   "pending": "ok",
   "deactivated": 403
  },
  "customers": {
   "own": 401,
   "other": 401,
   "disabled": 401,
   "expired": 401
  }
 },
 {
  "operations": [
   "BulkDisbursement_Submit",
   "Sms_Send",
   "Sms_SendBulk"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": "ok",
   "Reader": 403,
   "none": 403,
   "granted": "ok",
   "revoked": 403,
   "inactive": 403,
   "sandbox": "ok",
   "other": "ok",
   "otherSandbox": "ok",
   "pending": 403,
   "pendingSandbox": "ok",
   "deactivated": 403,
   "deactivatedSandbox": 403
  },
  "sessions": {
   "SuperAdmin": 403,
   "CompanyAdmin": 403,
   "ClientAdmin": "ok",
   "ApiUser": "ok",
   "Reader": 403,
   "none": 403,
   "other": "ok",
   "pending": 403,
   "deactivated": 403
  },
  "customers": {
   "own": 401,
   "other": 401,
   "disabled": 401,
   "expired": 401
  }
 },
 {
  "operations": [
   "BulkDisbursement_Process",
   "BulkDisbursement_Retry"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": "ok",
   "Reader": 403,
   "none": 403,
   "granted": "ok",
   "revoked": 403,
   "inactive": 403,
   "sandbox": "ok",
   "other": 404,
   "otherSandbox": 404,
   "pending": 403,
   "pendingSandbox": "ok",
   "deactivated": 403,
   "deactivatedSandbox": 403
  },
  "sessions": {
   "SuperAdmin": 403,
   "CompanyAdmin": 403,
   "ClientAdmin": "ok",
   "ApiUser": "ok",
   "Reader": 403,
   "none": 403,
   "other": 404,
   "pending": 403,
   "deactivated": 403
  },
  "customers": {
   "own": 401,
   "other": 401,
   "disabled": 401,
   "expired": 401
  }
 },
 {
  "operations": [
   "Sms_SendCustom"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": "ok",
   "Reader": 403,
   "none": 403,
   "granted": "ok",
   "revoked": 403,
   "inactive": 403,
   "sandbox": "ok",
   "other": 403,
   "otherSandbox": "ok",
   "pending": 403,
   "pendingSandbox": "ok",
   "deactivated": 403,
   "deactivatedSandbox": 403
  },
  "sessions": {
   "SuperAdmin": 403,
   "CompanyAdmin": 403,
   "ClientAdmin": "ok",
   "ApiUser": "ok",
   "Reader": 403,
   "none": 403,
   "other": 403,
   "pending": 403,
   "deactivated": 403
  },
  "customers": {
   "own": 401,
   "other": 401,
   "disabled": 401,
   "expired": 401
  }
 },
 {
  "operations": [
   "Payment_Initiate",
   "Payment_BulkMobile",
   "Payment_ClientBankTransfer",
   "Payment_ClientMobileTransfer",
   "CardPayments_Tokenize"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": "ok",
   "Reader": 403,
   "none": 403,
   "granted": "ok",
   "revoked": 403,
   "inactive": 403,
   "sandbox": "ok",
   "other": "ok",
   "otherSandbox": "ok",
   "pending": 403,
   "pendingSandbox": "ok",
   "deactivated": 403,
   "deactivatedSandbox": 403
  },
  "sessions": {
   "SuperAdmin": 401,
   "CompanyAdmin": 401,
   "ClientAdmin": 401,
   "ApiUser": 401,
   "Reader": 401,
   "none": 401,
   "other": 401,
   "pending": 401,
   "deactivated": 401
  },
  "customers": {
   "own": 401,
   "other": 401,
   "disabled": 401,
   "expired": 401
  }
 },
 {
  "operations": [
   "Checkout_CreateSession"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": "ok",
   "Reader": 403,
   "none": 403,
   "granted": "ok",
   "revoked": 403,
   "inactive": 403,
   "sandbox": "ok",
   "other": "ok",
   "otherSandbox": "ok",
   "pending": 403,
   "pendingSandbox": "ok",
   "deactivated": 403,
   "deactivatedSandbox": 403
  },
  "sessions": {
   "SuperAdmin": 401,
   "CompanyAdmin": 401,
   "ClientAdmin": 401,
   "ApiUser": 401,
   "Reader": 401,
   "none": 401,
   "other": 401,
   "pending": 401,
   "deactivated": 401
  },
  "customers": {
   "own": 401,
   "other": 401,
   "disabled": 401,
   "expired": 401
  }
 },
 {
  "operations": [
   "Checkout_GetSession"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": "ok",
   "Reader": "ok",
   "none": 403,
   "granted": "ok",
   "revoked": 403,
   "inactive": 403,
   "sandbox": "ok",
   "other": 404,
   "otherSandbox": 404,
   "pending": 403,
   "pendingSandbox": "ok",
   "deactivated": 403,
   "deactivatedSandbox": 403
  },
  "sessions": {
   "SuperAdmin": "ok",
   "CompanyAdmin": 403,
   "ClientAdmin": "ok",
   "ApiUser": "ok",
   "Reader": "ok",
   "none": 403,
   "other": 404,
   "pending": "ok",
   "deactivated": 403
  },
  "customers": {
   "own": 401,
   "other": 401,
   "disabled": 401,
   "expired": 401
  }
 },
 {
  "operations": [
   "Payment_Authorize",
   "Payment_ResendOtp",
   "CardPayments_Authorize",
   "CardPayments_Capture",
   "CardPayments_Verify3ds"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": "ok",
   "Reader": 403,
   "none": 403,
   "granted": "ok",
   "revoked": 403,
   "inactive": 403,
   "sandbox": "ok",
   "other": 404,
   "otherSandbox": 404,
   "pending": 403,
   "pendingSandbox": "ok",
   "deactivated": 403,
   "deactivatedSandbox": 403
  },
  "sessions": {
   "SuperAdmin": 401,
   "CompanyAdmin": 401,
   "ClientAdmin": 401,
   "ApiUser": 401,
   "Reader": 401,
   "none": 401,
   "other": 401,
   "pending": 401,
   "deactivated": 401
  },
  "customers": {
   "own": 401,
   "other": 401,
   "disabled": 401,
   "expired": 401
  }
 },
 {
  "operations": [
   "Account_Logout",
   "SandboxApiKeys_GetAll",
   "SandboxApiKeys_Create"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": 401,
   "Reader": 401,
   "none": 401,
   "granted": 401,
   "revoked": 401,
   "inactive": 401,
   "sandbox": 401,
   "other": 401,
   "otherSandbox": 401,
   "pending": 401,
   "pendingSandbox": 401,
   "deactivated": 401,
   "deactivatedSandbox": 401
  },
  "sessions": {
   "SuperAdmin": "ok",
   "CompanyAdmin": "ok",
   "ClientAdmin": "ok",
   "ApiUser": "ok",
   "Reader": "ok",
   "none": "ok",
   "other": "ok",
   "pending": "ok",
   "deactivated": 403
  },
  "customers": {
   "own": 401,
   "other": 401,
   "disabled": 401,
   "expired": 401
  }
 },
 {
  "operations": [
   "SandboxApiKeys_Revoke"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": 401,
   "Reader": 401,
   "none": 401,
   "granted": 401,
   "revoked": 401,
   "inactive": 401,
   "sandbox": 401,
   "other": 401,
   "otherSandbox": 401,
   "pending": 401,
   "pendingSandbox": 401,
   "deactivated": 401,
   "deactivatedSandbox": 401
  },
  "sessions": {
   "SuperAdmin": "ok",
   "CompanyAdmin": "ok",
   "ClientAdmin": "ok",
   "ApiUser": "ok",
   "Reader": "ok",
   "none": "ok",
   "other": 404,
   "pending": "ok",
   "deactivated": 403
  },
  "customers": {
   "own": 401,
   "other": 401,
   "disabled": 401,
   "expired": 401
  }
 },
 {
  "operations": [
   "PortalUsers_GetAll"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": 401,
   "Reader": 401,
   "none": 401,
   "granted": 401,
   "revoked": 401,
   "inactive": 401,
   "sandbox": 401,
   "other": 401,
   "otherSandbox": 401,
   "pending": 401,
   "pendingSandbox": 401,
   "deactivated": 401,
   "deactivatedSandbox": 401
  },
  "sessions": {
   "SuperAdmin": "ok",
   "CompanyAdmin": "ok",
   "ClientAdmin": "ok",
   "ApiUser": "ok",
   "Reader": "ok",
   "none": 403,
   "other": "ok",
   "pending": "ok",
   "deactivated": 403
  },
  "customers": {
   "own": 401,
   "other": 401,
   "disabled": 401,
   "expired": 401
  }
 },
 {
  "operations": [
   "APIUsers_GetAll"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": 401,
   "Reader": 401,
   "none": 401,
   "granted": 401,
   "revoked": 401,
   "inactive": 401,
   "sandbox": 401,
   "other": 401,
   "otherSandbox": 401,
   "pending": 401,
   "pendingSandbox": 401,
   "deactivated": 401,
   "deactivatedSandbox": 401
  },
  "sessions": {
   "SuperAdmin": "ok",
   "CompanyAdmin": 403,
   "ClientAdmin": "ok",
   "ApiUser": "ok",
   "Reader": "ok",
   "none": 403,
   "other": "ok",
   "pending": "ok",
   "deactivated": 403
  },
  "customers": {
   "own": 401,
   "other": 401,
   "disabled": 401,
   "expired": 401
  }
 },
 {
  "operations": [
   "APIUsers_GetById"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": 401,
   "Reader": 401,
   "none": 401,
   "granted": 401,
   "revoked": 401,
   "inactive": 401,
   "sandbox": 401,
   "other": 401,
   "otherSandbox": 401,
   "pending": 401,
   "pendingSandbox": 401,
   "deactivated": 401,
   "deactivatedSandbox": 401
  },
  "sessions": {
   "SuperAdmin": "ok",
   "CompanyAdmin": 403,
   "ClientAdmin": "ok",
   "ApiUser": "ok",
   "Reader": "ok",
   "none": 403,
   "other": 404,
   "pending": "ok",
   "deactivated": 403
  },
  "customers": {
   "own": 401,
   "other": 401,
   "disabled": 401,
   "expired": 401
  }
 },
 {
  "operations": [
   "APIUsers_Create"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": 401,
   "Reader": 401,
   "none": 401,
   "granted": 401,
   "revoked": 401,
   "inactive": 401,
   "sandbox": 401,
   "other": 401,
   "otherSandbox": 401,
   "pending": 401,
   "pendingSandbox": 401,
   "deactivated": 401,
   "deactivatedSandbox": 401
  },
  "sessions": {
   "SuperAdmin": 403,
   "CompanyAdmin": 403,
   "ClientAdmin": "ok",
   "ApiUser": 403,
   "Reader": 403,
   "none": 403,
   "other": "ok",
   "pending": 403,
   "deactivated": 403
  },
  "customers": {
   "own": 401,
   "other": 401,
   "disabled": 401,
   "expired": 401
  }
 },
 {
  "operations": [
   "APIUserPermissions_GetAll",
   "Roles_GetAll"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": 401,
   "Reader": 401,
   "none": 401,
   "granted": 401,
   "revoked": 401,
   "inactive": 401,
   "sandbox": 401,
   "other": 401,
   "otherSandbox": 401,
   "pending": 401,
   "pendingSandbox": 401,
   "deactivated": 401,
   "deactivatedSandbox": 401
  },
  "sessions": {
   "SuperAdmin": "ok",
   "CompanyAdmin": "ok",
   "ClientAdmin": "ok",
   "ApiUser": 403,
   "Reader": 403,
   "none": 403,
   "other": "ok",
   "pending": "ok",
   "deactivated": 403
  },
  "customers": {
   "own": 401,
   "other": 401,
   "disabled": 401,
   "expired": 401
  }
 },
 {
  "operations": [
   "APIUserPermissions_Get",
   "Clients_GetById",
   "Clients_GetApiUserCount"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": 401,
   "Reader": 401,
   "none": 401,
   "granted": 401,
   "revoked": 401,
   "inactive": 401,
   "sandbox": 401,
   "other": 401,
   "otherSandbox": 401,
   "pending": 401,
   "pendingSandbox": 401,
   "deactivated": 401,
   "deactivatedSandbox": 401
  },
  "sessions": {
   "SuperAdmin": "ok",
   "CompanyAdmin": "ok",
   "ClientAdmin": "ok",
   "ApiUser": 403,
   "Reader": 403,
   "none": 403,
   "other": 404,
   "pending": "ok",
   "deactivated": 403
  },
  "customers": {
   "own": 401,
   "other": 401,
   "disabled": 401,
   "expired": 401
  }
 },
 {
  "operations": [
   "Reports_ClientTransactions",
   "Reports_ClientVolume",
   "Reports_ClientApiCalls",
   "Reports_ClientAuditLogs",
   "Reports_ClientTransactionDetails"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": 401,
   "Reader": 401,
   "none": 401,
   "granted": 401,
   "revoked": 401,
   "inactive": 401,
   "sandbox": 401,
   "other": 401,
   "otherSandbox": 401,
   "pending": 401,
   "pendingSandbox": 401,
   "deactivated": 401,
   "deactivatedSandbox": 401
  },
  "sessions": {
   "SuperAdmin": "ok",
   "CompanyAdmin": "ok",
   "ClientAdmin": "ok",
   "ApiUser": 403,
   "Reader": 403,
   "none": 403,
   "other": 403,
   "pending": "ok",
   "deactivated": 403
  },
  "customers": {
   "own": 401,
   "other": 401,
   "disabled": 401,
   "expired": 401
  }
 },
 {
  "operations": [
   "Reports_DisbursementBatches",
   "Reports_DisbursementRetries",
   "Reports_DisbursementFailures",
   "Reports_CardTransactions",
   "Reports_CardTransactionsByRange",
   "Reports_CardSummary",
   "Reports_CheckoutSessions",
   "Reports_CheckoutSummary"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": 401,
   "Reader": 401,
   "none": 401,
   "granted": 401,
   "revoked": 401,
   "inactive": 401,
   "sandbox": 401,
   "other": 401,
   "otherSandbox": 401,
   "pending": 401,
   "pendingSandbox": 401,
   "deactivated": 401,
   "deactivatedSandbox": 401
  },
  "sessions": {
   "SuperAdmin": "ok",
   "CompanyAdmin": "ok",
   "ClientAdmin": "ok",
   "ApiUser": 403,
   "Reader": 403,
   "none": 403,
   "other": "ok",
   "pending": "ok",
   "deactivated": 403
  },
  "customers": {
   "own": 401,
   "other": 401,
   "disabled": 401,
   "expired": 401
  }
 },
 {
  "operations": [
   "Reports_DisbursementBatch",
   "Reports_DisbursementReconciliation"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": 401,
   "Reader": 401,
   "none": 401,
   "granted": 401,
   "revoked": 401,
   "inactive": 401,
   "sandbox": 401,
   "other": 401,
   "otherSandbox": 401,
   "pending": 401,
   "pendingSandbox": 401,
   "deactivated": 401,
   "deactivatedSandbox": 401
  },
  "sessions": {
   "SuperAdmin": "ok",
   "CompanyAdmin": "ok",
   "ClientAdmin": "ok",
   "ApiUser": 403,
   "Reader": 403,
   "none": 403,
   "other": 404,
   "pending": "ok",
   "deactivated": 403
  },
  "customers": {
   "own": 401,
   "other": 401,
   "disabled": 401,
   "expired": 401
  }
 },
 {
  "operations": [
   "PortalUsers_Create"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": 401,
   "Reader": 401,
   "none": 401,
   "granted": 401,
   "revoked": 401,
   "inactive": 401,
   "sandbox": 401,
   "other": 401,
   "otherSandbox": 401,
   "pending": 401,
   "pendingSandbox": 401,
   "deactivated": 401,
   "deactivatedSandbox": 401
  },
  "sessions": {
   "SuperAdmin": "ok",
   "CompanyAdmin": "ok",
   "ClientAdmin": "ok",
   "ApiUser": 403,
   "Reader": 403,
   "none": 403,
   "other": "ok",
   "pending": 403,
   "deactivated": 403
  },
  "customers": {
   "own": 401,
   "other": 401,
   "disabled": 401,
   "expired": 401
  }
 },
 {
  "operations": [
   "PortalUsers_Delete"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": 401,
   "Reader": 401,
   "none": 401,
   "granted": 401,
   "revoked": 401,
   "inactive": 401,
   "sandbox": 401,
   "other": 401,
   "otherSandbox": 401,
   "pending": 401,
   "pendingSandbox": 401,
   "deactivated": 401,
   "deactivatedSandbox": 401
  },
  "sessions": {
   "SuperAdmin": "ok",
   "CompanyAdmin": "ok",
   "ClientAdmin": "ok",
   "ApiUser": 403,
   "Reader": 403,
   "none": 403,
   "other": 404,
   "pending": 403,
   "deactivated": 403
  },
  "customers": {
   "own": 401,
   "other": 401,
   "disabled": 401,
   "expired": 401
  }
 },
 {
  "operations": [
   "APIUserPermissions_Apply",
   "Clients_GetAll",
   "Clients_GetTotalApiUserCount",
   "Clients_Deactivate",
   "Clients_Reject",
   "Metrics_Get",
   "Permissions_GetAll",
   "Permissions_GetById"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": 401,
   "Reader": 401,
   "none": 401,
   "granted": 401,
   "revoked": 401,
   "inactive": 401,
   "sandbox": 401,
   "other": 401,
   "otherSandbox": 401,
   "pending": 401,
   "pendingSandbox": 401,
   "deactivated": 401,
   "deactivatedSandbox": 401
  },
  "sessions": {
   "SuperAdmin": "ok",
   "CompanyAdmin": "ok",
   "ClientAdmin": 403,
   "ApiUser": 403,
   "Reader": 403,
   "none": 403,
   "other": 403,
   "pending": 403,
   "deactivated": 403
  },
  "customers": {
   "own": 401,
   "other": 401,
   "disabled": 401,
   "expired": 401
  }
 },
 {
  "operations": [
   "Clients_GetPending",
   "Clients_Approve"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": 401,
   "Reader": 401,
   "none": 401,
   "granted": 401,
   "revoked": 401,
   "inactive": 401,
   "sandbox": 401,
   "other": 401,
   "otherSandbox": 401,
   "pending": 401,
   "pendingSandbox": 401,
   "deactivated": 401,
   "deactivatedSandbox": 401
  },
  "sessions": {
   "SuperAdmin": 403,
   "CompanyAdmin": "ok",
   "ClientAdmin": 403,
   "ApiUser": 403,
   "Reader": 403,
   "none": 403,
   "other": 403,
   "pending": 403,
   "deactivated": 403
  },
  "customers": {
   "own": 401,
   "other": 401,
   "disabled": 401,
   "expired": 401
  }
 },
 {
  "operations": [
   "Permissions_Create",
   "Permissions_CreateBulk",
   "RolePermissions_Replace",
   "Roles_Create",
   "Roles_AddPermission",
   "Roles_RemovePermission"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": 401,
   "Reader": 401,
   "none": 401,
   "granted": 401,
   "revoked": 401,
   "inactive": 401,
   "sandbox": 401,
   "other": 401,
   "otherSandbox": 401,
   "pending": 401,
   "pendingSandbox": 401,
   "deactivated": 401,
   "deactivatedSandbox": 401
  },
  "sessions": {
   "SuperAdmin": "ok",
   "CompanyAdmin": 403,
   "ClientAdmin": 403,
   "ApiUser": 403,
   "Reader": 403,
   "none": 403,
   "other": 403,
   "pending": 403,
   "deactivated": 403
  },
  "customers": {
   "own": 401,
   "other": 401,
   "disabled": 401,
   "expired": 401
  }
 },
 {
  "operations": [
   "CustomerWallet_GetBalance",
   "CustomerWallet_TopUp",
   "CustomerWallet_Transfer",
   "CustomerWallet_Pay",
   "CustomerWallet_GetStatement"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": 401,
   "Reader": 401,
   "none": 401,
   "granted": 401,
   "revoked": 401,
   "inactive": 401,
   "sandbox": 401,
   "other": 401,
   "otherSandbox": 401,
   "pending": 401,
   "pendingSandbox": 401,
   "deactivated": 401,
   "deactivatedSandbox": 401
  },
  "sessions": {
   "SuperAdmin": 401,
   "CompanyAdmin": 401,
   "ClientAdmin": 401,
   "ApiUser": 401,
   "Reader": 401,
   "none": 401,
   "other": 401,
   "pending": 401,
   "deactivated": 401
  },
  "customers": {
   "own": "ok",
   "other": "ok",
   "disabled": 403,
   "expired": 401
  }
 },
 {
  "operations": [
   "Kyc_Upload",
   "Kyc_UploadMultiple"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": 401,
   "Reader": 401,
   "none": 401,
   "granted": 401,
   "revoked": 401,
   "inactive": 401,
   "sandbox": 401,
   "other": 401,
   "otherSandbox": 401,
   "pending": 401,
   "pendingSandbox": 401,
   "deactivated": 401,
   "deactivatedSandbox": 401
  },
  "sessions": {
   "SuperAdmin": 401,
   "CompanyAdmin": 401,
   "ClientAdmin": 401,
   "ApiUser": 401,
   "Reader": 401,
   "none": 401,
   "other": 401,
   "pending": 401,
   "deactivated": 401
  },
  "customers": {
   "own": "ok",
   "other": "ok",
   "disabled": 403,
   "expired": 401
  }
 },
 {
  "operations": [
   "Kyc_GetStatus"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": 401,
   "Reader": 401,
   "none": 401,
   "granted": 401,
   "revoked": 401,
   "inactive": 401,
   "sandbox": 401,
   "other": 401,
   "otherSandbox": 401,
   "pending": 401,
   "pendingSandbox": 401,
   "deactivated": 401,
   "deactivatedSandbox": 401
  },
  "sessions": {
   "SuperAdmin": 401,
   "CompanyAdmin": 401,
   "ClientAdmin": 401,
   "ApiUser": 401,
   "Reader": 401,
   "none": 401,
   "other": 401,
   "pending": 401,
   "deactivated": 401
  },
  "customers": {
   "own": "ok",
   "other": 404,
   "disabled": 403,
   "expired": 401
  }
 },
 {
  "operations": [
   "Customers_GetById"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": 401,
   "Reader": 401,
   "none": 401,
   "granted": 401,
   "revoked": 401,
   "inactive": 401,
   "sandbox": 401,
   "other": 401,
   "otherSandbox": 401,
   "pending": 401,
   "pendingSandbox": 401,
   "deactivated": 401,
   "deactivatedSandbox": 401
  },
  "sessions": {
   "SuperAdmin": "ok",
   "CompanyAdmin": "ok",
   "ClientAdmin": 403,
   "ApiUser": 403,
   "Reader": 403,
   "none": 403,
   "other": 403,
   "pending": 403,
   "deactivated": 403
  },
  "customers": {
   "own": "ok",
   "other": 404,
   "disabled": 403,
   "expired": 401
  }
 },
 {
  "operations": [
   "KycAdmin_GetPending",
   "KycAdmin_Verify"
  ],
  "unknown": 401,
  "keys": {
   "ApiUser": 401,
   "Reader": 401,
   "none": 401,
   "granted": 401,
   "revoked": 401,
   "inactive": 401,
   "sandbox": 401,
   "other": 401,
   "otherSandbox": 401,
   "pending": 401,
   "pendingSandbox": 401,
   "deactivated": 401,
   "deactivatedSandbox": 401
  },
  "sessions": {
   "SuperAdmin": "ok",
   "CompanyAdmin": "ok",
   "ClientAdmin": 403,
   "ApiUser": 403,
   "Reader": 403,
   "none": 403,
   "other": 403,
   "pending": 403,
   "deactivated": 403
  },
  "customers": {
   "own": 401,
   "other": 401,
   "disabled": 401,
   "expired": 401
  }
 }
] as const
