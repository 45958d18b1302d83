import type { CompareSpec } from '../../../src/charts/compare-spec.ts'
import type { MapSpec } from '../../../src/charts/map/map-spec.ts'
import { type ResolvedMap, resolveMap } from '../../../src/charts/map/resolve-map.ts'
import type { Ring } from '../../../src/domain/area-outline.ts'
import type { Language } from '../../../src/i18n/language.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import { day } from '../../domain/small-dataset.ts'
import { comparison, row } from '../small-comparison.ts'
import { gap, point } from '../small-chart.ts'

/** The corners of a grid of areas, each moved a little, so that no border is straight and neighbours still share theirs. */
function corner(column: number, line: number): readonly [number, number] {
  const shift = (seed: number): number => (((seed * 7919) % 97) / 97 - 0.5) * 0.05
  return [
    106.5 + column * 0.1 + shift(column * 31 + line * 17 + 3),
    11 + line * 0.1 + shift(column * 13 + line * 41 + 5),
  ]
}

/** Outlines of so many areas in rows of `columns`, from the south-west. */
function gridOutlines(count: number, columns: number): readonly Ring[] {
  return Array.from({ length: count }, (_, at): Ring => {
    const [column, line] = [at % columns, Math.floor(at / columns)]
    return [
      ...corner(column, line),
      ...corner(column + 1, line),
      ...corner(column + 1, line + 1),
      ...corner(column, line + 1),
    ]
  })
}

const attribution = { vi: 'Bản đồ thử', en: 'Map of a test' }

/** A map of some rows, each with the outline of its place in the grid; the last ones have none. */
export function smallMap(
  answer: CompareSpec,
  {
    outlined = answer.rows.length,
    columns = 4,
    ...own
  }: Partial<MapSpec> & { outlined?: number; columns?: number } = {},
): MapSpec {
  const rings = gridOutlines(outlined, columns)
  return {
    kind: 'map',
    version: 1,
    view: 'quarter',
    classing: { kind: 'quantile' },
    answer,
    outlines: rings.map((ring, at) => ({ row: answer.rows[at]!.id, rings: [ring] })),
    sources: [
      { licence: 'MIT', attribution, note: { vi: 'Ranh giới là gần đúng.', en: 'The outlines are approximate.' } },
    ],
    ...own,
  }
}

/** Twelve districts: one chosen, one that did not report, one that is provisional, one that fell, and the last without an outline. */
export const twelve: CompareSpec = comparison('dumbbell', [
  row('Lộc Ninh', point(60), point(71), { isChosen: true, place: { rank: 1, isShared: false } }),
  row('Bù Đăng', point(40), point(0)),
  row('Bù Đốp', point(30), gap('not-reported')),
  row('Phú Riềng', point(12), point(12, { state: 'provisional' })),
  row('Hớn Quản', point(20), point(25)),
  row('Đồng Phú', point(18), point(33)),
  row('Chơn Thành', point(31), point(30)),
  row('Bù Gia Mập', point(9), point(15)),
  row('Tân Tiến Thuận Lợi', point(5), point(8, { state: 'sample' })),
  row('Bình Long', point(44), point(47)),
  row('Phước Long', point(21), point(28)),
  row('Đồng Xoài', point(50), point(52)),
])

export const resolvedMap = (spec: MapSpec, language: Language = 'vi'): ResolvedMap =>
  resolveMap(spec, { texts: textsByLanguage[language], today: day('2024-05-02') })
