import { type Chapter, step } from './step.ts'

/** The documents by which customers prove who they are. */
export const gatewayKyc: Chapter = {
  title: 'Documents of customers',
  about:
    'Documents by the names of their files. `The customer` is as in the chapter before; what the staff says of documents is said by `the portal user`.',
  steps: [
    step(
      'the customer uploads a {word} as {string}',
      {
        about: 'Uploads a file of a kind (picture, PDF or text) under a name.',
        example: 'When the customer uploads a picture as "passport.png"',
      },
      ({ customers }, kind, name) => customers.upload(kind, name),
    ),
    step(
      'the customer asks for document {string}',
      {
        about: 'Asks what has become of a document, which may be that of another customer.',
        example: 'When the customer asks for document "passport.png"',
      },
      async ({ customers }, name) => void (await customers.send('GET', `/api/Kyc/${customers.document(name)}/status`)),
    ),
    step(
      'the portal user lists the documents that wait',
      {
        about: 'Asks for the documents that wait for their review.',
        example: 'When the portal user lists the documents that wait',
      },
      async ({ portal }) => void (await portal.send('GET', '/api/KycAdmin/pending')),
    ),
    step(
      'the portal user verifies document {string}',
      {
        about: 'Calls a document a proof of who the customer is.',
        example: 'When the portal user verifies document "passport.png"',
      },
      async ({ portal, customers }, name) =>
        void (await portal.send('POST', verifying(customers.document(name)), { newStatus: 'Verified' })),
    ),
    step(
      'the portal user rejects document {string} because {string}',
      {
        about: 'Refuses a document, with a reason that is mailed to the customer.',
        example: 'When the portal user rejects document "passport.png" because "The photo cannot be read."',
      },
      async ({ portal, customers }, name, reason) =>
        void (await portal.send('POST', verifying(customers.document(name)), { newStatus: 'Rejected', reason })),
    ),
  ],
}

function verifying(id: string): string {
  return `/api/KycAdmin/${id}/verify`
}
