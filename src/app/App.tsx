import { useLayoutEffect } from 'react'
import { Redirect, Router, useLocation, useSearch } from 'wouter'
import { vietnameseTexts } from '../i18n/texts.ts'
import { packedRouter } from '../navigation/packed-location.ts'
import { pathWithoutFile } from '../navigation/route.ts'
import { basePath, isPacked, pageHash } from '../navigation/site-place.ts'
import { useLanguage } from '../navigation/use-language.ts'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { TextsContext } from '../ui/texts-context.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Site } from './Site.tsx'
import { useTextsOf } from './use-texts-of.ts'

export interface AppProps {
  /** Which page it is, where there is no browser to ask. */
  readonly at?: { readonly path: string; readonly search: string }
}

/** The program: language, router and the net that catches our own faults. */
export function App({ at }: AppProps) {
  return (
    <Router
      base={basePath}
      {...(isPacked ? packedRouter : {})}
      {...(at ? { ssrPath: at.path, ssrSearch: at.search } : {})}
    >
      <Spoken />
    </Router>
  )
}

function Spoken() {
  const [language] = useLanguage()
  const { texts, part } = useTextsOf(language)
  const spoken = texts?.language
  // With the page and not after it: a reader of the screen must not speak one language as the other.
  useLayoutEffect(() => {
    if (spoken) document.documentElement.lang = spoken
  }, [spoken])
  const shown = texts ?? vietnameseTexts
  return (
    <TextsContext.Provider value={shown}>
      <ErrorBoundary texts={shown}>
        {part.status === 'failed' ? (
          <LoadFailed title={shown.messages.page.partFailedTitle} onRetry={part.retry} isRepeated={part.failures > 1} />
        ) : null}
        {texts ? <SiteAtItsPath /> : null}
      </ErrorBoundary>
    </TextsContext.Provider>
  )
}

/** The site, once the address is that of a page and not of the file a server has it in. */
function SiteAtItsPath() {
  const [path] = useLocation()
  const search = useSearch()
  const page = pathWithoutFile(path)
  if (page === path) return <Site />
  return <Redirect to={`${page}${search === '' ? '' : `?${search}`}${pageHash()}`} replace />
}
