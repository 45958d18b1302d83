import { expect, test } from 'vitest'
import { type ExportFigure, partOfFigure } from '../../src/exports/export-table.ts'

const share: ExportFigure = { kind: 'number', value: 14, denominator: 16, decimals: 0, isSample: false }

test('a share is its number, what it is out of, and the fraction', () => {
  expect((['value', 'denominator', 'percent'] as const).map((part) => partOfFigure(share, part))).toEqual([
    14, 16, 0.875,
  ])
})

test('nothing is made up where a denominator is unknown or zero', () => {
  expect(partOfFigure({ kind: 'number', value: 3, decimals: 0, isSample: false }, 'percent')).toBeUndefined()
  expect(partOfFigure({ ...share, denominator: 0 }, 'percent')).toBeUndefined()
  expect(partOfFigure({ kind: 'missing', reason: 'chưa báo cáo', isSample: false }, 'value')).toBeUndefined()
})
