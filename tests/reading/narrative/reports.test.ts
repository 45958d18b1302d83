import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readReports } from '../../../scripts/reading/read-reports.ts'
import { readingScore, shareOf } from '../../../scripts/reading/reading-score.ts'
import { sharedDataset } from '../../support/shared-package.ts'
import { binhPhuocPackage } from '../reading-package.ts'

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'reports')
const further = join(import.meta.dirname, '..', '..', 'fixtures', 'further-reports')
const known = await binhPhuocPackage()
const cells = async () => ({
  dataset: (await sharedDataset('binh-phuoc')).dataset,
  formColumns: known.formColumns,
  phrases: known.phrases,
})
const reports = await readReports(folder, known, cells)
const score = readingScore(reports)

describe('the reports of all families', () => {
  test('are ten and more of each, with figures to find', () => {
    const families = ['rural', 'ocop', 'schools', 'reception', 'mixed']
    const few = families.filter((family) => reports.filter(({ name }) => name.startsWith(family)).length < 10)
    expect(few).toEqual([])
  })

  test('are as many, and those that came out of other programs, as there are figures to find in them', () => {
    const noisy = reports.filter(({ name }) => name.startsWith('noisy'))
    const goldOf = (some: typeof reports) => some.reduce((sum, { gold }) => sum + gold.length, 0)
    expect([noisy.length, goldOf(noisy), goldOf(reports)]).toEqual([48, 230, 774])
    expect(score.total.gold).toBe(774)
  })

  test('are read right: 98 of 100 proposed for acceptance', () => {
    expect(score.misses.filter(({ what }) => what === 'wrong').length).toBeLessThanOrEqual(0.02 * score.total.accepted)
    expect(shareOf(score.total.right, score.total.accepted)).toBeGreaterThanOrEqual(0.98)
  })

  test.each(score.indicators)('say 90 of 100 figures of $indicator', ({ found, gold, right, accepted }) => {
    expect(gold).toBeGreaterThan(0)
    expect(shareOf(found, gold)).toBeGreaterThanOrEqual(0.9)
    expect(shareOf(right, accepted)).toBeGreaterThanOrEqual(0.9)
  })
})

// What other authors write: there are ways of saying a thing that no rule knows yet. Held to what has been reached.
test('110 further reports are read no worse than they were', async () => {
  const { total } = readingScore(await readReports(further, known, cells))
  expect(total.gold).toBe(688)
  expect(shareOf(total.right, total.accepted)).toBeGreaterThanOrEqual(0.94)
  expect(shareOf(total.found, total.gold)).toBeGreaterThanOrEqual(0.88)
})
