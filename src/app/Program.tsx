import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, useEffect } from 'react'
import { App, type AppProps } from './App.tsx'

interface ProgramProps extends AppProps {
  readonly client: QueryClient
  /** Called once the page answers to its reader. */
  readonly onStanding?: () => void
}

/** The whole program; rendered for a page and in the browser alike, because one takes over from the other. */
export function Program({ client, onStanding, ...app }: ProgramProps) {
  useEffect(() => onStanding?.(), [onStanding])
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <App {...app} />
      </QueryClientProvider>
    </StrictMode>
  )
}
