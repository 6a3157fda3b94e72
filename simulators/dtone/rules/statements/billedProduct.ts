import type { PaymentProduct, Product } from '../../model.ts'

/** A product whose biller tells what an account has to pay; undefined for any other. @see docs/dtone.md#statements */
export function billedProduct(product: Product): PaymentProduct | undefined {
  return product.type === 'RANGED_VALUE_PAYMENT' && product.payment.supports_statement_inquiry ? product : undefined
}
