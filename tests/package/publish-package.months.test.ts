import { describe, expect, test } from 'vitest'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { type Dataset, datasetOfTables } from '../../src/domain/dataset.ts'
import { figureFor } from '../../src/domain/figure-for.ts'
import type { Figure } from '../../src/domain/figure.ts'
import type { CategoryId, IndicatorId } from '../../src/domain/indicator.ts'
import { publishPackage } from '../../src/package/publish-package.ts'
import { packageProblemSentence } from '../../src/i18n/package-problem-sentence.ts'
import { period } from '../domain/small-dataset.ts'
import { publishedFigures } from '../support/published-figures.ts'
import { bytesOf, smallPackage, smallPackageTexts } from './small-package.ts'

const [header, ...smallRows] = smallPackageTexts['observations.csv']!.trimEnd().split('\n')
/** A row of Lộc Ninh by what differs from a plain final count of visits. */
const row = (when: string, value: number | '', own: Readonly<Record<string, string>> = {}): string => {
  const cells: Readonly<Record<string, string>> = {
    indicator: 'reception.turns',
    area_code: '692',
    area_name: 'Huyện Lộc Ninh',
    period: when,
    value: String(value),
    state: 'final',
    source: 'report',
    ...own,
  }
  return header!
    .split(',')
    .map((column) => cells[column] ?? '')
    .join(',')
}

/** The files that the small package makes with these rows alone, of whose quarter its start is. */
function published(...rows: readonly string[]): ReadonlyMap<string, string> {
  const files = smallPackage()
  files.set('observations.csv', bytesOf([header, smallRows[0], ...rows].join('\n')))
  const result = publishPackage(files)
  if (!result.ok) throw new Error(result.problems.map((problem) => packageProblemSentence(problem, 'en')).join('\n'))
  return result.value.files
}

function datasetIn(files: ReadonlyMap<string, string>): Dataset {
  const { catalogue, tables } = publishedFigures(files)
  return datasetOfTables(catalogueIndex(catalogue), tables)
}

function ask(
  dataset: Dataset,
  when: string,
  own: { indicator?: string; code?: string; category?: string } = {},
): Figure {
  const indicator = dataset.indicatorOf((own.indicator ?? 'reception.turns') as IndicatorId)!
  const area = dataset.catalogue.areas.find(({ code }) => code === (own.code ?? '692'))!
  const category = own.category as CategoryId | undefined
  return figureFor(dataset, { indicator, area: area.id, period: period(when), ...(category ? { category } : {}) })
}

describe('months of a package', () => {
  test('are published as the quarter they make, and in no other form', () => {
    const files = published(row('2024-01', 20), row('2024-02', 23), row('2024-03', 28))
    expect([...files.values()].join()).not.toMatch(/"2024-0\d"/)
    const figure = ask(datasetIn(files), '2024-Q1')
    expect(figure).toMatchObject({ kind: 'value', value: 71, state: 'final', sources: ['report'] })
    expect(figure).not.toHaveProperty('months')
  })

  test('of a quarter that runs are the figure it has so far, and the total above says so', () => {
    const dataset = datasetIn(published(row('2024-04', 20), row('2024-05', 23)))
    expect(ask(dataset, '2024-Q2')).toMatchObject({ value: 43, months: { reported: 2, expected: 3 } })
    expect(ask(dataset, '2024-Q2', { code: '70' })).toMatchObject({
      value: 43,
      coverage: { reported: 1, expected: 2 },
      months: { reported: 2, expected: 3 },
    })
    expect(dataset.catalogue.quarters.last).toBe('2024-Q2')
  })

  test('leave the row of the quarter itself as it is, also where that has a reason and no value', () => {
    const months = [row('2024-01', 20), row('2024-02', 23), row('2024-03', 28)]
    const printed = datasetIn(published(...months, row('2024-Q1', 71, { printed: '71 lượt' })))
    expect(ask(printed, '2024-Q1')).toMatchObject({ value: 71, printed: '71 lượt' })
    const withheld = datasetIn(published(...months, row('2024-Q1', '', { missing: 'withheld' })))
    expect(ask(withheld, '2024-Q1')).toMatchObject({ kind: 'missing', reason: 'withheld' })
    const accepted = datasetIn(published(...months, row('2024-Q1', 72, { accepts: 'sum' })))
    expect(ask(accepted, '2024-Q1')).toMatchObject({ value: 72 })
  })

  test('that lack one leave a row of the quarter unjudged, and so do months of another kind', () => {
    expect(() => published(row('2024-01', 20), row('2024-02', 23), row('2024-Q1', 90))).not.toThrow()
    const samples = [1, 2, 3].map((month) => row(`2024-0${month}`, 1, { state: 'sample', source: 'generator' }))
    expect(() => published(...samples, row('2024-Q1', 90))).not.toThrow()
  })

  test('of categories make categories, and of samples and sources a mix', () => {
    const dataset = datasetIn(
      published(
        row('2024-01', 20, { category: 'regular' }),
        row('2024-02', 23, { category: 'regular', state: 'sample', source: 'generator' }),
      ),
    )
    expect(ask(dataset, '2024-Q1', { category: 'regular' })).toMatchObject({
      value: 43,
      state: 'sample',
      isMixed: true,
      months: { reported: 2, expected: 3 },
      sources: ['report', 'generator'],
    })
  })

  test('without a value make the quarter missing for their reason', () => {
    const dataset = datasetIn(published(row('2024-01', '', { missing: 'returned' })))
    expect(ask(dataset, '2024-Q1')).toMatchObject({ kind: 'missing', reason: 'returned' })
  })

  test('are held against the months of a year before what is told since its start', () => {
    const files = smallPackage([{ file: 'indicators.csv', from: ',count,flow,', to: ',count,cumulative,' }])
    files.set('observations.csv', bytesOf([header, smallRows[0], row('2024-02', 30), row('2024-03', 20)].join('\n')))
    const result = publishPackage(files)
    expect(result.ok ? [] : result.problems).toMatchObject([
      { code: 'cumulative-falls', place: { row: 4, column: 'value' }, params: { before: 30, period: '2024-02' } },
    ])
  })

  test('that say the same in any order are published with the same bytes', () => {
    const rows = [row('2024-01', 20, { note: 'a' }), row('2024-02', 23, { note: 'b' }), row('2024-04', 2)]
    expect([...published(...rows)]).toEqual([...published(...[...rows].reverse())])
  })

  test('are refused by a program that would show two of them as a quarter', () => {
    const versionOf = (files: ReadonlyMap<string, string>): readonly (string | undefined)[] =>
      [...files].filter(([name]) => name.startsWith('reception')).map(([, text]) => /"version":(\d)/.exec(text)?.[1])
    expect(versionOf(published(row('2024-01', 20)))).toEqual(['3'])
  })
})
