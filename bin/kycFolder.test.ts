import { expect, test } from 'vitest'
import { kycFolderOf } from './kycFolder.ts'

test('the option goes before the variable, and an empty variable is none', () => {
  const environment = { RAILYARD_KYC_FOLDER: 'there' }
  expect(kycFolderOf({ kycFolder: 'here' }, environment)).toEqual({ kycFolder: 'here' })
  expect(kycFolderOf({}, environment)).toEqual({ kycFolder: 'there' })
  expect(kycFolderOf({}, { RAILYARD_KYC_FOLDER: '' })).toEqual({})
})
