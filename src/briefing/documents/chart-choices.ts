import { type LookId, lookIds } from '../../charts/picture/look.ts'
import { type PictureSizeId, pictureSizeIds } from '../../charts/picture/picture-size.ts'
import type { ChartFormat } from './export-chart.ts'

/** A size by its name, or one's own. */
export type SizeChoice = PictureSizeId | 'custom'

export const sizeChoices: readonly SizeChoice[] = [...pictureSizeIds, 'custom']

/** The sizes a format has: a slide is a slide, and Word sets its figures as wide as its text. */
export function sizesOf(format: ChartFormat): readonly SizeChoice[] {
  if (format === 'pptx') return ['slide-16-9', 'slide-4-3']
  return format === 'docx' ? ['a4-full'] : sizeChoices
}

/** The looks that go with a format and size: a chart of PowerPoint's own has its colours, and no paper is dark. */
export function looksOf(format: ChartFormat, size: SizeChoice): readonly LookId[] {
  if (format === 'pptx') return ['colour']
  return size === 'a4-full' || size === 'a4-half' ? lookIds.filter((look) => look !== 'dark') : lookIds
}
