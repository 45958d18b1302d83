import { useState } from 'react'
import { dropImports, type WorkspaceState } from '../../data/workspace.ts'
import type { ImportId } from '../../domain/draft-figure.ts'
import { entryTexts } from '../../i18n/entry-texts.ts'
import { countText } from '../../i18n/number-text.ts'
import { useTexts } from '../../ui/texts-context.ts'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import styles from './Entry.module.css'
import { instantText } from '../../i18n/instant-text.ts'

interface ImportListProps {
  readonly workspace: WorkspaceState
  readonly onUndone: (id: ImportId, name: string) => void
}

/** What came in by this browser and is not published, each to be taken back at once. */
export function ImportList({ workspace, onUndone }: ImportListProps) {
  const texts = useTexts()
  const words = entryTexts[texts.language]
  const { imports, figures } = workspace
  const [hasFailed, setHasFailed] = useState(false)
  if (imports.length === 0) return null
  const undo = async (id: ImportId, name: string): Promise<void> => {
    setHasFailed(false)
    if ((await dropImports([id])) === 'kept') onUndone(id, name)
    else setHasFailed(true)
  }
  return (
    <section>
      <h2 id="imports-title" tabIndex={-1}>
        {words.imports.title}
      </h2>
      {hasFailed ? (
        <p className={styles.fault} role="alert">
          {words.confirm.notUndone}
        </p>
      ) : null}
      <ScrollRegion height="content" labelledBy="imports-title" columns={5}>
        <table className={styles.imports}>
          <thead>
            <tr>
              <th scope="col">{words.imports.file}</th>
              <th scope="col">{words.imports.count}</th>
              <th scope="col">{words.imports.by}</th>
              <th scope="col">{words.imports.when}</th>
              <th scope="col">{words.confirm.undo}</th>
            </tr>
          </thead>
          <tbody>
            {[...imports].reverse().map(({ id, kind, file, source, by, at }) => {
              const name = file ?? source.title
              return (
                <tr key={id}>
                  <th scope="row">{kind === 'typed' ? `${words.imports.typed}: ${source.title}` : name}</th>
                  <td>{countText(texts.language, figures.filter(({ importId }) => importId === id).length)}</td>
                  <td>{by}</td>
                  <td>{instantText(texts, at)}</td>
                  <td>
                    <button type="button" aria-label={words.imports.undo(name)} onClick={() => void undo(id, name)}>
                      {words.confirm.undo}
                    </button>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}
