import { inQuery, paymentList, type StubbedProviders } from './stubbedProviders.ts'

/** Has Africa's Talking list these payments, and no others, from now on. */
export function listPayments({ answers }: Pick<StubbedProviders, 'answers'>, payments: readonly object[]): void {
  answers.list = ({ path }) => [200, paymentList(inQuery(path, 'pageNumber') === '1' ? payments : [])]
}
