import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import Papa from 'papaparse'
import type { BilingualText } from '../../src/domain/bilingual-text.ts'
import { type AreaFault, checkAreaChanges, isOpen } from '../../src/domain/check-area-changes.ts'
import { type CodeOfUnknownTime, bestFits, dateByCodes } from '../../src/domain/date-by-codes.ts'
import { areasCheckTexts as texts } from '../../src/i18n/areas-check-texts.ts'
import { languages } from '../../src/i18n/language.ts'
import { packageProblemSentence } from '../../src/i18n/package-problem-sentence.ts'
import { type DataPackage, readPackage } from '../../src/package/read-package.ts'
import { textFromBytes } from '../../src/package/text-from-bytes.ts'
import { loadPackage } from './load-package.ts'

interface AreasEnvironment {
  readonly root: string
  readonly print: (line: string) => void
}

/**
 * Checks what became of the areas of a package, or tries on which day a list of codes was right:
 * `[package] [--codes file --column name [--names name]]`. Returns the exit code: 0 where nothing is wrong, or one day fits
 * best; 1 where something is, or nobody can tell; 2 for a wrong usage.
 */
export async function areasCommand(args: readonly string[], { root, print }: AreasEnvironment): Promise<0 | 1 | 2> {
  const say = ({ vi, en }: BilingualText): void => print(`${vi}\n${en}`)
  const asked = readOptions(args)
  if (!asked) {
    say(texts.usage)
    return 2
  }
  const folder = /[\\/]/.test(asked.name) ? resolve(root, asked.name) : join(root, 'data', asked.name)
  const files = await loadPackage(folder)
  const read = files.ok ? readPackage(files.value) : files
  if (!read.ok) {
    for (const problem of read.problems) {
      for (const language of languages) print(packageProblemSentence(problem, language))
    }
    return 1
  }
  if (asked.codes !== undefined) {
    return await tryDates(read.value, { ...asked, codes: asked.codes }, { root, say })
  }
  return checkAreas(read.value, say)
}

interface AreasAsked {
  readonly name: string
  readonly codes: string | undefined
  readonly column: string
  readonly names: string | undefined
}

function readOptions(args: readonly string[]): AreasAsked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { codes: { type: 'string' }, column: { type: 'string' }, names: { type: 'string' } },
      allowPositionals: true,
    })
    const isOfList = values.column !== undefined || values.names !== undefined
    if (positionals.length > 1 || (isOfList && values.codes === undefined)) return undefined
    return {
      name: positionals[0] ?? 'binh-phuoc',
      codes: values.codes,
      column: values.column ?? 'code',
      names: values.names,
    }
  } catch {
    return undefined
  }
}

function checkAreas({ areas, successions, changes }: DataPackage, say: (text: BilingualText) => void): 0 | 1 {
  const found = checkAreaChanges(areas, successions, changes)
  for (const fault of found) say(sentenceOf(fault))
  const faults = found.filter((fault) => !isOpen(fault))
  say(faults.length > 0 ? texts.faulty(faults.length) : texts.sound(areas.length, successions.length))
  return faults.length > 0 ? 1 : 0
}

function sentenceOf({ code, area, day = area.validTo, share }: AreaFault): BilingualText {
  return texts.faults[code]({ name: area.name, code: area.code, day: day ?? '', share: String(share ?? '') })
}

/** Says of every stretch of time how the codes fit it. Nothing is taken for granted: the reader confirms. */
async function tryDates(
  { areas }: DataPackage,
  { codes: file, column, names }: AreasAsked & { readonly codes: string },
  { root, say }: { readonly root: string; readonly say: (text: BilingualText) => void },
): Promise<0 | 1> {
  const refuse = (text: BilingualText): 1 => {
    say(text)
    return 1
  }
  const bytes = await readFile(resolve(root, file)).catch(() => undefined)
  const text = bytes && textFromBytes(new Uint8Array(bytes), file)
  if (!text?.ok) return refuse(texts.unreadable(file))
  const { data, meta } = Papa.parse<Record<string, string>>(text.value.normalize('NFC'), {
    header: true,
    skipEmptyLines: true,
  })
  const columns = meta.fields ?? []
  const unknown = [column, ...(names === undefined ? [] : [names])].find((each) => !columns.includes(each))
  if (unknown !== undefined) return refuse(texts.columnUnknown(unknown, columns.join(', ')))
  const list = [...new Map(data.flatMap((row) => listed(row, column, names)).map((each) => [each.code, each])).values()]
  if (list.length === 0) return refuse(texts.noCodes(column))
  const fits = dateByCodes(areas, list)
  for (const { first, last, codes, names: named } of fits) {
    say(texts.fit({ first, last, codes, names: named, all: list.length }, names !== undefined))
  }
  const best = bestFits(fits)
  if (best[0]!.codes === 0) return refuse(texts.noFit)
  if (best.length > 1) return refuse(texts.severalBest(best.length))
  say(texts.best({ first: best[0]!.first, last: best[0]!.last }))
  return 0
}

function listed(
  row: Readonly<Record<string, string>>,
  column: string,
  names: string | undefined,
): readonly CodeOfUnknownTime[] {
  const code = row[column]?.trim() ?? ''
  const name = names === undefined ? '' : (row[names]?.trim() ?? '')
  return code === '' ? [] : [{ code, ...(name === '' ? {} : { name }) }]
}
