import { changeTexts, figureNameText } from '../../i18n/figure-change-texts.ts'
import { periodText } from '../../i18n/date-text.ts'
import { publishingTexts } from '../../i18n/publishing-texts.ts'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Publishing.module.css'
import type { PublishingPage } from './publishing-page.ts'

/** What moves with the figures: totals above them, and what the overviews come to say. */
export function MovedWith({ page: { totals, news } }: { readonly page: PublishingPage }) {
  const texts = useTexts()
  const words = publishingTexts[texts.language]
  if (totals.length + news.length === 0) return null
  return (
    <section aria-labelledby="expected">
      <h2 id="expected">{words.expected}</h2>
      <div className={styles.columns}>
        {totals.length > 0 ? (
          <div>
            <h3>{words.totals}</h3>
            <ul>
              {totals.map(({ indicator, area, period, before, after }) => {
                const told = changeTexts(texts, indicator, before, after)
                return (
                  <li key={`${indicator.id} ${area.id} ${period}`}>
                    {figureNameText(texts, indicator, area, { period })}: {told.before} → <strong>{told.after}</strong>
                  </li>
                )
              })}
            </ul>
          </div>
        ) : null}
        {news.map(({ area, quarter, sentences }) => (
          <div key={`${area.id} ${quarter}`}>
            <h3>{`${area.name}, ${periodText(texts, quarter)}`}</h3>
            <ul>
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}
