import type { AreaId } from '../../src/domain/area.ts'
import type { DraftFigure, ImportId, KeptImport } from '../../src/domain/draft-figure.ts'
import type { CategoryId, IndicatorId } from '../../src/domain/indicator.ts'
import { periodFromText } from '../../src/domain/period.ts'

interface DraftRow extends Partial<Pick<DraftFigure, 'state' | 'printed' | 'reason' | 'content'>> {
  readonly value?: number
  readonly denominator?: number
  readonly category?: string
}

/** A figure of an import: "rural.ntm 692 2024-Q2". */
export function draftOf(key: string, { value, denominator, category, ...rest }: DraftRow = {}): DraftFigure {
  const [indicator, area, period] = key.split(' ')
  return {
    importId: '' as ImportId,
    indicator: indicator as IndicatorId,
    area: area as AreaId,
    period: periodFromText(period!)!,
    ...(category === undefined ? {} : { category: category as CategoryId }),
    content: { kind: 'value', value: value ?? 0, ...(denominator === undefined ? {} : { denominator }) },
    state: 'final',
    ...rest,
  }
}

/** What somebody confirmed at once, on 2 May 2024 where no other instant is told. */
export function importOf(
  id: string,
  figures: readonly DraftFigure[],
  of: Partial<Omit<KeptImport['of'], 'id'>> = {},
): KeptImport {
  const importId = id as ImportId
  return {
    of: {
      id: importId,
      kind: 'file',
      at: '2024-05-02T01:00:00.000Z',
      by: 'Văn phòng',
      source: { title: 'Báo cáo quý II/2024' },
      ...of,
    },
    figures: figures.map((figure) => ({ ...figure, importId })),
  }
}
