export { reverseTransaction } from './levers/reverseTransaction.ts'
export { setBalance } from './levers/setBalance.ts'
export { createDtone, type Dtone } from './service.ts'
