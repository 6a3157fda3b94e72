export { createDtone, type Dtone } from './service.ts'
