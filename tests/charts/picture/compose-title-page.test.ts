import { describe, expect, test } from 'vitest'
import { composeTitlePage } from '../../../src/charts/picture/compose-title-page.ts'
import { type PictureSizeId, pictureSizeIds, pictureSizes } from '../../../src/charts/picture/picture-size.ts'
import { isText, measure } from '../small-chart.ts'
import { longName, mark } from './hard-page-texts.ts'
import { pageFaults, readParts, squeezed, wordsOf } from './page-faults.ts'

const plain = {
  title: 'Chỉ tiêu Quý I/2024 của tỉnh Bình Phước',
  subtitle: 'Nông thôn mới, OCOP, tiếp công dân',
  lines: ['Kỳ báo cáo từ 15/12/2023 đến 14/03/2024', 'Số liệu cập nhật ngày 23/11/2026'],
}
const hard = { title: longName, subtitle: longName, lines: [longName, 'Đ'.repeat(200)], watermark: mark }
const compose = (content: Parameters<typeof composeTitlePage>[0], id: PictureSizeId, page?: string) =>
  composeTitlePage(content, { measure, size: pictureSizes[id], ...(page === undefined ? {} : { page }) })

describe.each(pictureSizeIds)('the cover for %s', (id) => {
  test.each([
    ['plain texts', plain],
    ['a title alone', { title: 'Giao ban', lines: [] }],
    ['texts of three hundred letters', hard],
  ])('holds %s whole and legible', (_, content) => {
    const cover = compose(content, id, '1/12')
    expect(pageFaults(cover, pictureSizes[id])).toEqual([])
    const words = wordsOf([cover])
    for (const text of [content.title, ...content.lines, '1/12']) expect(words).toContain(squeezed(text))
  })
})

test('the title of a cover is its largest text and is read first', () => {
  const cover = compose({ ...plain, watermark: mark }, 'slide-16-9', '1/12')
  const seen = cover.primitives.filter(isText).filter(({ opacity }) => opacity === undefined)
  expect(Math.max(...seen.map(({ size }) => size))).toBe(seen[0]!.size)
  expect(seen[0]!.size).toBeGreaterThan(pictureSizes['slide-16-9'].title)
  expect(readParts(cover.parts ?? [])).toEqual([
    ['H1', plain.title],
    ['P', plain.subtitle],
    ['P', mark],
    ['P', plain.lines[0]],
    ['P', plain.lines[1]],
  ])
})
