import { useEffect } from 'react'
import { Router } from 'wouter'
import { textsByLanguage } from '../i18n/texts.ts'
import { useLanguage } from '../navigation/use-language.ts'
import { TextsContext } from '../ui/texts-context.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Site } from './Site.tsx'

/** The path the site was put under, without its last slash. */
const basePath = import.meta.env.BASE_URL.replace(/\/$/, '')

/** The program: language, router and the net that catches our own faults. */
export function App() {
  return (
    <Router base={basePath}>
      <Spoken />
    </Router>
  )
}

function Spoken() {
  const [language] = useLanguage()
  const texts = textsByLanguage[language]
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <TextsContext.Provider value={texts}>
      <ErrorBoundary texts={texts}>
        <Site />
      </ErrorBoundary>
    </TextsContext.Provider>
  )
}
