import { resolve } from 'node:path'
import { readingTexts } from '../../src/i18n/reading-texts.ts'
import { cellsKnown } from './cells-known.ts'
import { readReports } from './read-reports.ts'
import { folderOf, fromRoot } from '../package/package-folder.ts'
import { readingPackage } from './reading-package.ts'
import { type IndicatorScore, readingScore, shareOf } from './reading-score.ts'

interface BenchEnvironment {
  readonly root: string
  readonly print: (line: string) => void
}

const percent = (part: number, whole: number): string => `${(shareOf(part, whole) * 100).toFixed(1)} %`

function lineOf({ indicator, accepted, right, gold, found }: IndicatorScore): string {
  const name = (indicator || readingTexts.benchTotal).padEnd(22)
  return `${name} ${`${right}/${accepted}`.padStart(9)} ${percent(right, accepted).padStart(8)}  ${`${found}/${gold}`.padStart(9)} ${percent(found, gold).padStart(8)}`
}

/**
 * Reads every text of a folder that has a `.gold.json` beside it, and prints how many of the proposed figures are right and
 * how many of the gold figures are proposed: `[folder]`. Exit code 1 below the marks of 98 % and 90 %.
 */
export async function benchReadCommand(args: readonly string[], { root, print }: BenchEnvironment): Promise<0 | 1> {
  const folder = resolve(root, args[0] ?? 'tests/fixtures/reports')
  const known = await readingPackage(root, 'binh-phuoc')
  if (!known.ok) throw new Error(known.problems[0]!.code)
  const cells = cellsKnown(fromRoot(root, folderOf('binh-phuoc')), known.value)
  const score = readingScore(await readReports(folder, known.value, cells))
  print(`${''.padEnd(22)} ${readingTexts.benchRight.padStart(18)}  ${readingTexts.benchFound.padStart(18)}`)
  for (const each of [...score.indicators, score.total]) print(lineOf(each))
  for (const { report, what, text } of score.misses) print(`${what} ${report}: ${text}`)
  const { accepted, right, gold, found } = score.total
  return shareOf(right, accepted) >= 0.98 && shareOf(found, gold) >= 0.9 ? 0 : 1
}
