import type { components } from '../../specs/types/dtone.ts'

type Schemas = components['schemas']

export type Product = Schemas['Product']
export type RangedProduct = Extract<Product, { accepted_calculation_modes: unknown }>
export type FixedProduct = Exclude<Product, RangedProduct>
export type TransactionCreate = Schemas['TransactionCreate']
export type Transaction = Schemas['Transaction']
export type TransactionWithCallback = Schemas['TransactionWithCallback']
export type ErrorBody = Schemas['Error']
export type Money = Schemas['Money']
export type Validity = Schemas['Validity']
export type Benefit = Schemas['FixedBenefit']
export type PinInformation = Schemas['PinInformation']
export type PaymentInformation = Schemas['PaymentInformation']
export type ProductType = Schemas['ProductType']
export type Prices = Schemas['Prices']
export type Rates = Schemas['Rates']
