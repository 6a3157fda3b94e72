import type { Capability } from '../capability/capability.ts'
import { migrations } from './migration.ts'
import { Kyc_GetStatus } from './operations/Kyc_GetStatus.ts'
import { Kyc_Upload } from './operations/Kyc_Upload.ts'
import { Kyc_UploadMultiple } from './operations/Kyc_UploadMultiple.ts'
import { KycAdmin_GetPending } from './operations/KycAdmin_GetPending.ts'
import { KycAdmin_Verify } from './operations/KycAdmin_Verify.ts'
import { sweepFiles, sweepFilesJob } from './sweepFiles.ts'

const staff = ['SuperAdmin', 'CompanyAdmin']

/** The documents by which customers prove who they are. @see docs/gateway.md#documents-of-customers */
export const kyc = {
  customerOperations: { Kyc_Upload, Kyc_GetStatus, Kyc_UploadMultiple },
  portalOperations: { KycAdmin_GetPending, KycAdmin_Verify },
  permissions: [
    { name: 'KycAdmin.Read', httpMethod: 'GET', routePattern: '/api/kycadmin/pending', roles: staff },
    { name: 'KycAdmin.Verify', httpMethod: 'POST', routePattern: '/api/kycadmin/{id}/verify', roles: staff },
  ],
  jobHandlers: { [sweepFilesJob]: sweepFiles },
  migrations,
} satisfies Capability
