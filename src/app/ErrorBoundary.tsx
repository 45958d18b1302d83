import { Component, type ReactNode } from 'react'
import type { Texts } from '../i18n/texts.ts'
import { Notice } from '../ui/Notice.tsx'

interface ErrorBoundaryProps {
  readonly texts: Texts
  readonly children: ReactNode
}

interface ErrorBoundaryState {
  readonly error?: Error
}

/** Catches faults of our own program: never a blank page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = {}

  static getDerivedStateFromError(error: Error): ErrorBoundaryState {
    return { error }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (!error) return this.props.children
    const { page } = this.props.texts.messages
    return (
      <main>
        <Notice urgency="alert" title={page.crashTitle} action={{ label: page.reload, onAct: () => location.reload() }}>
          <p>{page.crash}</p>
          <code>{error.message}</code>
        </Notice>
      </main>
    )
  }
}
