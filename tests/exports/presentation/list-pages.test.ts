import { describe, expect, test } from 'vitest'
import { estimatedLines } from '../../../src/exports/estimate-lines.ts'
import { listPages } from '../../../src/exports/presentation/list-pages.ts'

const box = { width: 700, height: 300 }

describe('a list on slides', () => {
  test('has every entry once and in its order', () => {
    const entries = Array.from({ length: 60 }, (_, index) => `Nguồn ${index}`)
    const pages = listPages(entries, box)
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.flatMap((page) => page.entries)).toEqual(entries)
  })

  test('is large while it fits, and one empty slide when there is nothing to list', () => {
    expect(listPages(['Báo cáo số 84/BC-UBND'], box)).toEqual([{ size: 18, entries: ['Báo cáo số 84/BC-UBND'] }])
    expect(listPages([], box)).toEqual([{ size: 18, entries: [] }])
  })
})

test('an entry that would be longer than a slide is set smaller, so that nothing of it is lost', () => {
  const low = { width: 600, height: 280 }
  expect(listPages(['Ngắn', 'Ngắn'], low).map(({ size }) => size)).toEqual([18])
  const long = 'Q'.repeat(1000)
  const pages = listPages([long, 'Ngắn'], low)
  expect(pages.flatMap(({ entries }) => entries)).toEqual([long, 'Ngắn'])
  const { size } = pages[0]!
  expect(size).toBeLessThan(14)
  expect(estimatedLines(long, low.width, { size, isBold: false }) * size).toBeLessThan(low.height)
})
