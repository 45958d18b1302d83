import type { Area } from '../../domain/area.ts'
import { foldText } from '../../domain/fold-text.ts'
import { groupBy } from '../../domain/group-by.ts'

/** The areas of a package that have a name, as it is spelled or else as it is without its tones; made once for a report. */
export function areasByName(areas: readonly Area[]): (name: string) => readonly Area[] {
  const spelled = groupBy(areas, ({ name }) => name.toLowerCase())
  // A report may have lost tones; "Lộc Thành" is no "Lộc Thạnh".
  const folded = groupBy(areas, ({ name }) => foldText(name))
  return (name) => spelled.get(name.toLowerCase()) ?? folded.get(foldText(name)) ?? []
}
