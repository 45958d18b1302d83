import { type PublishedCatalogue, type SliceEntry, catalogueFileName } from '../../src/contract/catalogue-file.ts'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import type { FamilyId } from '../../src/domain/family.ts'
import type { IndicatorId } from '../../src/domain/indicator.ts'
import { lastDayOf } from '../../src/domain/reporting-calendar.ts'
import { sliceOf } from '../../src/domain/slice-of.ts'

/** One page that a build writes as a file, with what is fetched together with its script instead of after it. */
export interface StaticPage {
  readonly file: string
  /** The address whose first view it brings; absent where it is another for each reader, or leads to another page. */
  readonly view?: string
  /** The source file of the page's route, when it has data to show. */
  readonly route?: string
  /** Published files, the catalogue first. */
  readonly data: readonly string[]
}

export type StartView = Pick<
  PublishedCatalogue,
  'areas' | 'successions' | 'indicators' | 'start' | 'slices' | 'indicatorSlices'
>

/**
 * A file for every address, so that each opens on a server without rewrite rules: the overview, each indicator, the page
 * about the site, and one for addresses that do not exist. The figures are those of the view a fresh start opens; what a
 * page does not show is not fetched ahead.
 */
export function staticPages(catalogue: StartView): readonly StaticPage[] {
  const [first] = catalogue.indicators
  const firstFamily = first?.family
  const firstIndicator = { family: firstFamily, indicator: first?.id }
  return [
    {
      file: 'index.html',
      view: '/',
      route: 'src/features/overview/OverviewScreen.tsx',
      data: startFiles(catalogue),
    },
    { file: '404.html', data: [catalogueFileName] },
    { file: 'gioi-thieu/index.html', view: '/gioi-thieu', data: [catalogueFileName] },
    { file: 'huong-dan/index.html', view: '/huong-dan', data: [catalogueFileName] },
    {
      file: 'so-lieu/index.html',
      view: '/so-lieu',
      route: 'src/features/table/TableScreen.tsx',
      data: startFiles(catalogue, { family: firstFamily }),
    },
    {
      file: 'so-sanh/index.html',
      view: '/so-sanh',
      route: 'src/features/compare/CompareScreen.tsx',
      data: startFiles(catalogue, firstIndicator),
    },
    {
      file: 'ban-do/index.html',
      route: 'src/features/compare/CompareScreen.tsx',
      data: startFiles(catalogue, firstIndicator),
    },
    {
      file: 'so-sanh/ho-so/index.html',
      view: '/so-sanh/ho-so',
      route: 'src/features/profile/ProfileScreen.tsx',
      data: startFiles(catalogue),
    },
    {
      file: 'cau-bien-dong/index.html',
      view: '/cau-bien-dong',
      route: 'src/features/bridge/BridgeScreen.tsx',
      data: startFiles(catalogue, firstIndicator),
    },
    { file: 'bao-cao/index.html', route: 'src/features/briefing/BriefingScreen.tsx', data: [catalogueFileName] },
    {
      file: 'nhap/soat-so-lieu/index.html',
      route: 'src/features/checking/CheckingScreen.tsx',
      data: [catalogueFileName],
    },
    { file: 'nhap/index.html', route: 'src/features/entry/EntryScreen.tsx', data: [catalogueFileName] },
    {
      file: 'nhap/cong-bo/index.html',
      route: 'src/features/publishing/PublishingScreen.tsx',
      data: [catalogueFileName],
    },
    { file: 'nhap/nhap-so/index.html', route: 'src/features/typing/TypingScreen.tsx', data: [catalogueFileName] },
    {
      file: 'nop-bao-cao/index.html',
      view: '/nop-bao-cao',
      route: 'src/features/reports/ReportsScreen.tsx',
      data: startFiles(catalogue),
    },
    ...areaPages(catalogue),
    ...catalogue.indicators.map(({ id, family }) => ({
      file: `chi-so/${id}/index.html`,
      view: `/chi-so/${id}`,
      route: 'src/features/progress/ProgressScreen.tsx',
      data: startFiles(catalogue, { family, indicator: id }),
    })),
  ]
}

/** The addresses that profiles of areas had, by code and by id: they lead to the overview. */
function areaPages(catalogue: Pick<StartView, 'areas'>): readonly StaticPage[] {
  const names = new Set(
    catalogue.areas.flatMap(({ id, code, validFrom }) => [id, code, ...(validFrom ? [] : [`${code}-dau`])]),
  )
  return [...names].map((name) => ({
    file: `dia-ban/${name}/index.html`,
    data: [catalogueFileName],
  }))
}

/**
 * The catalogue, then the slices (of one indicator, of one family or all) of the province the start area belonged to at
 * that time. What is told within the area is of no use where the same page is opened for another.
 */
function startFiles(
  catalogue: StartView,
  shown: { readonly family?: FamilyId | undefined; readonly indicator?: IndicatorId | undefined } = {},
): readonly string[] {
  const history = areaHistoryOf(catalogue.areas, catalogue.successions)
  const area = history.byCodeOn(catalogue.start.areaCode, lastDayOf(catalogue.start.quarter))
  const province = area && history.provinceOf(area.id)
  const country = province && sliceOf(history, province.id)
  const slices = catalogue.slices.filter(
    (slice) =>
      slice.within === undefined &&
      (slice.province === province?.id || slice.province === country?.id) &&
      (shown.family ?? slice.family) === slice.family,
  )
  const own = (catalogue.indicatorSlices ?? []).filter(({ indicator }) => indicator === shown.indicator)
  const isOf = (slice: SliceEntry, of: SliceEntry): boolean =>
    of.province === slice.province && of.quarters?.first === slice.quarters?.first
  const fetched = slices.map((slice) => own.find((of) => isOf(slice, of)) ?? slice)
  return [catalogueFileName, ...fetched.map(({ file }) => file)]
}
