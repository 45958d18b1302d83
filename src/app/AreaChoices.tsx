import { useLocation, useSearch } from 'wouter'
import type { AreaHistory } from '../domain/area-history.ts'
import type { Area } from '../domain/area.ts'
import { parentOf } from '../domain/parent-of.ts'
import { areaText, areaTextInSentence } from '../i18n/area-text.ts'
import { areaValidityText } from '../i18n/area-validity-text.ts'
import { dayText } from '../i18n/date-text.ts'
import { lowerFirst } from '../i18n/first-letter.ts'
import type { Texts } from '../i18n/texts.ts'
import { PageLink } from '../navigation/PageLink.tsx'
import { addressForArea } from '../navigation/address-for-area.ts'
import type { UrlProblem } from '../navigation/page-address.ts'
import { useTexts } from '../ui/texts-context.ts'
import styles from './AreaChoices.module.css'

interface AreaChoicesProps {
  /** A code that several areas bore. */
  readonly problem: UrlProblem
  readonly history: AreaHistory
}

/** The areas that bore a code, each as a way to this page about it, with its time and the area above it. */
export function AreaChoices({ problem: { text, choices = [] }, history }: AreaChoicesProps) {
  const texts = useTexts()
  const [path] = useLocation()
  const search = useSearch()
  return (
    <ul className={styles.choices}>
      {choices.map(({ area, parameter }) => (
        <li key={parameter}>
          <PageLink href={addressForArea(path, search, { text, parameter })}>{areaText(texts, area)}</PageLink>{' '}
          <span className={styles.detail}>{detailText(texts, history, area)}</span>
        </li>
      ))}
    </ul>
  )
}

/** "thuộc thành phố Đồng Nai; 01/07/2025 – nay; trước 30/04/2026 là xã Lộc Ninh". */
function detailText(texts: Texts, history: AreaHistory, area: Area): string {
  const { overview, url } = texts.messages
  const records = history.lineageOf(area.id).filter(({ code }) => code === area.code)
  const [first] = records
  const parent = parentOf(history, area)
  const named = records.slice(1).flatMap((record, index) => {
    const before = records[index]!
    return before.name === record.name || record.validFrom === undefined
      ? []
      : [
          lowerFirst(
            overview.areaChanged({ from: areaTextInSentence(texts, before), day: dayText(texts, record.validFrom) }),
          ),
        ]
  })
  const { validFrom } = first ?? area
  return [
    ...(parent ? [url.areaOf({ parent: areaTextInSentence(texts, parent) })] : []),
    areaValidityText(texts, {
      ...(validFrom ? { validFrom } : {}),
      ...(area.validTo ? { validTo: area.validTo } : {}),
    }),
    ...named,
  ].join('; ')
}
