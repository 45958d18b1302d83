import { type Briefing, type BriefingItem, emptyBriefing, withItems } from '../../src/domain/briefing.ts'
import type { Day } from '../../src/domain/day.ts'
import { datasetsOf } from '../../src/briefing/contents/datasets.ts'
import { type BriefingPage, briefingPage } from '../../src/briefing/contents/briefing-page.ts'
import type { ChartItem } from '../../src/briefing/contents/shown-item.ts'
import { siteAddress } from '../../src/features/site-address.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { binhPhuocDataset } from '../features/binh-phuoc.ts'

export const { catalogue, dataset } = await binhPhuocDataset()
export const datasets = datasetsOf(dataset)
/** The areas that a map can draw. */
export const outlined = new Set(catalogue.outlines?.flatMap(({ areas }) => areas))
export const about = {
  catalogue,
  today: '2026-03-02' as Day,
  addressOf: (path: string) => `https://site.example${path}`,
}
export const texts = textsByLanguage.vi

/** A chart of a briefing that asks for an address. */
export const item = (path: string, own: Partial<BriefingItem> = {}): Omit<BriefingItem, 'id'> => ({
  path,
  content: 'chart',
  ...own,
})
/** The trend of an indicator, by default of Lộc Ninh in the first quarter of 2024. */
export const trend = (indicator: string, area = '692', quarter = '2024-Q1', more = ''): string =>
  `/chi-so/${indicator}?dia-ban=${area}&ky=${quarter}${more}`
/** A comparison, by default of the districts beside Lộc Ninh in the first quarter of 2024. */
export const comparison = (indicator: string, area = '692', quarter = '2024-Q1', more = ''): string =>
  `/so-sanh?dia-ban=${area}&ky=${quarter}&chi-so=${indicator}${more}`
/** A briefing of some charts, each an address or an item. */
export const briefingOf = (...items: readonly (string | Omit<BriefingItem, 'id'>)[]): Briefing =>
  withItems(
    emptyBriefing,
    items.map((each) => (typeof each === 'string' ? item(each) : each)),
  )
/** What a briefing says. */
export const contentsOf = (briefing: Briefing, language: 'vi' | 'en' = 'vi'): BriefingPage =>
  briefingPage(textsByLanguage[language], datasets, briefing, {
    ...about,
    // The address of the site is the browser's.
    addressOf: (path) => `https://site.example${siteAddress(path, language)}`,
  })

/** The charts of a briefing. */
export const chartsOf = (briefing: Briefing, language: 'vi' | 'en' = 'vi'): readonly ChartItem[] =>
  contentsOf(briefing, language).usable.flatMap((each) => (each.kind === 'chart' ? [each] : []))
