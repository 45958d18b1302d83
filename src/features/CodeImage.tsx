import { useMemo } from 'react'
import { codePath } from '../charts/picture/code-path.ts'
import styles from './Share.module.css'

interface CodeImageProps {
  /** What a telephone reads. */
  readonly text: string
  readonly label: string
  /** What is said of a text that no code holds. */
  readonly tooLong: string
}

/** How large it is, in pixels: a telephone reads it from an arm's length. */
const size = 200

/** A QR code, drawn without a request. */
export function CodeImage({ text, label, tooLong }: CodeImageProps) {
  const source = useMemo(() => {
    const shapes = codePath(text, { x: 0, y: 0, size })?.map(({ d, fill }) => `<path d="${d}" fill="${fill}"/>`)
    if (!shapes) return undefined
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">${shapes.join('')}</svg>`
    return `data:image/svg+xml,${encodeURIComponent(svg)}`
  }, [text])
  return source === undefined ? (
    <p className={styles.help}>{tooLong}</p>
  ) : (
    <img className={styles.code} src={source} width={size} height={size} alt={label} />
  )
}
