import { describe, expect, test } from 'vitest'
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
