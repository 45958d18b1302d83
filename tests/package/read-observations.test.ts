import { describe, expect, test } from 'vitest'
import { observationsIn } from '../domain/rows-of-table.ts'
import { decodeSlice } from '../../src/contract/slice-file.ts'
import { publishPackage } from '../../src/package/publish-package.ts'
import { figure, observationColumn } from './package-fault.ts'
import { problemsOf } from './problems-of.ts'
import { type Edit, smallPackage, smallPackageTexts } from './small-package.ts'

/** The figure of 2022-Q3 told beside itself on the areas of a day. */
function alsoToldOn(areasOn: string, name: string): readonly Edit[] {
  const [header, ...rows] = smallPackageTexts['observations.csv']!.trimEnd().split('\n')
  const row = `rural.ntm,,697,${name},2022-Q3,7,8,,final,,,,report,,,${areasOn}`
  const to = [`${header},areas_on`, ...rows.map((each) => `${each},`), row].join('\n')
  return [{ file: 'observations.csv', from: `${[header, ...rows].join('\n')}\n`, to: `${to}\n` }]
}

/** What is published of 2022-Q3: of which record of the code, and the numerator. */
function toldOf2022Q3(edits: readonly Edit[]): readonly (readonly [string, number])[] {
  const published = publishPackage(smallPackage(edits))
  if (!published.ok) throw new Error(JSON.stringify(published.problems))
  return [...published.value.files].flatMap(([name, text]) => {
    const slice = name.startsWith('rural-') ? decodeSlice(text, name) : undefined
    if (!slice?.ok) return []
    return observationsIn(slice.value.figures).flatMap((each) =>
      each.kind === 'value' && each.period === '2022-Q3' ? [[each.area, each.value] as const] : [],
    )
  })
}

describe('the day of whose areas a figure is told', () => {
  test('is one of its period where the column is empty', () => {
    expect(toldOf2022Q3(observationColumn('areas_on', ''))).toEqual([['697', 8]])
  })

  test('gives the past of an area made later, beside the figure of then', () => {
    expect(toldOf2022Q3(alsoToldOn('2022-10-01', 'Thị xã Chơn Thành'))).toEqual([
      ['697', 8],
      ['697-2022-10-01', 7],
    ])
  })

  test.each(['01/10/2022', '2022-10', '2022-09-31', 'có'])('is never “%s”', (cell) => {
    expect(problemsOf(smallPackage(alsoToldOn(cell, 'Thị xã Chơn Thành')))).toMatchObject([
      { code: 'cell-not-day', place: figure(9, 'areas_on', cell) },
    ])
  })

  test.each([
    ['', 'Thị xã Chơn Thành', 'area-name-differs', { day: '2022-09-30', expected: 'Huyện Chơn Thành' }],
    ['2022-09-30', 'Thị xã Chơn Thành', 'area-name-differs', { day: '2022-09-30', expected: 'Huyện Chơn Thành' }],
    ['2022-10-01', 'Huyện Chơn Thành', 'area-name-differs', { day: '2022-10-01', expected: 'Thị xã Chơn Thành' }],
    ['2025-07-01', 'Thị xã Chơn Thành', 'area-not-in-period', { day: '2025-07-01' }],
  ])('“%s” is one on which %s was there', (cell, name, code, params) => {
    expect(problemsOf(smallPackage(alsoToldOn(cell, name)))).toMatchObject([{ code, place: { row: 9 }, params }])
  })
})
