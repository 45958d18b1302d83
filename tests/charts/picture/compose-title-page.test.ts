import { describe, expect, test } from 'vitest'
import { composeTitlePage } from '../../../src/charts/picture/compose-title-page.ts'
import { type PictureSizeId, pictureSizeIds, pictureSizes } from '../../../src/charts/picture/picture-size.ts'
import { isText, measure } from '../small-chart.ts'
import { longName, mark } from './hard-page-texts.ts'
import { pageFaults, readParts, squeezed, wordsOf } from './page-faults.ts'

const plain = {
  title: 'Chỉ tiêu Quý I/2024 của tỉnh Bình Phước',
  lines: ['Kỳ báo cáo từ 15/12/2023 đến 14/03/2024', 'Số liệu cập nhật ngày 23/11/2026'],
}
const emblem = { png: 'iVBORw0KGgo=', width: 300, height: 480, altText: 'Biểu trưng' }
const wide = { ...emblem, width: 480, height: 60 }
const office = { lines: ['UBND tỉnh Bình Phước', 'Văn phòng'], emblem }
const hard = { title: longName, lines: [longName, 'Đ'.repeat(200)], watermark: mark }
const compose = (content: Parameters<typeof composeTitlePage>[0], id: PictureSizeId, page?: string) =>
  composeTitlePage(content, { measure, size: pictureSizes[id], ...(page === undefined ? {} : { page }) })

describe.each(pictureSizeIds)('the cover for %s', (id) => {
  test.each([
    ['plain texts', plain],
    ['a title alone', { title: 'Giao ban', lines: [] }],
    ['texts of three hundred letters', hard],
    ['an office with its emblem', { ...plain, office }],
    [
      'an office of a long name and a wide emblem',
      // Half a page is never a cover: with texts of three hundred letters all around it has no room for it.
      { ...(id === 'a4-half' ? plain : hard), office: { lines: [longName], emblem: wide } },
    ],
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
    ['P', mark],
    ['P', plain.lines[0]],
    ['P', plain.lines[1]],
  ])
})

test('the office heads a cover: its emblem in proportion beside its name, described, above the title and apart from the mark', () => {
  const cover = compose({ ...plain, office, watermark: mark }, 'slide-16-9')
  const [image] = cover.images ?? []
  const { box, altText } = image!
  expect(altText).toBe('Biểu trưng')
  expect(box.width / box.height).toBeCloseTo(300 / 480)
  const texts = cover.primitives.filter(isText)
  const [first, second] = office.lines.map((line) => texts.find(({ text }) => text === line)!)
  for (const each of [first, second]) {
    expect(each!.x).toBeGreaterThan(box.x + box.width)
    expect(each!.y).toBeLessThan(box.y + box.height)
  }
  const title = texts.find(({ text }) => text.startsWith('Chỉ tiêu'))!
  expect(title.y - title.size).toBeGreaterThan(box.y + box.height)
})

test('a wide emblem leaves the name its room', () => {
  const [image] = compose({ ...plain, office: { ...office, emblem: wide } }, 'slide-4-3').images ?? []
  expect(image!.box.width / image!.box.height).toBeCloseTo(8)
  expect(image!.box.width).toBeLessThan(pictureSizes['slide-4-3'].width / 4)
})
