import { useEffect, useState } from 'react'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { useTexts } from '../ui/texts-context.ts'
import styles from './Export.module.css'
import { renderedChart } from '../briefing/chart/rendered-chart.ts'
import type { ExportedChart } from '../briefing/chart/exported-chart.ts'
import type { PictureChoice } from '../briefing/chart/picture-choice.ts'

interface PicturePreviewProps {
  readonly chart: ExportedChart
  readonly choice: PictureChoice
}

type Preview =
  | { readonly status: 'drawing' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly url: string; readonly width: number; readonly height: number }

/** The picture as it will be written: the same document, shown as an image. */
export function PicturePreview({ chart, choice }: PicturePreviewProps) {
  const texts = useTexts()
  const words = texts.messages.exporting
  const { size, look } = choice
  // A size of one's own is a new object at each turn; what it is made of decides.
  const sizeText = JSON.stringify(size)
  const [preview, setPreview] = useState<Preview>({ status: 'drawing' })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let isWanted = true
    let url: string | undefined
    const draw = async (): Promise<void> => {
      try {
        const { svg, picture } = await renderedChart(texts, chart, { size: JSON.parse(sizeText), look })
        if (!isWanted) return
        url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
        setPreview({ status: 'ready', url, width: picture.width, height: picture.height })
      } catch {
        if (isWanted) setPreview({ status: 'failed' })
      }
    }
    void draw()
    return () => {
      isWanted = false
      if (url !== undefined) URL.revokeObjectURL(url)
    }
    // Another attempt draws the same again.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [texts, chart, sizeText, look, attempt])
  if (preview.status === 'drawing') return <p className={styles.previewState}>{words.drawing}</p>
  if (preview.status === 'failed') {
    const redraw = (): void => {
      setPreview({ status: 'drawing' })
      setAttempt(attempt + 1)
    }
    return <LoadFailed title={words.notDrawn} onRetry={redraw} isRepeated={attempt > 0} />
  }
  return (
    <img
      className={styles.preview}
      src={preview.url}
      width={preview.width}
      height={preview.height}
      alt={words.previewAlt({ title: chart.frame.title })}
    />
  )
}
