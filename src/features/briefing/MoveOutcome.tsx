import { briefingTexts } from '../../i18n/briefing-texts.ts'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Briefing.module.css'
import type { MoveReport } from '../../briefing/contents/move-briefing.ts'

interface MoveOutcomeProps {
  readonly report: MoveReport
  readonly place: string
  readonly onClose: () => void
}

/** What became of a briefing on its way: how many charts moved, which texts no longer fit, which figures are not there. */
export function MoveOutcome({ report, place, onClose }: MoveOutcomeProps) {
  const { move: words } = briefingTexts[useTexts().language]
  const { moved, kept, unfit, noFigures, unmoved, unusable } = report
  const lists = [
    { title: words.noFigures({ count: noFigures.length }), names: noFigures },
    { title: words.unmoved({ count: unmoved.length }), names: unmoved },
    { title: words.unusable({ count: unusable.length }), names: unusable },
  ]
  return (
    <>
      <output>{words.done({ items: moved, place })}</output>
      {kept > 0 ? <p>{words.kept({ count: kept })}</p> : null}
      {unfit.length > 0 ? (
        <>
          <p>{words.unfit({ count: unfit.length })}</p>
          <ul>
            {unfit.map(({ name, text }) => (
              <li key={`${name} ${text}`}>
                {name}: “{text}”
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {lists.map(({ title, names }) =>
        names.length === 0 ? null : (
          <div key={title}>
            <p>{title}</p>
            <ul>
              {[...new Set(names)].map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </div>
        ),
      )}
      <div className={styles.buttons}>
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </>
  )
}
