import type { PublishedIndex } from '../../contract/catalogue-file.ts'
import type { FiguresAsked } from '../../data/slices-for.ts'
import type { AreaId } from '../../domain/area.ts'
import { familyIds } from '../family-ids.ts'

/** What the overview of an area asks of the publication. */
export function figuresAsked(index: PublishedIndex, area: AreaId): readonly FiguresAsked[] {
  return [{ families: familyIds(index), areas: [area], below: true }]
}
