import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { loadDataset } from '../../data/load-dataset.ts'
import type { Area, AreaId } from '../../domain/area.ts'
import type { Briefing } from '../../domain/briefing.ts'
import { isAreaIn } from '../../domain/is-area-in.ts'
import { type Quarter, quarterPlus, quartersBetween } from '../../domain/period.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import { areaText } from '../../i18n/area-text.ts'
import { briefingTexts } from '../../i18n/briefing-texts.ts'
import { periodText } from '../../i18n/date-text.ts'
import { lowerFirst } from '../../i18n/first-letter.ts'
import type { Texts } from '../../i18n/texts.ts'
import { lineageId } from '../../navigation/area-parameter.ts'
import type { BriefingAddress } from '../../navigation/briefing-address.ts'
import { type Move, movedAddress } from '../../navigation/moved-address.ts'
import { AreaPicker } from '../../ui/AreaPicker.tsx'
import { ProgramPart } from '../../ui/ProgramPart.tsx'
import { QuarterSelect } from '../../ui/QuarterSelect.tsx'
import { SteadyButton } from '../../ui/SteadyButton.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { today } from '../../ui/today.ts'
import type { PageProps } from '../page-props.ts'
import { siteAddress } from '../site-address.ts'
import styles from './Briefing.module.css'
import { MoveOutcome } from './MoveOutcome.tsx'
import { addressesOf, askedBy } from './asked-figures.ts'
import { loadBridgeMaker } from './use-bridge-maker.ts'
import { datasetsOf } from '../../briefing/contents/datasets.ts'
import { type MoveReport, moveBriefing } from '../../briefing/contents/move-briefing.ts'
import type { BriefingPage } from '../../briefing/contents/briefing-page.ts'

/** Only a move across a change of areas asks for it. */
const loadAcrossTime = () => import('./MoveAcrossTime.tsx')

interface MoveBriefingProps {
  readonly page: PageProps
  readonly briefing: Briefing
  readonly contents: BriefingPage
  readonly onReplace: (briefing: Briefing, message: string) => void
  readonly onClose: () => void
}

type State =
  | { readonly kind: 'choosing' | 'working' | 'failed' }
  | { readonly kind: 'done'; readonly report: MoveReport; readonly place: string }

/** Asks for another quarter or area, moves the whole briefing there, and says what became of the texts by hand. */
export function MoveBriefing({ page, briefing, contents, onReplace, onClose }: MoveBriefingProps) {
  const { index } = page
  const { catalogue, history } = index
  const texts = useTexts()
  const words = briefingTexts[texts.language]
  const client = useQueryClient()
  const present = contents.quarter ?? catalogue.start.quarter
  const [quarter, setQuarter] = useState<Quarter>(() => nextWithin(present, catalogue.quarters.last))
  const [from, setFrom] = useState<AreaId>()
  const [to, setTo] = useState<AreaId>()
  const [state, setState] = useState<State>({ kind: 'choosing' })
  const chosenTo = to ?? from
  const shownTo = chosenTo && (history.versionOn(chosenTo, lastDayOf(quarter)) ?? history.byId(chosenTo))
  const go = async (): Promise<void> => {
    const move: Move = {
      by: quartersBetween(present, quarter),
      ...(from && chosenTo && from !== chosenTo ? { area: { from, to: chosenTo } } : {}),
    }
    setState({ kind: 'working' })
    try {
      const addresses = addressesOf(briefing.items, index)
      const asked = askedBy([...addresses, ...addresses.map((each) => movedAddress(each, move))], index)
      const datasets = datasetsOf(await loadDataset(client, index, asked))
      const moved = moveBriefing(texts, datasets, briefing, move, {
        today: today(),
        addressOf: (path) => siteAddress(path, texts.language),
        ...(await loadBridgeMaker(addresses)),
      })
      const place = placeText(texts, addressesOf(moved.briefing.items, index), move.area ? shownTo : undefined)
      onReplace(moved.briefing, words.move.done({ items: moved.report.moved, place }))
      setState({ kind: 'done', report: moved.report, place })
    } catch {
      setState({ kind: 'failed' })
    }
  }
  return (
    <div className={styles.move}>
      <h2>{words.move.title}</h2>
      {state.kind === 'done' ? (
        <MoveOutcome report={state.report} place={state.place} onClose={onClose} />
      ) : (
        <>
          <p className={styles.aside}>{words.move.help}</p>
          <div className={styles.moveChoices}>
            <QuarterSelect
              label={words.move.quarter}
              quarters={catalogue.quarters}
              chosen={quarter}
              onChoose={setQuarter}
            />
            <label>
              <span>{words.move.areaFrom}</span>
              <select
                value={from ?? ''}
                onChange={(event) => {
                  const area = contents.areas.find(({ id }) => lineageId(history, id) === event.target.value)
                  setFrom(area && lineageId(history, area.id))
                  setTo(undefined)
                }}
              >
                <option value="">{words.move.areaSame}</option>
                {contents.areas.map((area) => (
                  <option key={area.id} value={lineageId(history, area.id)}>
                    {areaText(texts, area)}
                  </option>
                ))}
              </select>
            </label>
            {from ? (
              <>
                <span>{words.move.areaTo}</span>
                <AreaPicker
                  history={history}
                  quarter={quarter}
                  label={shownTo ? areaText(texts, shownTo) : ''}
                  chosen={[chosenTo ?? from]}
                  maximum={1}
                  onChoose={([area]) => setTo(area)}
                />
              </>
            ) : null}
          </div>
          {contents.areas.some(({ id }) => !isAreaIn(history, id, quarter)) ? (
            <ProgramPart load={loadAcrossTime} whileLoading={null}>
              {({ MoveAcrossTime }) => (
                <MoveAcrossTime
                  history={history}
                  areas={contents.areas}
                  quarter={quarter}
                  onChoose={(area, instead) => {
                    setFrom(area)
                    setTo(instead)
                  }}
                />
              )}
            </ProgramPart>
          ) : null}
          <output className={styles.said}>
            {state.kind === 'working' ? words.move.working : state.kind === 'failed' ? words.move.failed : ''}
          </output>
          <div className={styles.buttons}>
            <SteadyButton
              isOff={state.kind === 'working' || (quarter === present && (!from || chosenTo === from))}
              onClick={() => void go()}
            >
              {words.move.go}
            </SteadyButton>
            <button type="button" onClick={onClose}>
              {words.move.cancel}
            </button>
          </div>
        </>
      )}
    </div>
  )
}

/** Where the charts are now: "quý II/2024, quý III/2024 – Huyện Bù Đốp". */
function placeText(texts: Texts, addresses: readonly BriefingAddress[], area: Area | undefined): string {
  const quarters = [...new Set(addresses.map(({ page }) => page.quarter))].sort()
  const periods = quarters.map((quarter) => lowerFirst(periodText(texts, quarter))).join(', ')
  return area ? `${periods} – ${areaText(texts, area)}` : periods
}

/** The next quarter, as long as the publication knows it. */
function nextWithin(present: Quarter, last: Quarter): Quarter {
  const next = quarterPlus(present, 1)
  return next > last ? present : next
}
