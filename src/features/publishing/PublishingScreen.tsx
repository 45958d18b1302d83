import { useEffect, useMemo, useRef, useState } from 'react'
import type { PublishedIndex } from '../../contract/catalogue-file.ts'
import { draftedIndex } from '../../data/drafted-index.ts'
import { type PublishingServer, askServer } from '../../data/publishing-server.ts'
import { useFigures } from '../../data/use-figures.ts'
import { usePublishedIndex } from '../../data/use-published-index.ts'
import { useWorkspace } from '../../data/use-workspace.ts'
import type { WorkspaceState } from '../../data/workspace.ts'
import { parentOf } from '../../domain/parent-of.ts'
import { dayText } from '../../i18n/date-text.ts'
import { changeWords } from '../../i18n/figure-change-texts.ts'
import { numberText } from '../../i18n/number-text.ts'
import { publishingTexts } from '../../i18n/publishing-texts.ts'
import { LoadingView } from '../../ui/LoadingView.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ProblemView } from '../../ui/ProblemView.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { EntryNavigation } from '../EntryNavigation.tsx'
import { PageFrame } from '../PageFrame.tsx'
import type { PageProps } from '../page-props.ts'
import { LastEdition } from './LastEdition.tsx'
import { MovedWith } from './MovedWith.tsx'
import { PublishForm } from './PublishForm.tsx'
import styles from './Publishing.module.css'
import { PublishingTable } from './PublishingTable.tsx'
import { type PublishingPage, publishingPage } from './publishing-page.ts'
import { useKeptFocus } from './use-kept-focus.ts'

/** How often the server is asked whether its pages are new. */
const renewingMs = 3000

/** Công bố số liệu: what the figures of this computer change, and the button that publishes them. */
export function PublishingScreen(page: PageProps) {
  const { index, navigation, onRetry } = page
  const texts = useTexts()
  const { language, messages } = texts
  const words = publishingTexts[language]
  const workspace = useWorkspace()
  const published = usePublishedIndex(index)
  const { catalogue } = published
  const [key, setKey] = useState('')
  const [server, setServer] = useState<PublishingServer>()
  const [said, setSaid] = useState('')
  const article = useRef<HTMLElement>(null)
  const isEmpty = workspace.figures.length === 0
  const keepFocus = useKeptFocus(article)
  useEffect(() => void askServer('').then(setServer), [])
  const isRenewing = server?.kind === 'ready' && server.pages === 'renewing'
  useEffect(() => {
    if (!isRenewing) return undefined
    const ask = async (): Promise<void> => {
      const next = await askServer(key)
      if (next.kind === 'ready') setServer(next)
    }
    const timer = setInterval(() => void ask(), renewingMs)
    return () => clearInterval(timer)
  }, [isRenewing, key])
  const askAgain = async (withKey: string): Promise<void> => setServer(await askServer(withKey))
  const onDone = (sentence: string): void => {
    setSaid(sentence)
    onRetry()
    void askAgain(key)
  }
  const onRefused = async (sentence: string): Promise<void> => {
    const next = await askServer(key)
    if (next.kind !== 'ready') return
    // Without an edition to go back to its dialog goes, and what it said.
    if (!next.last) setSaid(sentence)
    setServer(next)
  }
  return (
    <PageFrame articleRef={article} className={styles.page} page={page} title={words.title}>
      <EntryNavigation navigation={navigation} current="publishing" />
      {said === '' ? null : <Notice urgency="status" title={said} />}
      {server?.kind === 'ready' && server.pages === 'failed' ? (
        <Notice urgency="status" title={words.pagesFailed} />
      ) : null}
      {workspace.status === 'refused' ? (
        <Notice urgency="alert" title={words.refused} />
      ) : workspace.status === 'reading' ? (
        <LoadingView />
      ) : isEmpty ? (
        <div className={styles.nothing}>
          <p>{words.none}</p>
          <p>{words.noneHelp}</p>
          <p>{messages.about.edition({ edition: catalogue.edition, date: dayText(texts, catalogue.dataDate) })}</p>
        </div>
      ) : (
        <Changes
          workspace={workspace}
          published={published}
          onRetry={onRetry}
          onShown={keepFocus}
          renderForm={(changes) => (
            <PublishForm
              workspace={workspace}
              page={changes}
              server={server}
              keyText={key}
              onKey={setKey}
              onAsk={askAgain}
              onDone={onDone}
            />
          )}
        />
      )}
      {workspace.damaged > 0 ? (
        <Notice urgency="status" title={words.damaged(numberText(language, workspace.damaged))} />
      ) : null}
      {server?.kind === 'ready' && server.last ? (
        <LastEdition
          last={server.last}
          keyText={key}
          onDone={onDone}
          onRefused={(sentence) => void onRefused(sentence)}
        />
      ) : null}
    </PageFrame>
  )
}

interface ChangesProps {
  readonly workspace: WorkspaceState
  readonly published: PublishedIndex
  readonly onRetry: () => void
  /** After each change of what is shown. */
  readonly onShown: () => void
  readonly renderForm: (page: PublishingPage) => React.ReactNode
}

function Changes({ workspace, published, onRetry, onShown, renderForm }: ChangesProps) {
  const texts = useTexts()
  const { language, messages } = texts
  const words = publishingTexts[language]
  const drafted = useMemo(() => draftedIndex(published, workspace), [published, workspace])
  const asked = useMemo(() => {
    const areas = [...new Set(workspace.figures.map(({ area }) => area))].flatMap((id) => {
      const area = published.history.byId(id)
      const above = area && parentOf(published.history, area)
      return area ? [id, ...(above ? [above.id] : [])] : []
    })
    const [first, ...more] = [...new Set(areas)]
    const families = published.catalogue.families.map(({ id }) => id)
    return first === undefined ? [] : [{ families, areas: [first, ...more], below: true as const }]
  }, [workspace, published])
  const before = useFigures(published, asked, { showsSamples: true })
  const after = useFigures(drafted, asked, { showsSamples: true })
  const page = useMemo(
    () => (before && after ? publishingPage(texts, workspace, before.dataset, after.dataset) : undefined),
    [texts, workspace, before, after],
  )
  useEffect(onShown)
  if (!page || !before) return <LoadingView />
  if (before.problems.length > 0) {
    return <ProblemView title={messages.page.partialTitle} problems={before.problems} onRetry={onRetry} />
  }
  const parts = (['new', 'revised', 'settled', 'withdrawn'] as const)
    .filter((change) => page.counts[change] > 0)
    .map((change) =>
      words.counted({ count: numberText(language, page.counts[change]), word: changeWords[language][change] }),
    )
  return (
    <>
      <p>
        {page.changing.length > 0
          ? words.summary({ parts: parts.join(', ') })
          : page.counts.unknown > 0
            ? words.unknown(numberText(language, page.counts.unknown))
            : words.nothing}
      </p>
      <PublishingTable page={page} />
      <MovedWith page={page} />
      {renderForm(page)}
    </>
  )
}
