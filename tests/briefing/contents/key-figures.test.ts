import { expect, test } from 'vitest'
import { overviewOf } from '../../../src/answers/overview-of.ts'
import { keyFigures } from '../../../src/briefing/contents/key-figures.ts'
import type { AreaId } from '../../../src/domain/area.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import { quarter } from '../../domain/small-dataset.ts'
import { haiPhongDataset } from '../../golden/other-province/hai-phong.ts'

const { dataset } = await haiPhongDataset()

test('Beside the figure of a quarter the plan of a year says what it is held against', () => {
  const overview = overviewOf(dataset, {
    areas: ['317' as AreaId],
    quarter: quarter('2024-Q4'),
  })
  const { columns, rows } = keyFigures(textsByLanguage.vi, overview).table
  const plan = columns.findIndex(({ heading }) => heading === 'Kế hoạch năm 2024')
  const revenue = rows.find(([name]) => /thu ngân sách/i.test(name!.text))!
  expect(revenue[1]!.text).toBe('322,00 tỷ đồng')
  expect(revenue[plan]!.text).toBe('1.250,00; luỹ kế năm 2024: 1.320,04 tỷ đồng, đạt kế hoạch năm')
})
