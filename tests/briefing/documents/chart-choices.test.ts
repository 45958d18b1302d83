import { expect, test } from 'vitest'
import { looksOf, sizesOf } from '../../../src/briefing/documents/chart-choices.ts'
import { chartFormats } from '../../../src/briefing/documents/export-chart.ts'

test('a slide has no size of paper and a document none of slides', () => {
  expect(sizesOf('pptx')).toEqual(['slide-16-9', 'slide-4-3'])
  expect(sizesOf('docx')).toEqual(['a4-full'])
  for (const format of ['png', 'svg', 'pdf'] as const) expect(sizesOf(format)).toContain('custom')
})

test('every format has a size, and every size a look in colour; no paper is dark', () => {
  const offered = chartFormats.flatMap((format) =>
    sizesOf(format).map((size) => ({ size, looks: looksOf(format, size) })),
  )
  expect(offered.filter(({ looks }) => !looks.includes('colour'))).toEqual([])
  expect(offered.filter(({ size, looks }) => size.startsWith('a4') && looks.includes('dark'))).toEqual([])
})
