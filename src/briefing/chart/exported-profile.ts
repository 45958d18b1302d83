import { layoutProfile } from '../../charts/profile/layout-profile.ts'
import { profileSentences } from '../../charts/profile/profile-sentences.ts'
import type { ProfileSpec } from '../../charts/profile/profile-spec.ts'
import { resolveProfile } from '../../charts/profile/resolve-profile.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { ChartAbout, ExportedDrawing } from './exported-chart.ts'
import { exportedRows } from './exported-rows.ts'
import { profileCells, profileTable } from './profile-table.ts'

/** A profile as it is drawn and as it leaves the page. */
export function exportedProfile(texts: Texts, spec: ProfileSpec, about: ChartAbout): ExportedDrawing {
  const chart = resolveProfile(spec, { texts, today: about.today })
  return exportedRows(chart, layoutProfile, about, {
    spec,
    words: ['ho-so', spec.area.name, spec.quarter],
    sentences: profileSentences(texts, spec),
    table: () => profileTable(texts, spec, chart),
    cells: () => profileCells(texts, spec, chart),
  })
}
