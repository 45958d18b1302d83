import type { KeptReview } from '../../contract/kept-review.ts'
import { areaText } from '../../i18n/area-text.ts'
import { entryTexts } from '../../i18n/entry-texts.ts'
import { AreaPicker } from '../../ui/AreaPicker.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { today } from '../../ui/today.ts'
import type { PageProps } from '../page-props.ts'
import styles from './Entry.module.css'
import type { EntryReading } from './entry-reading.ts'
import { PeriodSelect } from './PeriodSelect.tsx'
import type { Entry } from './use-entries.ts'

interface EntryToldProps {
  readonly page: PageProps
  readonly entry: Entry
  readonly reading: EntryReading
  readonly onChange: (said: KeptReview['said']) => void
}

/** Of which area and period a file is, and who says so; to be changed. */
export function EntryTold({ page, entry, reading, onChange }: EntryToldProps) {
  const texts = useTexts()
  const words = entryTexts[texts.language].told
  const { index, navigation } = page
  const { areas, quarter } = navigation.address
  const area = entry.review.said.area ?? reading.area
  const shown = area === undefined ? undefined : index.history.byId(area)
  const whence = (what: 'area' | 'period'): string =>
    entry.review.said[what] === undefined ? (reading.isAssumed[what] ? words.assumed : words.ofFile) : words.said
  return (
    <div className={styles.told}>
      <div>
        <AreaPicker
          history={index.history}
          quarter={quarter}
          label={shown ? areaText(texts, shown) : words.areas}
          chosen={[area ?? areas[0]]}
          maximum={1}
          onChoose={([id]) => onChange({ ...entry.review.said, area: id })}
        />
        <span className={styles.note}>{whence('area')}</span>
      </div>
      <div>
        <PeriodSelect
          label={words.period}
          catalogue={index.catalogue}
          today={today()}
          chosen={entry.review.said.period ?? reading.period}
          unknown={words.periods}
          onChoose={(period) => onChange({ ...entry.review.said, period })}
        />
        <span className={styles.note}>{whence('period')}</span>
      </div>
    </div>
  )
}
