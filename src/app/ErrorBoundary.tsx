import { Component, type ReactNode } from 'react'
import { quotedText } from '../domain/quoted-text.ts'
import { siteAddress } from '../features/site-address.ts'
import type { Texts } from '../i18n/texts.ts'
import { routePatterns } from '../navigation/route.ts'
import { hrefWithoutHash } from '../navigation/site-place.ts'
import { Notice } from '../ui/Notice.tsx'

interface ErrorBoundaryProps {
  readonly texts: Texts
  readonly children: ReactNode
}

interface ErrorBoundaryState {
  readonly error?: Error | undefined
}

/** Without what stands behind "#": if that was the cause, it would be again. */
function reloadWithoutHash(): void {
  window.history.replaceState(null, '', hrefWithoutHash())
  window.location.reload()
}

/** Catches faults of our own program: never a blank page, and always a way out of it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = {}

  static getDerivedStateFromError(error: Error): ErrorBoundaryState {
    return { error }
  }

  override componentDidMount(): void {
    window.addEventListener('popstate', this.leave)
  }

  override componentWillUnmount(): void {
    window.removeEventListener('popstate', this.leave)
  }

  /** Another address may show what this one could not. */
  private readonly leave = (): void => {
    if (this.state.error) this.setState({ error: undefined })
  }

  override render(): ReactNode {
    const { error } = this.state
    if (!error) return this.props.children
    const { page } = this.props.texts.messages
    return (
      <main>
        <Notice urgency="alert" title={page.crashTitle} action={{ label: page.reload, onAct: reloadWithoutHash }}>
          <p>{page.crash}</p>
          <code>{quotedText(error.message)}</code>
          {/* Not a link of the router: a page loaded anew has nothing of what went wrong. */}
          <a href={siteAddress(routePatterns.overview, this.props.texts.language)}>{page.backToOverview}</a>
        </Notice>
      </main>
    )
  }
}
