import { afterAll, expect, test } from 'vitest'
import { pactFile } from './pactFile.ts'
import type { Verification } from './verification.ts'
import { startVerifier } from './verifier.ts'

const verifier = startVerifier()
afterAll(() => verifier.close())

/** Broken rules of the simulators, and the interactions of the pacts that notice. */
const noticed: readonly (readonly [
  mutant: string,
  provider: Verification['provider'],
  descriptions: readonly string[],
])[] = [
  [
    'africastalking/mobileB2C/metadata/lost',
    'africastalking',
    [
      'a payment to a wallet has come through',
      'a payment to a wallet has failed',
      'the payment to a wallet, by the id of the provider',
      'the payments of a product, with one to a wallet',
    ],
  ],
  [
    'africastalking/sendMessage/sender-registration/ignored',
    'africastalking',
    ['a message from a sender id of others'],
  ],
  ['dtone/postTransactionAsync/external-id-reused', 'dtone', ['a transaction under an external id that was used']],
  ['dtone/postLookupMobileNumber/lookup/all-identified', 'dtone', ['the operator of a number that none has']],
]

test.each(noticed)('%s breaks the pact with %s', async (mutant, provider, descriptions) => {
  const { broken, failures } = await verifier.verify({ provider, path: pactFile(provider), mutant })
  expect({ broken: Object.keys(broken).sort(), failures }).toEqual({ broken: [...descriptions].sort(), failures: [] })
})
