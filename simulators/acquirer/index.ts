export { type Acquirer, createAcquirer } from './service.ts'
