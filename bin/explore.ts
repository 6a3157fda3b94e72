import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { Assignment } from '../contracts/index.ts'
import {
  cacheInFile,
  type ExploreSetup,
  type ExploredService,
  explorationHtml,
  explorationJson,
  explorationJunit,
  explorationText,
  explore,
  readInvariants,
  readSchedule,
  readStory,
  replay,
  replayText,
  snippet,
  type SnippetKind,
} from '../explore/index.ts'
import type { CallbackUrls } from '../scenarios/index.ts'
import { calledAs } from './calledAs.ts'
import type { Budget } from './exploreCommand.ts'
import { createProgress } from './progress.ts'
import { stopwatch } from './pause.ts'
import { writeReports } from './writeReports.ts'
