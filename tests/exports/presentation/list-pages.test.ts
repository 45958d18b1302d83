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
    expect(listPages(['Báo cáo số 84/BC-UBND'], box)).toEqual([
      { size: 18, entries: ['Báo cáo số 84/BC-UBND'], first: 1 },
    ])
    expect(listPages([], box)).toEqual([{ size: 18, entries: [], first: 1 }])
  })
})

test('an entry that would be longer than a slide goes on as a further one, so that nothing of it is lost', () => {
  const low = { width: 600, height: 280 }
  expect(listPages(['Ngắn', 'Ngắn'], low).map(({ size }) => size)).toEqual([18])
  const long = Array.from({ length: 300 }, (_, index) => `chữ${index}`).join(' ')
  const pages = listPages([long, 'Ngắn'], low)
  const said = pages.flatMap(({ entries }) => entries)
  expect(said.slice(0, -1).join(' ').replaceAll('… ', '')).toBe(long)
  for (const { size, entries } of pages) {
    expect(size).toBeGreaterThanOrEqual(14)
    const lines = entries.map((text) => estimatedLines(text, low.width, { size, isBold: false }))
    expect(lines.reduce((sum, each) => sum + each) * size).toBeLessThan(low.height)
  }
})
