import { useState } from 'react'
import type { ExportedChart } from '../../briefing/chart/exported-chart.ts'
import type { PictureChoice } from '../../briefing/chart/picture-choice.ts'
import { PicturePreview } from '../PicturePreview.tsx'
import { useChartPictures } from '../use-chart-pictures.ts'

interface GuidePictureProps {
  readonly chart: ExportedChart
  readonly choice: PictureChoice
}

/** A chart of the guide: of many areas its first picture. */
export function GuidePicture({ chart, choice }: GuidePictureProps) {
  const [attempt, setAttempt] = useState(0)
  const drawn = useChartPictures(chart, choice, attempt)
  const shown = drawn.status === 'ready' ? { ...drawn, pictures: drawn.pictures.slice(0, 1) } : drawn
  return (
    <PicturePreview
      title={chart.frame.title}
      drawn={shown}
      onRetry={() => setAttempt(attempt + 1)}
      isRepeated={attempt > 0}
    />
  )
}
