import { layoutProfile } from '../../charts/profile/layout-profile.ts'
import { profileSentences } from '../../charts/profile/profile-sentences.ts'
import type { ProfileSpec } from '../../charts/profile/profile-spec.ts'
import { type ResolvedProfile, resolveProfile } from '../../charts/profile/resolve-profile.ts'
import { rowsPlot } from '../../charts/picture/rows-plot.ts'
import type { Drawing } from '../../charts/drawing.ts'
import type { RowsFrame } from '../../charts/rows/row-grid.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { ChartAbout, ExportedChart } from './exported-chart.ts'
import { profileCells, profileTable } from './profile-table.ts'

/** A profile with its drawing for the screen. */
export interface ExportedProfile {
  readonly chart: ResolvedProfile
  readonly layout: (frame: RowsFrame) => Drawing
  readonly exported: ExportedChart
}

/** A profile as it is drawn and as it leaves the page: on slides as a picture, because no program has such a chart. */
export function exportedProfile(
  texts: Texts,
  spec: ProfileSpec,
  { today, path, address }: ChartAbout,
): ExportedProfile {
  const chart = resolveProfile(spec, { texts, today })
  const { headline, sentences } = profileSentences(texts, spec)
  const layout = (frame: RowsFrame): Drawing => layoutProfile(chart, frame)
  return {
    chart,
    layout,
    exported: {
      spec,
      frame: chart,
      plot: rowsPlot(chart, layoutProfile),
      words: ['ho-so', spec.area.name, spec.quarter],
      path,
      address,
      sentences: { headline, paragraph: sentences.join(' ') },
      native: () => undefined,
      table: () => profileTable(texts, spec, chart),
      cells: () => profileCells(texts, spec, chart),
    },
  }
}
