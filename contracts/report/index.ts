export { annotation } from './annotation.ts'
export { brokenText } from './brokenText.ts'
export { causeKey, causesOf } from './causes.ts'
export { coverageOf, coverageRatio, lostCells, parseCoverage } from './coverage.ts'
export { failureText } from './failureText.ts'
export { percent, seconds } from './figures.ts'
export { totalsOf } from './grid.ts'
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
export { joinParts } from './joinParts.ts'
export { jsonReport } from './jsonReport.ts'
export { junitReport } from './junitReport.ts'
export { lineFinder } from './lineFinder.ts'
export { progressLine } from './progressLine.ts'
export { readReport } from './readReport.ts'
export type { Place, PlaceOf, ReportOptions } from './reportOptions.ts'
export type { RunPart, StoredRun } from './runPart.ts'
export { repeatCommand } from './shell.ts'
