import { vi } from 'vitest'
import type { AreaId } from '../../../src/domain/area.ts'
import { emptyBriefing, withItems } from '../../../src/domain/briefing.ts'
import { briefingSheets } from '../../../src/briefing/contents/briefing-sheets.ts'
import { readyReport } from '../../../src/briefing/contents/ready-report.ts'
import { exportBriefing } from '../../../src/briefing/documents/export-briefing.ts'
import { quarter } from '../../domain/small-dataset.ts'
import { contentsOf, dataset, outlined, texts } from '../../briefing/small-briefing.ts'
import { smallPng } from '../../exports/small-png.ts'

// What only a browser can do: paint on its canvas.
const pngs = () => Promise.resolve([smallPng(16, 9)])
vi.mock('../../../src/briefing/documents/document-pictures.ts', () => ({ documentPictures: () => pngs() }))

/** The ready-made report of a quarter of an area, as a file. */
export async function ownDocument(area: string, when: string, format: 'pptx' | 'docx'): Promise<Uint8Array> {
  const page = { areas: [area as AreaId], quarter: quarter(when), showsSamples: true } as const
  const briefing = withItems(emptyBriefing, readyReport(texts, dataset, page, outlined))
  const contents = contentsOf(briefing)
  const sheets = briefingSheets(texts, contents, briefing.layout)
  const outcome = await exportBriefing(texts, { contents, sheets, drawn: [], ratio: '16:9' }, format, {})
  if (outcome.kind !== 'done') throw new Error(outcome.kind)
  return new Uint8Array(await outcome.blob.arrayBuffer())
}
