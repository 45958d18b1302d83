import { useState } from 'react'
import { rememberHeading } from '../../data/table-mappings.ts'
import type { Catalogue } from '../../domain/catalogue.ts'
import { entryTexts } from '../../i18n/entry-texts.ts'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Entry.module.css'
import type { EntryTable } from './entry-reading.ts'
import { HeadingSelect } from './HeadingSelect.tsx'

interface TableHeadingsProps {
  readonly table: EntryTable
  readonly catalogue: Pick<Catalogue, 'families' | 'indicators'>
  /** Something was explained, and is remembered. */
  readonly onChange: () => void
}

const roles = ['value', 'denominator', 'percent'] as const

/** What the headings of a table were taken for, to be corrected once for all tables of its shape. */
export function TableHeadings({ table, catalogue, onChange }: TableHeadingsProps) {
  const words = entryTexts[useTexts().language].table
  // Whoever explains the last of them goes on in the list: it does not close under the hand.
  const [isOpen, setIsOpen] = useState(() => table.headings.some(({ skipped }) => skipped === 'unknown'))
  if (table.headings.length === 0) return null
  return (
    <details className={styles.headings} open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{words.title(table.sheet)}</summary>
      <p className={styles.note}>{words.help}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.heading}</th>
            <th scope="col">{words.taken}</th>
            <th scope="col">{words.role}</th>
          </tr>
        </thead>
        <tbody>
          {table.headings.map(({ key, texts, match, role, skipped }) => {
            const name = texts.join(' › ')
            const taken = skipped === undefined ? match : undefined
            const remember = (heading: Parameters<typeof rememberHeading>[2]): void => {
              rememberHeading(table.shape, key, heading)
              onChange()
            }
            return (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>
                  <HeadingSelect
                    label={`${words.taken}: ${name}`}
                    isLabelHidden
                    catalogue={catalogue}
                    chosen={taken}
                    none={words.nothing}
                    onChoose={(told) =>
                      remember(
                        told
                          ? {
                              indicator: told.indicator,
                              ...(told.category === undefined ? {} : { category: told.category }),
                              role,
                            }
                          : null,
                      )
                    }
                  />
                </td>
                <td>
                  {taken ? (
                    <label>
                      <span className="visually-hidden">{`${words.role}: ${name}`}</span>
                      <select
                        value={role}
                        onChange={({ target }) => {
                          const { indicator, category } = taken
                          const next = roles.find((each) => each === target.value) ?? 'value'
                          remember({ indicator, ...(category === undefined ? {} : { category }), role: next })
                        }}
                      >
                        {roles.map((each) => (
                          <option key={each} value={each}>
                            {words.roles[each]}
                          </option>
                        ))}
                      </select>
                    </label>
                  ) : null}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </details>
  )
}
