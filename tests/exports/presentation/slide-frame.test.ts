import { describe, expect, test } from 'vitest'
import { layoutFrame } from '../../../src/exports/presentation/slide-frame.ts'
import { slideSizes } from '../../../src/exports/presentation/slide-look.ts'

const sheets = [
  { ratio: '16:9', sheet: { ...slideSizes['16:9'], lang: 'vi-VN' } },
  { ratio: '4:3', sheet: { ...slideSizes['4:3'], lang: 'vi-VN' } },
] as const

describe.each(sheets)('the frame of a slide $ratio', ({ sheet }) => {
  const words = 'Số xã đạt chuẩn nông thôn mới '
  const frames = [
    { headline: 'Ngắn' },
    { headline: words.repeat(2), subtitle: words, notes: [words], source: words },
    {
      headline: words.repeat(10),
      subtitle: words.repeat(6),
      notes: [words.repeat(8), words.repeat(8)],
      source: words.repeat(6),
      watermark: 'SỐ LIỆU MINH HOẠ',
    },
  ]

  test('lets notes shrink before the content is lower than it has to be', () => {
    const frame = { headline: 'Ngắn', notes: ['n'.repeat(1000)] }
    const sizeOf = (least: number) => Number(layoutFrame(sheet, frame, '', least).texts.at(-1)?.options.fontSize)
    expect(layoutFrame(sheet, frame, '', 3.3).content.h).toBeGreaterThanOrEqual(3.3)
    expect(sizeOf(5)).toBeLessThan(sizeOf(1))
  })

  test.each(frames)('keeps its texts apart and leaves room for the content: $headline.length letters', (frame) => {
    const { texts, content } = layoutFrame(sheet, frame, '')
    expect(content.h).toBeGreaterThanOrEqual(2)
    const boxes = texts.map(({ options }) => ({
      x: Number(options.x),
      y: Number(options.y),
      w: Number(options.w),
      h: Number(options.h),
    }))
    const all = [...boxes, content]
    const over = all.flatMap((one, index) =>
      all
        .slice(index + 1)
        .filter(
          (other) =>
            one.x < other.x + other.w - 0.01 &&
            other.x < one.x + one.w - 0.01 &&
            one.y < other.y + other.h - 0.01 &&
            other.y < one.y + one.h - 0.01,
        ),
    )
    expect(over).toEqual([])
  })
})

test('the number of a slide stands behind its headline', () => {
  const { texts } = layoutFrame(sheets[0].sheet, { headline: 'Nguồn số liệu' }, '2/3')
  expect(texts.map(({ text }) => text)).toEqual(['Nguồn số liệu (2/3)'])
})
