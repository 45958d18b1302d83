import { type ReactNode, useEffect, useState } from 'react'
import styles from './DropArea.module.css'

interface DropAreaProps {
  /** The id of the heading that names it, or its name where it has none. */
  readonly labelledBy?: string
  readonly label?: string
  readonly className?: string | undefined
  readonly onDrop: (dropped: DataTransfer) => void
  /** With a button that does the same: dropping is for the mouse alone. */
  readonly children: ReactNode
}

/** Where files are dropped. One that misses it is not opened by the browser in the place of the page. */
export function DropArea({ labelledBy, label, className = '', onDrop, children }: DropAreaProps) {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const stay = (event: DragEvent): void => event.preventDefault()
    window.addEventListener('dragover', stay)
    window.addEventListener('drop', stay)
    return () => {
      window.removeEventListener('dragover', stay)
      window.removeEventListener('drop', stay)
    }
  }, [])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is beside a button, which does the same
    <section
      className={`${styles.drop} ${isOver ? styles.over : ''} ${className}`}
      aria-labelledby={labelledBy}
      aria-label={label}
      onDragOver={() => setIsOver(true)}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        setIsOver(false)
        onDrop(event.dataTransfer)
      }}
    >
      {children}
    </section>
  )
}
