import type { BridgeSpec } from '../../../src/charts/bridge/bridge-spec.ts'
import { bridgePartKinds } from '../../../src/domain/change-bridge.ts'
import { day, quarter } from '../../domain/small-dataset.ts'
import { point, spec } from '../small-chart.ts'
import { district } from '../small-comparison.ts'

/** A bridge of communes with a title; `of` may replace any property. */
export function smallBridge(of: Partial<BridgeSpec> = {}): BridgeSpec {
  const { indicator } = spec([])
  return {
    kind: 'bridge',
    version: 1,
    indicator,
    accumulation: 'quarter',
    baseQuarter: quarter('2023-Q4'),
    quarter: quarter('2024-Q4'),
    areas: [district('Lộc Ninh'), district('Bù Đốp')],
    before: { areas: [district('Lộc Ninh'), district('Bù Đốp')], point: point(23) },
    after: { areas: [district('Lộc Ninh'), district('Bù Đốp')], point: point(25) },
    start: 23,
    parts: [
      { kind: 'reached', amount: 6, areas: [district('Lộc Ninh')] },
      { kind: 'lost', amount: -4, areas: [district('Bù Đốp')] },
    ],
    causes: [],
    sources: [{ kind: 'report', title: 'Báo cáo', published: day('2024-04-22') }],
    dataDate: day('2026-05-01'),
    ...of,
  }
}

/** A bridge that has every part there is, each by one more than the one before. */
export function wholeBridge(): BridgeSpec {
  const signs: Readonly<Record<string, number>> = {
    lost: -1,
    left: -1,
    denominator: -1,
    criteria: -1,
    'not-reported': -1,
  }
  const parts = bridgePartKinds.map((kind, at) => ({
    kind,
    amount: (signs[kind] ?? 1) * (at + 2),
    areas: kind === 'unattributed' ? [] : [district('Hớn Quản')],
  }))
  const end = parts.reduce((all, { amount }) => all + amount, 40)
  return smallBridge({
    areas: [district('Lộc Ninh')],
    start: 40,
    before: { areas: [district('Lộc Ninh')], point: point(44, { state: 'revised', revisedFrom: 40 }) },
    after: { areas: [district('Lộc Ninh')], point: point(end, { state: 'provisional' }) },
    parts,
    causes: [
      { kind: 'denominator', areas: [district('Bù Đốp')] },
      {
        kind: 'no-rule',
        areas: [district('Hớn Quản')],
        reason: { vi: 'Danh hiệu không cộng.', en: 'Titles do not add.' },
      },
    ],
  })
}
