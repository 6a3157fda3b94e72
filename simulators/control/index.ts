export { type Control, createControl } from './createControl.ts'
