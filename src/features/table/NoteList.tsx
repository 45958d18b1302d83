import { remarkText } from '../../i18n/remark-text.ts'
import { tableTexts } from '../../i18n/table-texts.ts'
import { useTexts } from '../../ui/texts-context.ts'
import { noteMark } from './note-mark.ts'
import styles from './Table.module.css'
import type { TableNote } from './table-page.ts'

/** What sources print and remark about figures, each under the letter that stands beside its figures. */
export function NoteList({ notes }: { readonly notes: readonly TableNote[] }) {
  const texts = useTexts()
  const { language, messages } = texts
  if (notes.length === 0) return null
  return (
    <section aria-labelledby="notes-title">
      <h2 id="notes-title">{tableTexts[language].notes}</h2>
      <ul className={styles.notes}>
        {notes.map(({ printed, ...remarked }, index) => {
          const mark = noteMark(index + 1)
          const said = [
            ...(printed === undefined ? [] : [messages.progress.printed({ text: printed })]),
            remarkText(texts, remarked) ?? '',
          ]
          return (
            <li key={mark} id={`ghi-chu-${mark}`}>
              <b>{mark}</b> {said.filter((text) => text !== '').join('. ')}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
