import type { QuarterRange } from '../../domain/period.ts'
import { periodText } from '../../i18n/date-text.ts'
import { tableTexts } from '../../i18n/table-texts.ts'
import { useTexts } from '../../ui/texts-context.ts'
import type { FigureSelection } from './select-figures.ts'
import styles from './Table.module.css'

interface EmptyTableProps {
  readonly hasIndicators: boolean
  readonly selection: Pick<FigureSelection, 'periods'>
  readonly quarters: QuarterRange
}

/** Why there is no table, and what to do. */
export function EmptyTable({ hasIndicators, selection, quarters }: EmptyTableProps) {
  const texts = useTexts()
  const words = tableTexts[texts.language]
  const [first, last] = [periodText(texts, quarters.first), periodText(texts, quarters.last)]
  return (
    <output className={styles.empty}>
      <strong>{hasIndicators ? words.empty : words.noIndicators}</strong>{' '}
      {hasIndicators && selection.periods.length === 0 ? `${words.outside({ first, last })} ` : null}
      {hasIndicators ? words.emptyHelp : words.noIndicatorsHelp}
    </output>
  )
}
