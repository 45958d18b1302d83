import { changeLine } from '../../i18n/change-text.ts'
import { ChangeView } from '../../ui/ChangeView.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Overview.module.css'
import type { OverviewCard } from './view-overview.ts'

/** The two changes of a card; one reason that holds for both is said once. */
export function CardChanges({ card }: { readonly card: OverviewCard }) {
  const texts = useTexts()
  const { messages } = texts
  const { indicator, sincePrevious, sinceLastYear, figure } = card
  if (figure.kind === 'missing') return null
  const isSameRefusal =
    sincePrevious.kind === 'refused' &&
    sinceLastYear.kind === 'refused' &&
    changeLine(texts, indicator, sincePrevious) === changeLine(texts, indicator, sinceLastYear)
  return (
    <span className={styles.changes}>
      {isSameRefusal ? (
        <ChangeView indicator={indicator} change={sincePrevious} since={`(${messages.overview.sinceBoth})`} />
      ) : (
        <>
          <ChangeView indicator={indicator} change={sincePrevious} since={messages.change.sincePrevious} />
          <ChangeView indicator={indicator} change={sinceLastYear} since={messages.change.sinceLastYear} />
        </>
      )}
    </span>
  )
}
