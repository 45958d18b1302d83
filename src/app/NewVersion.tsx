import { useState } from 'react'
import type { Catalogue } from '../domain/catalogue.ts'
import { dayText } from '../i18n/date-text.ts'
import { type BuildState, buildState } from '../ui/build-state.ts'
import { Notice } from '../ui/Notice.tsx'
import { useTexts } from '../ui/texts-context.ts'
import { useOnReturn } from '../ui/use-on-return.ts'

interface NewVersionProps {
  readonly catalogue: Pick<Catalogue, 'edition' | 'dataDate'>
  /** Asks for the catalogue that the server has now; the page goes on with it. */
  readonly onRefresh: () => void
}

/**
 * Tells who has kept the page open that the server has another program, which is opened by one press, or that its figures
 * have become those of another edition.
 */
export function NewVersion({ catalogue, onRefresh }: NewVersionProps) {
  const texts = useTexts()
  const { page, areaPicker } = texts.messages
  const [known, setKnown] = useState(catalogue.edition)
  const [build, setBuild] = useState<BuildState>('present')
  useOnReturn(() => {
    onRefresh()
    void buildState().then(setBuild)
  })
  if (build === 'replaced') {
    return (
      <Notice
        urgency="status"
        title={page.newBuildTitle}
        action={{ label: page.openNewBuild, onAct: () => window.location.reload() }}
      >
        <p>{page.newBuild}</p>
      </Notice>
    )
  }
  if (known === catalogue.edition) return null
  const close = { label: areaPicker.close, onAct: () => setKnown(catalogue.edition) }
  return <Notice urgency="status" title={page.newEdition({ day: dayText(texts, catalogue.dataDate) })} action={close} />
}
