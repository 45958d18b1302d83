import { useCallback } from 'react'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { useTexts } from '../ui/texts-context.ts'
import styles from './Export.module.css'
import type { PreviewedPictures } from './use-chart-pictures.ts'

interface PicturePreviewProps {
  /** What the pictures are of. */
  readonly title: string
  readonly drawn: PreviewedPictures
  readonly onRetry: () => void
  readonly isRepeated: boolean
}

type Pictures = Extract<PreviewedPictures, { status: 'ready' }>['pictures']

/** The pictures as they will be written: the same documents, shown as images below one another. */
export function PicturePreview({ title, drawn, onRetry, isRepeated }: PicturePreviewProps) {
  const words = useTexts().messages.exporting
  if (drawn.status === 'drawing') return <p className={styles.previewState}>{words.drawing}</p>
  if (drawn.status === 'failed') return <LoadFailed title={words.notDrawn} onRetry={onRetry} isRepeated={isRepeated} />
  const { pictures } = drawn
  const images = pictures.map((picture, index) => {
    const page = pictures.length > 1 ? { page: `${index + 1}/${pictures.length}` } : {}
    // Pictures have no name but their place.
    // oxlint-disable-next-line react/no-array-index-key
    return <PictureImage key={index} picture={picture} alt={words.previewAlt({ title, ...page })} />
  })
  return images.length > 1 ? <div className={styles.pages}>{images}</div> : images
}

function PictureImage({
  picture: { svg, picture },
  alt,
}: {
  readonly picture: Pictures[number]
  readonly alt: string
}) {
  const show = useCallback(
    (image: HTMLImageElement) => {
      const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
      image.src = url
      return () => URL.revokeObjectURL(url)
    },
    [svg],
  )
  return <img ref={show} className={styles.preview} width={picture.width} height={picture.height} alt={alt} />
}
