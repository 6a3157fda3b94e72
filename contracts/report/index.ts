export { annotation } from './annotation.ts'
export { coverageOf, coverageRatio, lostCells, parseCoverage } from './coverage.ts'
export { failureText } from './failureText.ts'
export { gridText } from './gridText.ts'
export {
  badge,
  type Colour,
  countBadge,
  group,
  reportPage,
  tile,
  withoutPrefix,
} from './html/reportPage.ts'
export { htmlReport } from './htmlReport.ts'
export { jsonReport } from './jsonReport.ts'
export { junitReport } from './junitReport.ts'
export { lineFinder } from './lineFinder.ts'

export { percent } from './percent.ts'
export type { PlaceOf } from './place.ts'
export { progressLine } from './progressLine.ts'
export { repeatCommand } from './repeatCommand.ts'
export type { ReportOptions } from './reportOptions.ts'
export { seconds } from './seconds.ts'
export { totalsOf } from './totalsOf.ts'
export { xmlElement } from './xmlElement.ts'
