import type { AreaHistory } from '../../domain/area-history.ts'
import { areaOutOfTime } from '../../domain/area-out-of-time.ts'
import type { Area, AreaId } from '../../domain/area.ts'
import type { Quarter } from '../../domain/period.ts'
import { areaText, areaTextInSentence } from '../../i18n/area-text.ts'
import { areaTimeTexts } from '../../i18n/area-time-texts.ts'
import { lineageId } from '../../navigation/area-parameter.ts'
import { useTexts } from '../../ui/texts-context.ts'
import { OutOfTimeSentence } from '../OutOfTimeSentence.tsx'
import styles from './Briefing.module.css'

interface MoveAcrossTimeProps {
  readonly history: AreaHistory
  readonly areas: readonly Area[]
  readonly quarter: Quarter
  readonly onChoose: (from: AreaId, to: AreaId) => void
}

/** Of the areas of a briefing that are not there in the quarter it goes to: what became of them, each a choice instead. */
export function MoveAcrossTime({ history, areas, quarter, onChoose }: MoveAcrossTimeProps) {
  const texts = useTexts()
  const words = areaTimeTexts[texts.language]
  const ids = new Set(areas.map(({ id }) => lineageId(history, id)))
  return [...ids]
    .flatMap((id) => areaOutOfTime(history, id, quarter) ?? [])
    .map((gone) => (
      <div key={gone.id} className={styles.acrossTime}>
        <p>
          <OutOfTimeSentence gone={gone} />
        </p>
        {gone.related.length > 0 ? (
          <p className={styles.buttons}>
            <span>{words.instead(areaTextInSentence(texts, gone.area))}</span>
            {gone.related.map(({ area }) => (
              <button key={area.id} type="button" onClick={() => onChoose(gone.id, lineageId(history, area.id))}>
                {areaText(texts, area)}
              </button>
            ))}
          </p>
        ) : null}
      </div>
    ))
}
