import { describe, expect, test } from 'vitest'
import { bridgeSentences } from '../../../src/charts/bridge/bridge-sentences.ts'
import type { BridgeSpec } from '../../../src/charts/bridge/bridge-spec.ts'
import { layoutBridge } from '../../../src/charts/bridge/layout-bridge.ts'
import { type ResolvedBridge, resolveBridge } from '../../../src/charts/bridge/resolve-bridge.ts'
import type { Language } from '../../../src/i18n/language.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import { day, indicator, quarter } from '../../domain/small-dataset.ts'
import { measure, point } from '../small-chart.ts'
import { district } from '../small-comparison.ts'
import { smallBridge, wholeBridge } from './small-bridge.ts'

const resolve = (spec: BridgeSpec, language: Language = 'vi'): ResolvedBridge =>
  resolveBridge(spec, { texts: textsByLanguage[language], today: day('2026-05-02') })
const said = (spec: BridgeSpec, language: Language = 'vi') => bridgeSentences(textsByLanguage[language], spec)
const dongNai = smallBridge({
  baseQuarter: quarter('2025-Q2'),
  quarter: quarter('2025-Q4'),
  areas: [{ ...district('Đồng Nai'), name: 'Tỉnh Đồng Nai' }],
  start: 151,
  before: { areas: [], point: point(151) },
  after: { areas: [], point: point(25) },
  parts: [{ kind: 'unattributed', amount: -126, areas: [] }],
  causes: [{ kind: 'no-rule', areas: [] }],
})

describe('the sentence of a bridge', () => {
  test('tells the two figures, the difference and every part of it', () => {
    expect(said(smallBridge())).toEqual({
      headline: 'Tổng 2 địa bàn: số xã đạt chuẩn nông thôn mới từ 23 lên 25 xã, tăng 2',
      sentences: [
        'Tổng 2 địa bàn: số xã đạt chuẩn nông thôn mới từ 23 (Quý IV/2023) lên 25 xã (Quý IV/2024), tăng 2: mới đạt 6; không còn đạt 4.',
      ],
    })
    expect(said(smallBridge(), 'en').sentences[0]).toBe(
      'Sum of 2 areas: communes meeting the standard, up from 23 (Q4 2023) to 25 communes (Q4 2024), by 2: 6 newly reached; 4 no longer held.',
    )
  })

  test('calls what nobody can attribute so, and says why', () => {
    expect(said(dongNai).sentences[0]).toBe(
      'Tỉnh Đồng Nai: số xã đạt chuẩn nông thôn mới từ 151 (Quý II/2025) xuống 25 xã (Quý IV/2025), giảm 126: chưa phân tách được 126 vì địa bàn đã sắp xếp mà chưa có quy tắc quy đổi số cũ sang địa bàn mới.',
    )
  })

  test('says of parts that make up for each other that they do, and of none that nothing changed', () => {
    const even = smallBridge({
      after: { areas: [], point: point(23) },
      parts: [
        { kind: 'reached', amount: 1, areas: [] },
        { kind: 'lost', amount: -1, areas: [] },
      ],
    })
    expect(said(even).headline).toBe('Tổng 2 địa bàn: số xã đạt chuẩn nông thôn mới vẫn là 23 xã')
    expect(said(even).sentences.slice(1)).toContain('Các phần tăng và giảm bù nhau.')
    expect(said({ ...even, parts: [] }).sentences[0]).toContain(': không địa bàn nào thay đổi.')
  })

  test('begins with what was told first, and says what that is today', () => {
    expect(said(wholeBridge()).sentences).toContain('Số kỳ đầu là số công bố lần đầu (40); nay số đó là 44.')
  })

  test('speaks of rises and falls where nothing is decided', () => {
    const { parts } = smallBridge()
    const turns = smallBridge({ indicator: { ...smallBridge().indicator, ...plain() }, parts })
    expect(said(turns).sentences[0]).toContain('các địa bàn tăng cộng 6; các địa bàn giảm cộng 4')
    expect(resolve(turns).rows.map(({ label }) => label)).toContain('Các địa bàn giảm')
  })
})

