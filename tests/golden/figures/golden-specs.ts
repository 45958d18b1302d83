import type { TrendSpec, SpecPoint } from '../../../src/charts/trend-spec.ts'
import type { CompareSpec } from '../../../src/charts/compare-spec.ts'
import type { BridgeSpec } from '../../../src/charts/bridge/bridge-spec.ts'
import type { ProfileSpec } from '../../../src/charts/profile/profile-spec.ts'
import type { IndicatorId } from '../../../src/domain/indicator.ts'
import { type ComparisonPage, comparisonPage } from '../../../src/answers/comparison-page.ts'
import { bridgePage } from '../../../src/answers/bridge-page.ts'
import { profilePage } from '../../../src/answers/profile-page.ts'
import { trendPage } from '../../../src/answers/trend-page.ts'
import type { Area, AreaId } from '../../../src/domain/area.ts'
import { progressPage } from '../../../src/features/progress/progress-page.ts'
import { type CompareAddress, freshCompareAddress } from '../../../src/navigation/compare-address.ts'
import type { PageAddress } from '../../../src/navigation/page-address.ts'
import { wholeBridge } from '../../charts/bridge/small-bridge.ts'
import { gap, point, series, spec } from '../../charts/small-chart.ts'
import { comparison, district, manyRows, row } from '../../charts/small-comparison.ts'
import { budgetDataset, revenue } from '../../domain/small-budget.ts'
import { buDop, chonThanh, day, locNinh, observed, quarter, source } from '../../domain/small-dataset.ts'
import { everyOutcome } from '../../domain/small-peers.ts'
import { hardTexts, vietnamese } from '../../exports/hard-texts.ts'
import { binhPhuocDataset } from '../../features/binh-phuoc.ts'
import { typeOf } from '../../domain/small-vocabulary.ts'

export type GoldenSpec = TrendSpec | CompareSpec | ProfileSpec | BridgeSpec

const districts = ['692', '688', '689', '690', '691', '693', '694', '695', '696', '697', '698']

/** What breaks formats: markup, signs beyond the basic plane, signs of direction, letters in pieces, a formula. */
const hostile = [
  hardTexts.markup,
  hardTexts.emoji,
  hardTexts.direction,
  'Thị trấn Ẳng Cang'.normalize('NFD'),
  hardTexts.control,
  '=1+1 越南',
]

/**
 * Every golden spec by its name: most from the real package as its pages ask for it, the rest made by hand for what the
 * package has not. Edition and date of the data are fixed, so that a figure changes only when its own numbers do.
 */
export async function goldenSpecs(): Promise<ReadonlyMap<string, GoldenSpec>> {
  const all = {
    ...(await specsOfPackage()),
    ...specsOfBudget(),
    ...specsOfProfile(),
    ...specsByHand(),
    ...specsOfHardTexts(),
  }
  return new Map(
    Object.entries(all)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, { ...each, dataDate: day('2026-05-01') }]),
  )
}

const collator = new Intl.Collator('vi')

const state = (areas: readonly string[], when: string, own: Partial<PageAddress> = {}): PageAddress => ({
  areas: areas.map((id) => id as AreaId) as [AreaId, ...AreaId[]],
  quarter: quarter(when),
  showsSamples: true,
  accumulation: 'quarter',
  ...own,
})

/** Maps have tests of their own: their outlines would be most of what is stored. */
function drawnSpec({ spec: drawn }: ComparisonPage): GoldenSpec {
  if (drawn.kind === 'map') throw new Error('A map is no golden spec')
  return drawn.spec
}

async function specsOfPackage(): Promise<Record<string, GoldenSpec>> {
  const { dataset } = await binhPhuocDataset()
  const trend = (id: string, of: PageAddress): TrendSpec =>
    progressPage(dataset, dataset.indicatorOf(id as IndicatorId)!, of).spec
  const compare = (id: string, of: PageAddress, own: Partial<CompareAddress> = {}): GoldenSpec =>
    drawnSpec(comparisonPage(dataset, of, { ...freshCompareAddress, indicator: id as IndicatorId, ...own }, collator)!)
  const range = { first: quarter('2022-Q2'), last: quarter('2024-Q2') }
  return {
    'bridge-province': bridgePage(
      dataset,
      dataset.indicatorOf('reception.turns' as IndicatorId)!,
      state(['70-1997-01-01'], '2024-Q2'),
      { kind: 'last-year' },
    ).spec!,
    'profile-district': profilePage(dataset, state(['692'], '2024-Q2'), 'level').spec!,
    'trend-one-area': trend('rural.ntm', state(['692'], '2024-Q2', { range })),
    'trend-one-area.en': trend('ocop.recognised', state(['692'], '2024-Q1')),
    'trend-eleven-districts': trend('rural.ntm', state(districts, '2024-Q2', { range })),
    'trend-share': trend('schools.standard', state(['692', '695', '698'], '2024-Q2', { range, quantity: 'share' })),
    'trend-year-to-date': trend(
      'petitions.received',
      state(['692', '696'], '2024-Q2', { accumulation: 'year-to-date' }),
    ),
    'trend-breaks': trend('rural.ntm', state(['697'], '2024-Q2')),
    'trend-partial-coverage': trend('reception.turns', state(['70-1997-01-01'], '2023-Q4')),
    'panels-eleven-districts': compare('rural.ntm', state(['692'], '2024-Q2'), { form: 'multiples' }),
    'compare-two-quarters': compare('rural.ntm', state(['692'], '2024-Q2')),
    'compare-bars': compare('reception.turns', state(['692'], '2024-Q2'), {
      form: 'bars',
      further: [quarter('2022-Q2')],
    }),
    'compare-ranking.en': compare('rural.ntm', state(['692'], '2024-Q2'), { form: 'ranking' }),
    'compare-shades': compare('reception.groups', state(['692'], '2024-Q2'), { form: 'heat' }),
  }
}

