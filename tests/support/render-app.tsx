import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type RenderResult, render, screen } from '@testing-library/react'
import { type UserEvent, userEvent } from '@testing-library/user-event'
import { App } from '../../src/app/App.tsx'

export interface OpenedApp extends Pick<RenderResult, 'unmount'> {
  readonly user: UserEvent
  /** What the page asks for its figures. */
  readonly client: QueryClient
}

/** Opens an address as a browser would: nothing is cached in memory; what is saved on the computer stays. */
export function renderApp(path: string): OpenedApp {
  window.history.pushState(null, '', path)
  const client = new QueryClient()
  const { unmount } = render(
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>,
  )
  return { user: userEvent.setup(), client, unmount }
}

/** Opens an address and waits for its headline. */
export async function openPage(path: string): Promise<OpenedApp> {
  const opened = renderApp(path)
  await screen.findByRole('heading', { level: 1 })
  return opened
}

/** The parameters of the present address. */
export function addressParameters(): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(window.location.search))
}

/** The text of an element as it reads, without double blanks. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
}
