import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { parquetWriteFile } from 'hyparquet-writer'
import { type PublishedCatalogue, type SliceEntry, catalogueFileName } from '../../src/contract/catalogue-file.ts'
import { decodeCatalogue } from '../../src/contract/sealed-catalogue.ts'
import { decodeSlice } from '../../src/contract/slice-file.ts'
import type { BilingualText } from '../../src/domain/bilingual-text.ts'
import type { FamilyId } from '../../src/domain/family.ts'
import { type FigureTable, observationAt, targetAt } from '../../src/domain/figure-table.ts'
import { groupBy } from '../../src/domain/group-by.ts'
import type { IndicatorId } from '../../src/domain/indicator.ts'
import { parquetTexts, publicationFaults } from '../../src/i18n/build-texts.ts'
import { ioReason } from '../package/io-reason.ts'
import { type ParquetColumns, catalogueColumns, observationColumns, targetColumns } from './parquet-tables.ts'

interface ParquetEnvironment {
  readonly root: string
  readonly print: (line: string) => void
}

/** A fault that a person can do something about. */
class Refusal extends Error {
  readonly said: BilingualText

  constructor(said: BilingualText) {
    super(said.en)
    this.said = said
  }
}

/**
 * Writes a publication as Parquet, one slice after the other: `--out folder [--from publication]`. Returns the exit code: 0 when
 * all is written, 1 when the publication cannot be read or the folder not written, 2 for a wrong usage.
 */
export async function parquetCommand(args: readonly string[], { root, print }: ParquetEnvironment): Promise<0 | 1 | 2> {
  const say = ({ vi, en }: BilingualText): void => print(`${vi}\n${en}`)
  const asked = readOptions(args)
  if (!asked) {
    say(parquetTexts.usage)
    return 2
  }
  try {
    say(parquetTexts.written(await writeParquet(resolve(root, asked.from), resolve(root, asked.out))))
    return 0
  } catch (error) {
    say(error instanceof Refusal ? error.said : parquetTexts.unwritable(asked.out, ioReason(error)))
    return 1
  }
}

function readOptions(args: readonly string[]): { readonly from: string; readonly out: string } | undefined {
  try {
    const options = { from: { type: 'string', default: join('public', 'data') }, out: { type: 'string' } } as const
    const { values } = parseArgs({ args: [...args], options })
    return values.out ? { from: values.from, out: values.out } : undefined
  } catch {
    return undefined
  }
}

/** How much was written. */
interface ParquetCounts {
  readonly files: number
  readonly observations: number
  readonly targets: number
}

async function writeParquet(from: string, out: string): Promise<ParquetCounts> {
  const catalogue = await catalogueIn(from)
  await mkdir(out, { recursive: true })
  if ((await readdir(out)).length > 0) throw new Refusal(parquetTexts.notEmpty(out))
  const counts = { files: 0, observations: 0, targets: 0 }
  const write = async (columns: ParquetColumns, ...path: readonly string[]): Promise<void> => {
    const filename = join(out, ...path)
    await mkdir(dirname(filename), { recursive: true })
    parquetWriteFile({ filename, columnData: [...columns], rowGroupSize: rowsTogether })
    counts.files += 1
  }
  for (const [name, columns] of catalogueColumns(catalogue)) await write(columns, `${name}.parquet`)
  const familyOf = new Map(catalogue.indicators.map(({ id, family }) => [id, family]))
  const codeOf = new Map(catalogue.areas.map(({ id, code }) => [id, code]))
  for (const entry of catalogue.slices) {
    const table = await sliceIn(from, entry)
    const observations = Array.from(table.observations.value, (_, row) => observationAt(table, row))
    const targets = Array.from(table.targets.value, (_, row) => targetAt(table, row))
    const place = (family: FamilyId | undefined): readonly string[] => [
      `province=${codeOf.get(entry.province)!}`,
      `family=${family!}`,
      entry.file.replace('.json', '.parquet'),
    ]
    const ofFamily = ({ indicator }: { readonly indicator: IndicatorId }) => familyOf.get(indicator)
    for (const [family, rows] of groupBy(observations, ofFamily)) {
      await write(observationColumns(rows), 'observations', ...place(family))
    }
    for (const [family, rows] of groupBy(targets, ofFamily)) {
      await write(targetColumns(rows), 'targets', ...place(family))
    }
    counts.observations += observations.length
    counts.targets += targets.length
  }
  return counts
}

/** So many rows are one step of reading: rows stand by indicator, area and period, so that most questions need few of them. */
const rowsTogether = 20_000

async function catalogueIn(folder: string): Promise<PublishedCatalogue> {
  const text = await readFile(join(folder, catalogueFileName), 'utf8').catch(() => undefined)
  if (text === undefined) throw new Refusal(publicationFaults.missing(catalogueFileName))
  const decoded = decodeCatalogue(text)
  if (decoded.ok) return decoded.value
  throw new Refusal(publicationFaults.unreadable(catalogueFileName, decoded.problems[0]!.code))
}

async function sliceIn(folder: string, { file, sha256 }: SliceEntry): Promise<FigureTable> {
  const text = await readFile(join(folder, file), 'utf8').catch(() => '')
  const isWhole = createHash('sha256').update(text).digest('hex') === sha256
  const decoded = isWhole ? decodeSlice(text, file) : undefined
  if (decoded?.ok) return decoded.value.figures
  throw new Refusal(publicationFaults.unreadable(file, decoded?.problems[0]?.code ?? 'file-hash-differs'))
}