/** Money entered in đồng and told in tỷ đồng, that of a year and of a district that has little among it. */
function specsOfBudget(): Record<string, GoldenSpec> {
  const of = (where: Area, figures: Readonly<Record<string, number>>) =>
    Object.entries(figures).map(([when, value]) => observed(revenue, where, when, value))
  const dataset = budgetDataset(
    [
      ...of(locNinh, { '2022': 1_215_400_000_000, '2023-Q2': 318_250_000_000, '2023-Q3': 402_117_500_000 }),
      ...of(locNinh, { '2023-Q4': 455_900_123_456, '2024-Q1': 297_345_678_901, '2024-Q2': 1_234_567_890_123 }),
      ...of(buDop, { '2023-Q2': 8_600_000, '2023-Q3': 0, '2023-Q4': 950_000_000, '2024-Q1': 61_040_000_000 }),
      ...of(buDop, { '2024-Q2': 74_349_999_999 }),
      ...of(chonThanh, { '2023-Q2': 512_000_000_000, '2024-Q2': 498_764_000_000 }),
    ],
    [
      {
        indicator: revenue.id,
        area: locNinh.id,
        quarter: quarter('2024-Q4'),
        value: 2_000_000_000_000,
        state: 'final',
        source,
      },
    ],
  )
  const compared = { ...freshCompareAddress, indicator: revenue.id }
  return {
    'trend-display-unit': trendPage(dataset, revenue, state(['692', '693'], '2024-Q2')).spec,
    'compare-display-unit.en': drawnSpec(comparisonPage(dataset, state(['692'], '2024-Q2'), compared, collator)!),
  }
}

/** Every outcome there is among peers, with figures of every state. */
function specsOfProfile(): Record<string, GoldenSpec> {
  const { dataset, area } = everyOutcome()
  return { 'profile-outcomes.en': profilePage(dataset, state([area.id], '2024-Q1'), 'setting').spec! }
}

function specsByHand(): Record<string, GoldenSpec> {
  const other = { id: '693', area: district('Bù Đốp') }
  const target = (points: readonly SpecPoint[]) =>
    series(points, { id: 'target', role: 'target', area: district('Lộc Ninh') })
  // The last one stands for communes merged across an old border.
  const groups = [
    [district('Lộc Ninh')],
    [district('Bù Đốp')],
    [{ name: 'Thị xã Bình Long', type: typeOf('thị xã') }],
    [district('Hớn Quản'), district('Phú Riềng'), { name: 'Thị xã Phước Long', type: typeOf('thị xã') }],
  ]
  return {
    'bridge-every-part.en': wholeBridge(),
    'trend-missing-and-not-reported': spec([
      series([point(9), gap('not-reported'), point(10), gap(), gap('not-due'), point(12), gap('withheld'), point(13)]),
      series(
        [
          point(4),
          point(4),
          gap('not-applicable'),
          point(5),
          gap('not-reported'),
          gap('not-reported'),
          point(6),
          gap(),
        ],
        other,
      ),
    ]),
    'trend-zero-and-missing': spec([
      series([point(3), point(0), gap('not-reported'), point(5), point(0), point(0), gap('not-due')]),
    ]),
    'trend-states': spec([
      series([
        point(11, { state: 'final' }),
        point(12, { state: 'revised', revisedFrom: 10 }),
        point(12, { state: 'provisional' }),
        point(13, { state: 'sample', illustrates: 'provisional' }),
        point(14, { state: 'sample' }),
        point(13, { state: 'draft', revisedFrom: 12 }),
      ]),
    ]),
    'trend-target': spec([
      series([point(8), point(9), point(11), point(11), point(12), gap('not-due')]),
      target([point(12), point(12), point(12), point(12), point(14), point(14)]),
    ]),
    'compare-95-communes': comparison('dumbbell', manyRows(95)),
    'compare-communes-by-district': comparison(
      'dumbbell',
      manyRows(12).map((each, index) => ({ ...each, group: groups[Math.floor(index / 3)]! })),
    ),
  }
}

function specsOfHardTexts(): Record<string, GoldenSpec> {
  const longName = `Xã ${'Thừa Thiên Ẳng Cang Đắk Lắk '.repeat(12)}`.slice(0, 300).trim()
  const named = (name: string): TrendSpec =>
    spec(
      [
        series([point(9), point(10), point(12), point(14)], { area: { name, type: typeOf('huyện') } }),
        series([point(4), point(4), point(5), point(6)], { id: '693', area: district('Bù Đốp') }),
      ],
      { sources: [{ kind: 'report', title: `Báo cáo: ${name}`, published: day('2024-04-22') }] },
    )
  return {
    'trend-long-name': named(longName),
    'trend-vietnamese-composed': named(vietnamese.normalize('NFC')),
    'trend-vietnamese-decomposed': named(vietnamese.normalize('NFD')),
    'compare-hostile-texts': comparison(
      'dumbbell',
      hostile.map((name, index) =>
        row(name, point(index * 3), index === 2 ? gap('not-reported') : point(index * 5), {
          area: { name, type: typeOf('xã') },
          isChosen: index === 0,
        }),
      ),
      { sources: [{ kind: 'report', title: hostile.join(' / ') }] },
    ),
  }
}
