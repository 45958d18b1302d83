import { useMemo } from 'react'
import { useSentenceEdits } from '../data/use-sentence-edits.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { ExportedChart } from '../briefing/chart/exported-chart.ts'
import { chartOfAddress } from '../briefing/chart/chart-of-address.ts'
import { settledChart } from '../briefing/chart/settled-chart.ts'
import { type IndicatorChartAddress, writeChartAddress } from '../navigation/chart-address.ts'
import { useTexts } from '../ui/texts-context.ts'
import { today } from '../ui/today.ts'
import { ExportPanel } from './ExportPanel.tsx'
import { siteAddress } from './site-address.ts'
import { useCollect } from './use-collect.ts'

interface ChartExportProps {
  readonly dataset: Dataset
  readonly address: IndicatorChartAddress
  readonly onClose: () => void
}

/** The choices for the chart of an address that is not on the page itself. */
export function ChartExport({ dataset, address, onClose }: ChartExportProps) {
  const texts = useTexts()
  const made = useMemo(() => {
    const path = writeChartAddress(address, dataset.history)
    return chartOfAddress(texts, dataset, address, { today: today(), path, address: siteAddress(path, texts.language) })
  }, [texts, dataset, address])
  if (!made?.hasValues) return <p>{texts.messages.progress.noData}</p>
  return <SettledExport chart={made.exported} onClose={onClose} />
}

function SettledExport({ chart, onClose }: { readonly chart: ExportedChart; readonly onClose: () => void }) {
  const texts = useTexts()
  const [edits, setEdits] = useSentenceEdits(`${texts.language} ${chart.path}`)
  const settled = useMemo(() => settledChart(texts, chart, edits), [texts, chart, edits])
  const collect = useCollect()
  return (
    <ExportPanel
      settled={settled}
      edits={edits}
      onEdits={setEdits}
      onCollect={() => collect(chart.path, edits)}
      onClose={onClose}
    />
  )
}
