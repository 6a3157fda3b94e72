import type { ProblemType } from '../runtime/problems.ts'

export const problems = {
  userUnknown: { status: 404, code: 'portal_user_unknown', detail: 'There is no such portal user.' },
  roleUnknown: { status: 404, code: 'role_unknown', detail: 'There is no such role.' },
  roleNotHeld: { status: 403, code: 'role_not_held', detail: 'Nobody gives a role that they do not hold.' },
  roleOutOfPlace: {
    status: 403,
    code: 'role_out_of_place',
    detail: 'SuperAdmin and CompanyAdmin are roles of the staff, ClientAdmin, ApiUser and Reader of users of a client.',
  },
  keyNotAllowed: {
    status: 403,
    code: 'key_not_allowed',
    detail: 'A key is made for a user of an active client, by a ClientAdmin or a SuperAdmin of it.',
  },
  individualHasApiUser: {
    status: 409,
    code: 'individual_has_api_user',
    detail: 'The client is an Individual and has its API user.',
  },
  apiUserExists: {
    status: 409,
    code: 'api_user_exists',
    detail: 'An API user of the client has this e-mail address.',
  },
  nameTaken: {
    status: 409,
    code: 'portal_user_exists',
    detail: 'A portal user has this name or this address, or had it.',
  },
  oneself: { status: 409, code: 'own_user', detail: 'Nobody deletes themselves. Ask somebody else.' },
  lastAdmin: {
    status: 409,
    code: 'last_admin',
    detail: 'This is the last SuperAdmin, or the last ClientAdmin of the client. Make another one first.',
  },
} as const satisfies Record<string, ProblemType>