describe('the bridge of a share that is judged by its rate', () => {
  const { indicator: communes } = smallBridge()
  const dossiers: BridgeSpec['indicator'] = {
    ...communes,
    name: { vi: 'Hồ sơ giải quyết đúng hạn', en: 'Dossiers handled on time' },
    unit: { vi: 'hồ sơ', en: 'dossiers' },
    time: 'flow',
    denominatorTime: 'flow',
  }
  const bridgeOf = (before: readonly [number, number], after: readonly [number, number]): BridgeSpec =>
    smallBridge({
      indicator: dossiers,
      before: { areas: [], point: point(before[0], { denominator: before[1] }) },
      after: { areas: [], point: point(after[0], { denominator: after[1] }) },
      start: before[0],
      parts: [{ kind: 'lost', amount: after[0] - before[0], areas: [] }],
    })

  test('says that the rate rose where the number fell', () => {
    expect(said(bridgeOf([40, 50], [36, 40]))).toEqual({
      headline:
        'Tổng 2 địa bàn: tỷ lệ hồ sơ giải quyết đúng hạn từ 80% (40/50 hồ sơ) lên 90% (36/40 hồ sơ), tăng 10 điểm %; số hồ sơ giải quyết đúng hạn từ 40 xuống 36 hồ sơ, giảm 4',
      sentences: [
        'Tổng 2 địa bàn: tỷ lệ hồ sơ giải quyết đúng hạn từ 80% (40/50 hồ sơ) ở quý IV/2023 lên 90% (36/40 hồ sơ) ở quý IV/2024, tăng 10 điểm %.',
        'Tổng 2 địa bàn: số hồ sơ giải quyết đúng hạn từ 40 (Quý IV/2023) xuống 36 hồ sơ (Quý IV/2024), giảm 4: các địa bàn giảm cộng 4.',
      ],
    })
    expect(said(bridgeOf([40, 50], [36, 40]), 'en').headline).toBe(
      'Sum of 2 areas: share of dossiers handled on time, up from 80% (40/50 dossiers) to 90% (36/40 dossiers), up 10 pp; dossiers handled on time, down from 40 to 36 dossiers, by 4',
    )
  })

  test('says that it stayed, and of few things tells numbers instead of a percentage', () => {
    expect(said(bridgeOf([40, 50], [20, 25])).sentences[0]).toBe(
      'Tổng 2 địa bàn: tỷ lệ hồ sơ giải quyết đúng hạn giữ nguyên: 80% (40/50 hồ sơ) ở quý IV/2023 và 80% (20/25 hồ sơ) ở quý IV/2024.',
    )
    expect(said(bridgeOf([0, 1], [1, 1])).sentences[0]).toBe(
      'Tổng 2 địa bàn: tỷ lệ hồ sơ giải quyết đúng hạn từ 0/01 hồ sơ ở quý IV/2023 lên 01/01 hồ sơ ở quý IV/2024.',
    )
  })

  test('tells the numbers alone where a denominator is not known, and by another name than that of the rate', () => {
    const { before } = bridgeOf([40, 50], [36, 40])
    const named = { ...dossiers, name: { vi: 'Tỷ lệ hồ sơ đúng hạn', en: 'Rate of dossiers on time' } }
    const unknown = smallBridge({ indicator: named, before, after: { areas: [], point: point(36) }, start: 40 })
    expect(said(unknown).headline).toBe('Tổng 2 địa bàn: tử số của tỷ lệ hồ sơ đúng hạn từ 40 xuống 36 hồ sơ, giảm 4')
    expect(said(unknown, 'en').headline).toBe(
      'Sum of 2 areas: numerator of rate of dossiers on time, down from 40 to 36 dossiers, by 4',
    )
  })
})

const plain = (): Pick<BridgeSpec['indicator'], 'time' | 'measure'> => {
  const { time, measure: kind } = indicator('turns')
  return { time, measure: kind }
}

describe('the drawing of a bridge', () => {
  test('leads from the first figure over its parts to the last, each from where the one before ended', () => {
    for (const spec of [smallBridge(), wholeBridge(), dongNai]) {
      const { rows } = resolve(spec)
      const parts = rows.slice(1, -1)
      expect(parts.map(({ text }) => text.replace('−', '-').replace('+', ''))).toEqual(
        spec.parts.map(({ amount }) => String(amount)),
      )
      parts.forEach((row, at) => expect(row.from).toBe(at === 0 ? spec.start : parts[at - 1]!.to))
      expect(parts.at(-1)!.to).toBe(spec.after.point.value)
      expect([rows[0]!.to, rows.at(-1)!.to]).toEqual([spec.start, spec.after.point.value])
    }
  })

  test('says every number with its sign, in words and to a reader who cannot see it', () => {
    const { rows } = resolve(smallBridge())
    expect(rows.map(({ label, text }) => [label, text])).toEqual([
      ['Quý IV/2023', '23'],
      ['Mới đạt', '+6'],
      ['Không còn đạt (hết hạn, thu hồi)', '−4'],
      ['Quý IV/2024', '25'],
    ])
    expect(rows[1]!.reading).toBe('Mới đạt; Mức thay đổi: +6; Sau phần này: 29; Địa bàn, lý do: Huyện Lộc Ninh')
  })

  test('says how much of a part each of several areas made', () => {
    const areas = smallBridge().areas
    const by = [
      { areas: [areas[1]!], amount: 4 },
      { areas: [areas[0]!], amount: 2 },
    ]
    const { rows } = resolve(smallBridge({ parts: [{ kind: 'reached', amount: 6, areas, by }] }))
    expect(rows[1]!.about).toBe('Huyện Bù Đốp +4, huyện Lộc Ninh +2')
  })

  test('holds zero where that is in sight, and says so where it does not', () => {
    expect(resolve(dongNai)).toMatchObject({ isCut: false, scale: { first: 0 } })
    const large = smallBridge({
      start: 1200,
      before: { areas: [], point: point(1200) },
      after: { areas: [], point: point(1202) },
    })
    const { isCut, scale, notes } = resolve(large)
    expect(isCut).toBe(true)
    expect(scale.first).toBeGreaterThan(1100)
    expect(scale.ticks.every(({ value }) => Number.isInteger(value))).toBe(true)
    expect(notes.join(' ')).toContain('Trục không bắt đầu từ 0')
  })

  test('can be read row by row, and tells rise, fall and what is not attributable apart without colour', () => {
    const chart = resolve(wholeBridge())
    for (const width of [340, 900]) {
      const { spots, primitives } = layoutBridge(chart, { x: 8, y: 0, width, fontSize: 12, measure })
      expect(spots.map(({ row, reading }) => [row, reading])).toEqual(
        chart.rows.map(({ reading }, row) => [row, reading]),
      )
      const bars = primitives.flatMap((each) =>
        each.type === 'path' && each.fill ? [`${each.fill} ${each.dash ?? ''}`] : [],
      )
      expect(new Set(bars).size).toBeGreaterThanOrEqual(4)
    }
    expect(chart.notes.join(' ')).toContain('Chưa phân tách được: ')
    expect(resolve(wholeBridge(), 'en').notes.join(' ')).toContain('titles do not add')
  })
})
