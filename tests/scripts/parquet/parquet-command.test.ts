import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedDataset, sharedPublication } from '../../support/shared-package.ts'
import { writePublication } from '../../../scripts/package/write-publication.ts'
import { parquetCommand } from '../../../scripts/parquet/parquet-command.ts'
import type { Dataset } from '../../../src/domain/dataset.ts'
import { figureFor } from '../../../src/domain/figure-for.ts'
import { addsOverAreas, isToldCumulatively, isToldOfYear } from '../../../src/domain/measure-rules.ts'
import { quartersOf, yearOf, quarterNumberOf } from '../../../src/domain/period.ts'
import { lastDayOf } from '../../../src/domain/reporting-calendar.ts'
import { totalsQuery } from '../../support/totals-query.ts'

let folder = ''
let dataset: Dataset
let duck: DuckDBConnection
const lines: string[] = []
const run = (...args: readonly string[]) =>
  parquetCommand(args, { root: folder, print: (line) => void lines.push(line) })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parquet-'))
  await writePublication(await sharedPublication('binh-phuoc'), join(folder, 'public', 'data'))
  dataset = (await sharedDataset('binh-phuoc')).dataset
  if ((await run('--out', 'parquet')) !== 0) throw new Error(lines.join('\n'))
  duck = await (await DuckDBInstance.create()).connect()
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const rowsOf = async (sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  (await duck.runAndReadAll(sql)).getRowObjects()

test('says how much it wrote, and DuckDB finds all of it', async () => {
  const { counts } = dataset.catalogue
  const [found] = await rowsOf(
    `select count(*)::int as n from read_parquet('${folder}/parquet/observations/**/*.parquet')`,
  )
  expect(found).toEqual({ n: counts.published + counts.sample })
  expect(lines[0]).toMatch(/^Đã ghi \d+ tệp Parquet: [\d.]+ số liệu, [\d.]+ kế hoạch\.\nWrote \d+ Parquet files/)
  expect(await readdir(join(folder, 'parquet'))).toEqual(
    expect.arrayContaining(['areas.parquet', 'indicators.parquet', 'observations', 'sources.parquet', 'targets']),
  )
})

/** A percentage as DuckDB divides it, or that there is none. */
const shareNear = (value: number, denominator: number | undefined): unknown =>
  denominator ? expect.closeTo((value / denominator) * 100, 9) : null

test('the totals, shares and coverage of DuckDB are those of the product', { timeout: 180_000 }, async () => {
  const told = new Map(
    (await rowsOf(totalsQuery(join(folder, 'parquet')))).map(({ indicator, area, period, ...total }) => [
      `${String(indicator)}|${String(area)}|${String(period)}`,
      total,
    ]),
  )
  const { catalogue, history } = dataset
  let held = 0
  for (const indicator of catalogue.indicators) {
    if (!addsOverAreas(indicator) || isToldCumulatively(indicator) || isToldOfYear(indicator)) continue
    for (const period of quartersOf(catalogue.quarters)) {
      for (const area of catalogue.areas) {
        const isTotal = history.versionOn(area.id, lastDayOf(period))?.id === area.id
        const figure = isTotal ? figureFor(dataset, { indicator, area: area.id, period }) : undefined
        if (figure?.kind !== 'value' || !figure.coverage || figure.area?.id !== area.id) continue
        const { value, denominator, coverage } = figure
        const total = told.get(`${indicator.id}|${area.id}|${yearOf(period)}-Q${quarterNumberOf(period)}`)
        // What the package does not name it cannot count.
        const unlisted = Object.keys(area.areasBelow ?? {}).length > 0
        expect(total, `${indicator.id} ${area.name} ${period}`).toMatchObject({
          value,
          denominator: denominator ?? null,
          reported: coverage.reported,
          ...(unlisted ? {} : { expected: coverage.expected }),
          share: shareNear(value, denominator),
        })
        held += 1
      }
    }
  }
  expect(held).toBeGreaterThan(50)
})

test('a folder that holds something, a damaged publication and a wrong usage are refused', async () => {
  lines.length = 0
  expect(await run('--out', 'parquet')).toBe(1)
  expect(lines.pop()).toContain('không trống')
  expect(await run('--from', 'nowhere', '--out', 'a')).toBe(1)
  expect(lines.pop()).toContain('data:build')
  expect(await run()).toBe(2)
  const slice = (await readdir(join(folder, 'public', 'data'))).find((name) => name.startsWith('rural-'))!
  await writeFile(join(folder, 'public', 'data', slice), '{}')
  expect(await run('--out', 'b')).toBe(1)
  expect(lines.pop()).toContain(slice)
})
