import type { Product } from '../../model.ts'

/** Whether a product is of the service, and of the subservice, that a search is for. */
export function fitsService(
  { service }: Pick<Product, 'service'>,
  wanted: { readonly service_id?: number; readonly subservice_id?: number },
): boolean {
  if (wanted.service_id !== undefined && wanted.service_id !== service.id) return false
  return wanted.subservice_id === undefined || wanted.subservice_id === service.subservice?.id
}
