import { useState } from 'react'
import type { PageProps } from '../features/page-props.ts'
import { dayText } from '../i18n/date-text.ts'
import { type BuildState, buildState } from '../ui/build-state.ts'
import { ProgramPart } from '../ui/ProgramPart.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useTexts } from '../ui/texts-context.ts'
import { useOnReturn } from '../ui/use-on-return.ts'

/** The findings come when there is another edition to tell of. */
const loadNews = () => import('../features/EditionNews.tsx')

interface NewVersionProps extends Pick<PageProps, 'index' | 'navigation'> {
  /** Asks for the catalogue that the server has now; the page goes on with it. */
  readonly onRefresh: () => void
}

/**
 * Tells who has kept the page open that the server has another program, which is opened by one press, or that its figures
 * have become those of another edition, and what that says of the area in view.
 */
export function NewVersion({ index, navigation, onRefresh }: NewVersionProps) {
  const texts = useTexts()
  const { page, areaPicker } = texts.messages
  const [known, setKnown] = useState(index)
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
  const { edition, dataDate } = index.catalogue
  if (known.catalogue.edition === edition) return null
  return (
    <Notice
      urgency="status"
      title={page.newEdition({ day: dayText(texts, dataDate) })}
      action={{ label: areaPicker.close, onAct: () => setKnown(index) }}
    >
      <ProgramPart load={loadNews} whileLoading={null}>
        {({ EditionNews }) => <EditionNews before={known} index={index} navigation={navigation} />}
      </ProgramPart>
    </Notice>
  )
}
