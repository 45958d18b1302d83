import { catalogueFileName } from '../../src/contract/catalogue-file.ts'
import { encodeCatalogue } from '../../src/contract/sealed-catalogue.ts'
import { encodeSlice } from '../../src/contract/slice-file.ts'
import { figureTable } from '../../src/domain/figure-table.ts'
import { checksum } from '../../src/contract/checksum.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { quarterPlus } from '../../src/domain/period.ts'
import { area, catalogue, day, ntm, observed, quarter, unreported } from '../domain/small-dataset.ts'
import { familyId } from '../domain/small-vocabulary.ts'

const first = quarter('2014-Q1')

/** What the areas of a generated publication report. */
export type ReportedFigures = 'rising' | 'nothing' | 'zero' | 'enormous'

/**
 * The files of a publication of one province with so many communes over so many quarters from 2014, of one indicator. Its
 * figures are made here and are of no place.
 */
export function largePublication(
  size: { readonly areas: number; readonly quarters: number },
  figures: ReportedFigures = 'rising',
): ReadonlyMap<string, string> {
  const province = area('800', 'Tỉnh Thử nghiệm', 'province', '', '2010-01-01', '')
  const communes = Array.from({ length: size.areas }, (_, index) =>
    area(
      String(40_000 + index),
      `${index % 5 === 0 ? 'Phường Ẳng Cang' : 'Xã Đắk Ỵ'} ${index + 1}`,
      'commune',
      '800',
      '2010-01-01',
      '',
    ),
  )
  const indicator = {
    ...ntm,
    name: { vi: 'Số xã đạt chuẩn thử nghiệm', en: 'Communes of a trial' },
    shortName: { vi: 'Xã thử nghiệm', en: 'Trial communes' },
    versions: [],
  }
  const observations = communes.flatMap((commune, index): readonly Observation[] =>
    Array.from({ length: size.quarters }, (_, at) => {
      const period = quarterPlus(first, at)
      if (figures === 'nothing') return unreported(indicator, commune, period)
      const value =
        figures === 'zero' ? 0 : figures === 'enormous' && index === 0 ? 987_654_321_012 : (index * 7 + at) % 21
      return observed(indicator, commune, period, value, figures === 'enormous' ? {} : { denominator: 20 })
    }),
  )
  const slice = { family: familyId('rural'), province: province.id, figures: figureTable(observations, []) } as const
  const text = encodeSlice(slice)
  const sha256 = checksum(text)
  const file = `rural-800-${sha256.slice(0, 16)}.json`
  const last = quarterPlus(first, size.quarters - 1)
  return new Map([
    [file, text],
    [
      catalogueFileName,
      encodeCatalogue({
        ...catalogue,
        dataDate: day('2025-01-01'),
        areas: [province, ...communes],
        successions: [],
        indicators: [indicator],
        start: { areaCode: '800', quarter: last },
        quarters: { first, last },
        counts: { published: observations.length, sample: 0 },
        slices: [{ family: slice.family, province: slice.province, file, sha256 }],
      }),
    ],
  ])
}
