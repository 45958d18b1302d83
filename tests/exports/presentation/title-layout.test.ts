import { describe, expect, test } from 'vitest'
import type { TitleSlide } from '../../../src/exports/presentation-document.ts'
import { slideSizes } from '../../../src/exports/presentation/slide-look.ts'
import { layoutTitle } from '../../../src/exports/presentation/title-layout.ts'

const sheet = { ...slideSizes['4:3'], lang: 'vi-VN' }

const layoutOf = (lines: readonly string[], own: Partial<TitleSlide> = {}) => {
  const { texts, further } = layoutTitle(sheet, { kind: 'title', title: 'Chỉ tiêu Quý I/2024', lines, ...own })
  const below = texts[1]?.text
  return { paragraphs: Array.isArray(below) ? below.map(({ text }) => text) : [], further, texts }
}

const lines = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `Dòng ${index + 1}`)

describe('a title slide', () => {
  test('has few lines one below the other', () => {
    expect(layoutOf(lines(4), { watermark: 'SỐ LIỆU MINH HOẠ' })).toMatchObject({
      paragraphs: ['SỐ LIỆU MINH HOẠ', ...lines(4)],
      further: [],
    })
  })

  test('has lines that find no room below one another one after the other, all of them', () => {
    expect(layoutOf(lines(60))).toMatchObject({ paragraphs: [lines(60).join('; ')], further: [] })
  })

  test('hands back what finds no room at all, and keeps its mark', () => {
    const many = lines(400)
    const { paragraphs, further } = layoutOf(many, { title: 'W'.repeat(300), watermark: 'SỐ LIỆU MINH HOẠ' })
    expect(paragraphs).toEqual(['SỐ LIỆU MINH HOẠ'])
    expect(further).toEqual([many.join('; ')])
  })

  test('ends above the lower edge of the slide', () => {
    for (const title of ['Ngắn', 'n'.repeat(300)]) {
      for (const { options } of layoutOf(lines(60), { title }).texts) {
        expect(Number(options.y) + Number(options.h)).toBeLessThan(sheet.height - 0.5)
      }
    }
  })
})
