import { describe, expect, test } from 'vitest'
import { composeListPages } from '../../../src/charts/picture/compose-list-pages.ts'
import { type PictureSizeId, pictureSizeIds, pictureSizes } from '../../../src/charts/picture/picture-size.ts'
import { measure } from '../small-chart.ts'
import { longName, mark } from './hard-page-texts.ts'
import { pageFaults, readParts, squeezed, textsOf, wordsOf } from './page-faults.ts'

const sources = Array.from(
  { length: 60 },
  (_, index) =>
    `Báo cáo số ${84 + index}/BC-UBND của UBND huyện Lộc Ninh về kết quả xây dựng nông thôn mới Quý I/2024, kèm biểu tổng hợp theo xã (15/03/2024).`,
)
const missing = Array.from({ length: 60 }, (_, index) => `Xã thứ ${index + 1}: Quý III/2023`)
const compose = (entries: readonly string[], id: PictureSizeId = 'slide-16-9') =>
  composeListPages(
    { title: 'Nguồn số liệu', entries, watermark: mark },
    { measure, size: pictureSizes[id], pageOf: (index) => `${index + 9}/12` },
  )

describe.each(pictureSizeIds)('a list for %s', (id) => {
  test.each([
    ['nothing', []],
    ['three sources', sources.slice(0, 3)],
    ['sixty sources', sources],
    ['sixty missing reports', missing],
    ['names of three hundred letters', [longName, 'Đ'.repeat(300), longName]],
  ])('of %s has every entry whole and legible, numbered through', (_, entries: readonly string[]) => {
    const pages = compose(entries, id)
    expect(pages.flatMap((page) => pageFaults(page, pictureSizes[id]))).toEqual([])
    const words = wordsOf(pages)
    for (const [index, text] of entries.entries()) expect(words).toContain(`${index + 1}.${squeezed(text)}`)
    const read = pages.flatMap((page) => readParts(page.parts ?? []).filter(([tag]) => tag === 'LI'))
    expect(read).toHaveLength(entries.length)
  })
})

test('short entries stand beside one another where that saves pages', () => {
  const pages = compose(missing)
  expect(pages).toHaveLength(2)
  const starts = textsOf(pages[0]!.parts!.filter(({ tag }) => tag === 'L')).flatMap(({ text, x }) =>
    text.startsWith('Xã') ? [x] : [],
  )
  expect(new Set(starts).size).toBeGreaterThan(1)
})

test('three entries are larger than sixty', () => {
  const sizeOf = (entries: readonly string[]) =>
    textsOf(compose(entries)[0]!.parts!.filter(({ tag }) => tag === 'L'))[0]!.size
  expect(sizeOf(sources.slice(0, 3))).toBeGreaterThan(sizeOf(sources))
})
