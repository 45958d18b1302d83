import { expect, test } from 'vitest'
import { looksOf, sizesOf } from '../../../src/briefing/documents/chart-choices.ts'
import { chartFormats } from '../../../src/briefing/documents/export-chart.ts'

test('a slide has no size of paper and a document none of slides', () => {
  expect(sizesOf('pptx')).toEqual(['slide-16-9', 'slide-4-3'])
  expect(sizesOf('docx')).toEqual(['a4-full'])
  for (const format of ['png', 'svg', 'pdf'] as const) expect(sizesOf(format)).toContain('custom')
})

test('every format has a size, and every size a look in colour; no paper is dark', () => {
  for (const format of chartFormats) {
    for (const size of sizesOf(format)) {
      expect(looksOf(format, size)).toContain('colour')
      if (size.startsWith('a4')) expect(looksOf(format, size)).not.toContain('dark')
    }
  }
})
