import { type CatalogueState, useCatalogue } from '../data/use-catalogue.ts'
import { useWorkspaceFlag } from '../data/use-workspace-flag.ts'
import { useIsEmbedded } from '../navigation/embedded.ts'
import { usePageNavigation } from '../navigation/use-page-navigation.ts'
import { LoadingView } from '../ui/LoadingView.tsx'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { ProgramPart } from '../ui/ProgramPart.tsx'
import { ProblemView } from '../ui/ProblemView.tsx'
import { useTexts } from '../ui/texts-context.ts'
import { ContextBar } from './ContextBar.tsx'
import { EmbeddedSource } from './EmbeddedSource.tsx'
import { Header } from './Header.tsx'
import { NewVersion } from './NewVersion.tsx'
import { Pages } from './Pages.tsx'
import { PrintedFooter } from './PrintedFooter.tsx'
import { SavedNotice } from './SavedNotice.tsx'
import styles from './Site.module.css'

const loadDrafts = () => import('./DraftNotice.tsx')
const loadUrlNotice = () => import('./UrlNotice.tsx')
const loadChoice = () => import('./AreaChoicePage.tsx')
/** Only in the program of a pack. */
const loadOldPack = import.meta.env.VITE_PACK === undefined ? undefined : () => import('./OldPack.tsx')

/** The site around its pages: header, the bar of area and quarter, what is wrong, and the page. */
export function Site() {
  const state = useCatalogue()
  const { messages } = useTexts()
  const isEmbedded = useIsEmbedded()
  if (state.status === 'ready') {
    return <ReadySite {...state} />
  }
  return (
    <>
      {isEmbedded ? null : <Header />}
      <main id="content" className={styles.main} tabIndex={-1}>
        {state.status === 'loading' ? (
          <LoadingView />
        ) : (
          <>
            <h1 className="visually-hidden">{messages.productName}</h1>
            <ProblemView title={messages.page.problemTitle} problems={[state.problem]} onRetry={state.retry} />
          </>
        )}
      </main>
    </>
  )
}

type ReadyCatalogue = Extract<CatalogueState, { readonly status: 'ready' }>

function ReadySite({ index, savedBecause, lackingDrafts, retry }: ReadyCatalogue) {
  const navigation = usePageNavigation(index)
  const page = { index, navigation, onRetry: retry }
  const { catalogue } = index
  const isEmbedded = useIsEmbedded()
  const { openArea } = navigation
  const flag = useWorkspaceFlag()
  const { messages } = useTexts()
  const problems = navigation.problems.filter((problem) => problem !== openArea)
  return (
    <>
      {isEmbedded ? (
        <EmbeddedSource catalogue={catalogue} present={navigation.present} />
      ) : (
        <>
          <Header navigation={navigation} catalogue={catalogue} />
          {openArea ? null : <ContextBar {...page} />}
        </>
      )}
      <main id="content" className={styles.main} tabIndex={-1}>
        {savedBecause ? <SavedNotice catalogue={catalogue} problem={savedBecause} onRetry={retry} /> : null}
        {lackingDrafts ? (
          <LoadFailed
            title={messages.page.draftsFailedTitle}
            onRetry={lackingDrafts.retry}
            isRepeated={lackingDrafts.failures > 1}
          />
        ) : null}
        {flag === 'none' || lackingDrafts ? null : (
          <ProgramPart load={loadDrafts} whileLoading={null}>
            {({ DraftNotice }) => (
              <DraftNotice
                index={index}
                isShown={flag === 'shown'}
                publishing={navigation.hrefOf({ page: 'publishing' })}
              />
            )}
          </ProgramPart>
        )}
        {loadOldPack ? (
          <ProgramPart load={loadOldPack} whileLoading={null}>
            {({ OldPack }) => <OldPack catalogue={catalogue} />}
          </ProgramPart>
        ) : null}
        <NewVersion index={index} navigation={navigation} onRefresh={retry} />
        {problems.length === 0 ? null : (
          <ProgramPart load={loadUrlNotice} whileLoading={null}>
            {({ UrlNotice }) => <UrlNotice problems={problems} history={index.history} />}
          </ProgramPart>
        )}
        {openArea ? (
          <ProgramPart load={loadChoice} whileLoading={<LoadingView />}>
            {({ AreaChoicePage }) => <AreaChoicePage problem={openArea} history={index.history} />}
          </ProgramPart>
        ) : (
          <Pages {...page} />
        )}
      </main>
      <PrintedFooter catalogue={catalogue} />
    </>
  )
}
