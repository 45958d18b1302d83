import { useEffect, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { PrimitiveView } from '../../charts/screen/PrimitiveView.tsx'
import type { DrawnSheet } from '../../briefing/documents/compose-briefing.ts'
import styles from './PrintedSheets.module.css'

interface PrintedSheetsProps {
  readonly sheets: readonly DrawnSheet[]
}

/** The other pages stand upright; a page of a name of its own would begin behind an empty one. */
const paper = '@page { size: A4 landscape; margin: 8mm }'

/** What paper gets of the page that makes a briefing: every page of the briefing, each on a sheet, and nothing else. */
export function PrintedSheets({ sheets }: PrintedSheetsProps) {
  const isPrinting = useIsPrinting()
  useLayoutEffect(() => {
    if (!isPrinting) return undefined
    const { classList } = document.body
    classList.add(styles.printing!)
    return () => classList.remove(styles.printing!)
  }, [isPrinting])
  if (!isPrinting) return null
  return (
    <div className={styles.sheets}>
      <style>{paper}</style>
      {sheets.map(({ picture, title }, index) => {
        const { width, height, primitives, images = [] } = picture
        return (
          // A sheet has no name but its place, and is drawn: no file is behind it.
          // oxlint-disable-next-line react/no-array-index-key, jsx-a11y/prefer-tag-over-role
          <svg key={index} className={styles.sheet} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
            {primitives.map((primitive, at) => (
              // oxlint-disable-next-line react/no-array-index-key
              <PrimitiveView key={at} primitive={primitive} />
            ))}
            {images.map(({ png, box }) => (
              <image key={`${box.x} ${box.y}`} {...box} href={`data:image/png;base64,${png}`} />
            ))}
          </svg>
        )
      })}
    </div>
  )
}

/** Whether the page is being printed; true before the browser lays out the paper. */
function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false)
  useEffect(() => {
    // The paper is laid out as soon as the event is over.
    const begin = (): void => flushSync(() => setIsPrinting(true))
    const end = (): void => setIsPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinting
}
