export { type Control, createControl, type Levers } from './createControl.ts'
