import { describe, expect, test } from 'vitest'
import { pageCharacters, printSetup } from '../../src/exports/print-setup.ts'

const share = [13, 13, 13]

describe('a sheet on paper', () => {
  test('is one page wide while its text has 8 points', () => {
    const groups = Array.from({ length: 3 }, () => share)
    const { pageSetup, colBreaks } = printSetup({ names: [46, 25], groups }, '$4:$5')
    expect(pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$4:$5',
    })
    expect(colBreaks).toBeUndefined()
  })

  test('goes on over pages side by side beyond that, with the names on each, and no share is cut', () => {
    const groups = Array.from({ length: 8 }, () => share)
    const { pageSetup, colBreaks } = printSetup({ names: [46, 25], groups })
    // Three shares beside the names: columns C to K, L to T, U to Z.
    expect(colBreaks).toEqual([10, 19])
    expect(pageSetup).toMatchObject({ printTitlesColumn: '$A:$B' })
    expect(pageSetup).not.toHaveProperty('fitToPage')
  })

  test.each([1, 7, 8, 9, 20, 95])(
    'never has text below 8 points, nor a page wider than paper, with %i columns',
    (count) => {
      const names = [30, 14]
      const { pageSetup, colBreaks } = printSetup({ names, groups: Array.from({ length: count }, () => [13]) })
      const ends = [...(colBreaks ?? []), names.length + count - 1]
      const widest = Math.max(...ends.map((end, page) => 44 + 13 * (end - (ends[page - 1] ?? names.length - 1))))
      expect(widest).toBeLessThanOrEqual(pageCharacters)
      if (colBreaks === undefined) return
      expect(pageSetup!.scale! * 12).toBeGreaterThanOrEqual(8 * 100)
      expect((pageSetup!.scale! / 100) * widest * 6).toBeLessThanOrEqual(842 - 58)
    },
  )
})
