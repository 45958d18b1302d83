import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Area } from '../../src/domain/area.ts'
import type { BilingualText } from '../../src/domain/bilingual-text.ts'
import { periodFromText } from '../../src/domain/period.ts'
import { documentProblemTexts } from '../../src/i18n/document-problem-texts.ts'
import { languages } from '../../src/i18n/language.ts'
import { packageProblemSentence } from '../../src/i18n/package-problem-sentence.ts'
import { readingTexts } from '../../src/i18n/reading-texts.ts'
import { isOfCells } from '../../src/reading/is-of-cells.ts'
import { readDocument } from '../../src/reading/documents/read-document.ts'
import type { ReadingWish } from '../../src/reading/narrative/read-narrative.ts'
import { type ToldTime, monthSpanOf, toldTimeFromText } from '../../src/reading/narrative/told-time.ts'
import type { ProposalRow } from './proposal-row.ts'
import { cellsKnown } from './cells-known.ts'
import { readCellsFile } from './read-cells-file.ts'
import { readText } from './read-text.ts'
import { folderOf, fromRoot } from '../package/package-folder.ts'
import { readingPackage } from './reading-package.ts'

interface ReadEnvironment {
  readonly root: string
  readonly print: (text: string) => void
  readonly printError: (line: string) => void
}

interface ReadAsked {
  readonly files: readonly string[]
  readonly area: string | undefined
  readonly period: string | undefined
  readonly packageName: string
}

/**
 * Reads reports and prints what they say of the indicators, as JSON: `[--area code] [--period 2024-Q1] [--package name]
 * files…`. Returns the exit code: 0 when all files were read; 1 when one was not, which is said, while what was read is
 * printed all the same; 2 for a wrong usage.
 */
export async function readCommand(
  args: readonly string[],
  { root, print, printError }: ReadEnvironment,
): Promise<0 | 1 | 2> {
  const say = ({ vi, en }: BilingualText): void => printError(`${vi}\n${en}`)
  const asked = readOptions(args)
  if (!asked) {
    say(readingTexts.usage)
    return 2
  }
  const period = asked.period === undefined ? undefined : toldTimeFromText(asked.period)
  if (asked.period !== undefined && period === undefined) {
    say(readingTexts.periodUnknown(asked.period))
    return 2
  }
  const known = await readingPackage(root, asked.packageName)
  if (!known.ok) {
    for (const problem of known.problems)
      for (const language of languages) printError(packageProblemSentence(problem, language))
    return 1
  }
  const area = asked.area === undefined ? undefined : areaOfCode(known.value.areas, asked.area, period)
  if (asked.area !== undefined && area === undefined) {
    say(readingTexts.areaUnknown(asked.area))
    return 2
  }
  const wish: ReadingWish = { ...(area ? { area } : {}), ...(period === undefined ? {} : { period }) }
  const rows: ProposalRow[] = []
  let isAllRead = true
  const cells = cellsKnown(fromRoot(root, folderOf(asked.packageName)), known.value)
  for (const file of asked.files) {
    const bytes = await readFile(resolve(root, file)).catch(() => undefined)
    const document = bytes && (await readDocument(new Uint8Array(bytes)))
    if (bytes && isOfCells(file, document)) {
      const read = await readCellsFile(new Uint8Array(bytes), file, {
        ...(await cells()),
        area,
        period: periodFromText(asked.period ?? ''),
      })
      rows.push(...read.rows)
      for (const each of read.said) say(each)
      if (!read.isRead) isAllRead = false
      continue
    }
    if (!document?.ok) {
      isAllRead = false
      say(
        document === undefined
          ? readingTexts.fileMissing(file)
          : readingTexts.unreadable(file, documentProblemTexts[document.problems[0]!.code]),
      )
      continue
    }
    rows.push(...(await readText(document.value.text, file, { known: known.value, wish, cells })))
  }
  print(JSON.stringify(rows, undefined, 1))
  return isAllRead ? 0 : 1
}

function readOptions(args: readonly string[]): ReadAsked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { area: { type: 'string' }, period: { type: 'string' }, package: { type: 'string' } },
      allowPositionals: true,
    })
    if (positionals.length === 0) return undefined
    return { files: positionals, area: values.area, period: values.period, packageName: values.package ?? 'binh-phuoc' }
  } catch {
    return undefined
  }
}

/** The area with a code as it was when a period ended; without a period the one the code has now. */
function areaOfCode(areas: readonly Area[], code: string, period: ToldTime | undefined): Area | undefined {
  const named = areas.filter((each) => each.code === code)
  if (period === undefined) return named.at(-1)
  const { last } = monthSpanOf(period)
  const day = `${Math.floor(last / 12)}-${String((last % 12) + 1).padStart(2, '0')}-28`
  return named.find(({ validFrom, validTo }) => (validFrom ?? day) <= day && day <= (validTo ?? day)) ?? named.at(-1)
}
