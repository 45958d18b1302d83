import { describe, expect, test } from 'vitest'
import { layoutFigures } from '../../../src/exports/presentation/figures-layout.ts'
import { slideSizes } from '../../../src/exports/presentation/slide-look.ts'
import { hardTexts } from '../hard-texts.ts'

const sheet = { ...slideSizes['16:9'], lang: 'vi-VN' }
const content = { x: 0.6, y: 1.5, w: 12, h: 4.6 }

describe('figures side by side', () => {
  test.each([
    ['short headings', ['Số xã đạt chuẩn', 'Đơn đúng hạn']],
    ['a heading of 300 letters beside none', [hardTexts.long, '']],
    ['one figure', [hardTexts.long]],
  ])('stand level below their headings: %s', (_, headings: readonly string[]) => {
    const places = layoutFigures(sheet, headings, content)
    expect(new Set(places.map((place) => place.content.y)).size).toBe(1)
    expect(new Set(places.map(({ heading }) => heading.options.fontSize)).size).toBe(1)
    for (const [index, { heading, content: figure }] of places.entries()) {
      const before = places[index - 1]?.content
      expect(figure.x).toBeGreaterThanOrEqual(before === undefined ? content.x : before.x + before.w + 0.2)
      expect(figure.y).toBeGreaterThan(Number(heading.options.y) + Number(heading.options.h))
      expect(figure.y + figure.h).toBeCloseTo(content.y + content.h)
      expect(heading.options.fontSize).toBeGreaterThanOrEqual(11)
    }
    const last = places.at(-1)!.content
    expect(last.x + last.w).toBeCloseTo(content.x + content.w)
  })
})
