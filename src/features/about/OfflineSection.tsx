import { useSyncExternalStore } from 'react'
import type { PublishedIndex } from '../../contract/catalogue-file.ts'
import {
  type DownloadEnd,
  bytesOfFiles,
  downloadCopy,
  isProblem,
  onCopy,
  presentCopy,
  removeCopy,
  stopDownload,
} from '../../data/offline-copy.ts'
import { type OfflineChoice, askedFiles, offlineChoice } from '../../data/offline-choice.ts'
import { byteText } from '../../i18n/byte-text.ts'
import { dayText } from '../../i18n/date-text.ts'
import { offlineTexts } from '../../i18n/offline-texts.ts'
import { publicationProblemText } from '../../i18n/publication-problem-text.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { AreaId } from '../../domain/area.ts'
import { FactList } from '../../ui/FactList.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Offline.module.css'
import { choicesOf } from './offline-choices.ts'

interface OfflineSectionProps {
  readonly index: PublishedIndex
  /** The area of the address: its province is what a reader is likely to want. */
  readonly area: AreaId
}

/** Dùng khi không có mạng: what this browser keeps, and the way to have all of it. */
export function OfflineSection({ index, area }: OfflineSectionProps) {
  const texts = useTexts()
  const { language } = texts
  const words = offlineTexts[language]
  const copy = useSyncExternalStore(onCopy, presentCopy)
  const { value: asked } = useSyncExternalStore(offlineChoice.onChange, offlineChoice.read)
  const { held, program, room, running, end } = copy
  const size = (bytes: number): string => byteText(language, bytes)
  const title = <h2 id="offline">{words.title}</h2>
  if (!held) {
    return (
      <section className={styles.section} aria-labelledby="offline">
        {title}
        <output>{texts.messages.page.loading}</output>
      </section>
    )
  }
  const all = askedFiles(index, 'all')
  const kept = all.filter(({ file }) => held.has(file))
  const told = { done: kept.length, all: all.length, size: size(bytesOfFiles(kept)) }
  const choices = choicesOf(index, area).map(({ choice, province }) => {
    const files = askedFiles(index, choice)
    const missing = files.filter(({ file }) => !held.has(file))
    return { choice, name: province ?? words.everything, files, missing }
  })
  const shown = choices.find(({ choice }) => running !== undefined && isSame(choice, running))
  return (
    <section className={styles.section} aria-labelledby="offline">
      {title}
      <p>{words.intro}</p>
      <FactList
        facts={[
          { term: words.program, detail: words.programState[program] },
          { term: words.figures, detail: words.kept({ ...told, day: dayText(texts, index.catalogue.dataDate) }) },
          ...(room
            ? [
                {
                  term: words.room,
                  detail: `${words.used({ used: size(room.used), ...(room.free === undefined ? {} : { free: size(room.free) }) })} ${copy.isLasting ? words.lasting : words.unlasting}`,
                },
              ]
            : []),
        ]}
      />
      <div className={styles.buttons}>
        {running
          ? null
          : choices.map(({ choice, name, missing }) => {
              if (missing.length === 0) return <p key={name}>{words.whole({ name })}</p>
              const label = asked !== undefined && isSame(asked, choice) ? words.goOn : words.download
              return (
                <button key={name} type="button" onClick={() => void downloadCopy(choice)}>
                  {label({ name, size: size(bytesOfFiles(missing)) })}
                </button>
              )
            })}
        {shown ? (
          <>
            <progress
              aria-label={words.download({ name: shown.name, size: size(bytesOfFiles(shown.files)) })}
              max={shown.files.length}
              value={shown.files.length - shown.missing.length}
            />
            <button type="button" onClick={stopDownload}>
              {words.stop}
            </button>
          </>
        ) : null}
        {!running && (kept.length > 0 || program === 'kept') ? (
          <button type="button" onClick={() => void removeCopy()}>
            {words.remove}
          </button>
        ) : null}
      </div>
      <output>
        {shown
          ? words.progress({ done: shown.files.length - shown.missing.length, all: shown.files.length })
          : end === undefined
            ? ''
            : endText(texts, end)}
      </output>
    </section>
  )
}

const isSame = (one: OfflineChoice, other: OfflineChoice): boolean =>
  one === other || (one !== 'all' && other !== 'all' && one.province === other.province)

/** How a download ended; of one that is whole the copy itself says so. */
function endText(texts: Texts, end: DownloadEnd): string {
  const words = offlineTexts[texts.language]
  if (end === 'whole') return ''
  if (typeof end === 'string') return words[end]
  if (isProblem(end)) return publicationProblemText(texts, end)
  const [needed, free] = [byteText(texts.language, end.needed), byteText(texts.language, end.free)]
  return words.noRoom({ needed, free })
}
