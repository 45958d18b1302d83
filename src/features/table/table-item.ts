import { type ShownIndicator, shownUnit } from '../../domain/display-unit.ts'
import { isToldAsRate } from '../../domain/measure-rules.ts'
import { areaText } from '../../i18n/area-text.ts'
import { periodText } from '../../i18n/date-text.ts'
import { bareUnitText, rateSign } from '../../i18n/figure-text.ts'
import { type Texts, bilingual } from '../../i18n/texts.ts'
import { tableTexts } from '../../i18n/table-texts.ts'
import type { TableArea, TablePeriod } from './select-figures.ts'

/** What a column, a row or a group of rows is about. */
export type TableItem =
  | ({ readonly dimension: 'period' } & TablePeriod)
  | ({ readonly dimension: 'area' } & TableArea)
  | { readonly dimension: 'indicator'; readonly indicator: ShownIndicator }

/** The text that names an item in an address; no two of one dimension share it. */
export function itemKey(item: TableItem): string {
  switch (item.dimension) {
    case 'period':
      return item.quarter
    case 'area':
      return item.key
    case 'indicator':
      return item.indicator.id
  }
}

/** "Quý I/2024", "Huyện Lộc Ninh", "Xã nông thôn mới (xã)"; of a rate its own and what it is made of: "Tỷ lệ hộ nghèo (%; hộ)". */
export function itemText(texts: Texts, item: TableItem): string {
  switch (item.dimension) {
    case 'period':
      return periodText(texts, item.period)
    case 'area':
      return areaText(texts, item.area)
    case 'indicator':
      return tableTexts[texts.language].unitOf({
        name: bilingual(texts, item.indicator.shortName),
        unit: isToldAsRate(item.indicator)
          ? rateUnitText(texts, item.indicator)
          : bilingual(texts, shownUnit(item.indicator).unit),
      })
  }
}

/** What a rate is counted in, and what it is made of: "%; hộ", "‰; trẻ sinh sống/dân số trung bình". */
function rateUnitText(texts: Texts, indicator: ShownIndicator): string {
  return [...new Set([rateSign(texts, indicator), bareUnitText(texts, indicator) ?? ''])].join('; ')
}
