import type { ProblemType } from '../runtime/problems.ts'

export const problems = {
  apiUserUnknown: { status: 404, code: 'api_user_unknown', detail: 'There is no such API user.' },
  roleUnknown: { status: 404, code: 'role_unknown', detail: 'There is no such role.' },
  roleNotAssignable: {
    status: 403,
    code: 'role_not_assignable',
    detail: 'API users may not have this role. Roles_GetAll shows which they may have.',
  },
  apiUserExists: {
    status: 409,
    code: 'api_user_exists',
    detail: 'An API user of this client has this address.',
  },
  individualHasOne: {
    status: 409,
    code: 'individual_has_one',
    detail: 'A client of one person has one API user, and this one has it.',
  },
  phoneNumberInvalid: {
    status: 422,
    code: 'phone_number_invalid',
    detail: 'The developer has no valid mobile number.',
  },
} as const satisfies Record<string, ProblemType>
