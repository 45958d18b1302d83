import { expect, test } from 'vitest'
import type { AreaId } from '../../../src/domain/area.ts'
import { withoutSamples } from '../../../src/domain/dataset.ts'
import type { Day } from '../../../src/domain/day.ts'
import { guidePage } from '../../../src/features/guide/guide-page.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import { quarter } from '../../domain/small-dataset.ts'
import { binhPhuocDataset } from '../binh-phuoc.ts'

const { dataset } = await binhPhuocDataset()
const page = (area: string, at: string, of = dataset) =>
  guidePage(
    textsByLanguage.vi,
    of,
    { areas: [area as AreaId], quarter: quarter(at), showsSamples: true, accumulation: 'quarter' },
    { today: '2026-11-29' as Day, addressOf: (path) => `https://so.example.vn${path}` },
  )

test('the pictures of the guide are those of the chosen area and quarter, with their addresses', () => {
  const { trend, comparison } = page('698', '2024-Q2')
  expect(trend?.sentences.headline).toContain('Phú Riềng')
  expect(trend?.address).toBe('https://so.example.vn/chi-so/rural.ntm?dia-ban=698&ky=2024-Q2')
  expect(comparison?.path).toMatch(/^\/so-sanh\?dia-ban=698&ky=2024-Q2/)
})

test('where there is nothing to draw there is no picture', () => {
  expect(page('698', '2023-Q1', withoutSamples(dataset))).toEqual({})
})
