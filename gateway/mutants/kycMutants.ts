import type { DocumentType } from '../documents/index.ts'
import { replacing } from './replacing.ts'
import type { ScenarioMutant } from './scenarioMutant.ts'

/** Customers who see what is not theirs, or are called verified by what proves nothing. @see docs/gateway.md#documents-of-customers */
export const kycMutants: readonly ScenarioMutant[] = [
  {
    name: 'foreign-document-shown',
    about: "shows a customer another customer's document",
    alter: (definition) =>
      replacing(definition, {
        async Kyc_GetStatus(request, visit) {
          const owner = visit.database
            .selectFrom('kyc_documents')
            .select('customer_id')
            .where('id', '=', request.path.id)
          const id = (await owner.executeTakeFirst())?.customer_id
          const customer = id === undefined ? visit.customer : { id, email: '' }
          return definition.operations.Kyc_GetStatus(request, { ...visit, ...(customer && { customer }) })
        },
      }),
  },
  {
    name: 'document-decided-twice',
    about: 'decides again on a document that has been verified or rejected',
    alter: (definition) =>
      replacing(definition, {
        async KycAdmin_Verify(request, visit) {
          const { id } = request.path
          await visit.database.updateTable('kyc_documents').set({ status: 'Pending' }).where('id', '=', id).execute()
          return definition.operations.KycAdmin_Verify(request, visit)
        },
      }),
  },
  {
    name: 'document-type-by-name',
    about: 'takes a file for what its name says',
    alter: (definition) => ({
      ...definition,
      configure(services) {
        const configured = definition.configure(services)
        const { documents } = configured
        return {
          ...configured,
          documents: {
            ...documents,
            received(file) {
              const received = documents.received(file)
              return { ...received, contentType: typeByName(received.fileName) }
            },
          },
        }
      },
    }),
  },
]

function typeByName(name: string): DocumentType | undefined {
  if (/\.pdf$/i.test(name)) return 'application/pdf'
  if (/\.jpe?g$/i.test(name)) return 'image/jpeg'
  return /\.png$/i.test(name) ? 'image/png' : undefined
}
