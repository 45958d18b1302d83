import { useEffect, useState } from 'react'
import { briefingTexts } from '../../i18n/briefing-texts.ts'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import type { DrawnSheet } from '../../briefing/documents/compose-briefing.ts'

interface SheetImageProps {
  readonly className: string | undefined
  readonly sheet: DrawnSheet
  readonly number: number
  readonly count: number
}

/** A drawn sheet of a briefing as a picture. */
export function SheetImage({ className, sheet, number, count }: SheetImageProps) {
  const texts = useTexts()
  const words = briefingTexts[texts.language]
  const { exporting } = texts.messages
  const [image, setImage] = useState<{ readonly url: string } | 'failed'>()
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let isWanted = true
    let url: string | undefined
    const draw = async (): Promise<void> => {
      try {
        const { svgOfSheet } = await import('../../briefing/documents/compose-briefing.ts')
        const svg = await svgOfSheet(texts, sheet)
        if (!isWanted) return
        url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
        setImage({ url })
      } catch {
        if (isWanted) setImage('failed')
      }
    }
    void draw()
    return () => {
      isWanted = false
      if (url !== undefined) URL.revokeObjectURL(url)
    }
    // Another attempt draws the same again.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [texts, sheet, attempt])
  const { width, height } = sheet.picture
  if (image === 'failed') {
    const redraw = (): void => {
      setImage(undefined)
      setAttempt(attempt + 1)
    }
    return <LoadFailed title={exporting.notDrawn} onRetry={redraw} isRepeated={attempt > 0} />
  }
  return (
    <img
      className={className}
      src={image?.url}
      width={width}
      height={height}
      alt={words.pageAlt({ page: number, pages: count, title: sheet.title })}
    />
  )
}
