import type { Figure } from '../domain/figure.ts'
import { type SaidAround, qualifierTexts } from '../i18n/figure-text.ts'
import styles from './StateTags.module.css'
import { useTexts } from './texts-context.ts'

interface StateTagsProps {
  readonly indicator: Parameters<typeof qualifierTexts>[1]
  readonly figure: Figure
  readonly said?: SaidAround
}

/** What must stand beside a figure: state, revision, coverage. Nothing for a plain final one. */
export function StateTags({ indicator, figure, said }: StateTagsProps) {
  const tags = qualifierTexts(useTexts(), indicator, figure, said)
  if (tags.length === 0) return null
  return (
    <span className={styles.tags}>
      {tags.map((tag) => (
        <span key={tag} className={styles.tag}>
          {tag}
        </span>
      ))}
    </span>
  )
}
