import { useEffect, useState } from 'react'
import styles from './LoadingView.module.css'
import { useTexts } from './texts-context.ts'

/** After this long a reader wants to know whether anything still happens. */
const slowAfterMs = 4000

/** A page on its way: the shape of what comes, and words for those who do not see it. */
export function LoadingView() {
  const { messages } = useTexts()
  const [isSlow, setIsSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), slowAfterMs)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={styles.loading}>
      <output className={isSlow ? styles.slow : 'visually-hidden'}>
        {isSlow ? messages.page.loadingSlow : messages.page.loading}
      </output>
      <div className={styles.headline} />
      <div className={styles.panels}>
        {['a', 'b', 'c', 'd', 'e'].map((panel) => (
          <div key={panel} className={styles.panel} />
        ))}
      </div>
    </div>
  )
}
