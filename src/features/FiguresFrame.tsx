import { type ReactNode, useState } from 'react'
import type { FiguresAsked } from '../data/slices-for.ts'
import { type LoadedFigures, useFigures } from '../data/use-figures.ts'
import { LoadingView } from '../ui/LoadingView.tsx'
import { useTexts } from '../ui/texts-context.ts'
import { useDocumentTitle } from '../ui/use-document-title.ts'
import type { PageProps } from './page-props.ts'

interface FiguresFrameProps {
  readonly page: PageProps
  /** The same list while the same is asked for. */
  readonly asked: readonly FiguresAsked[]
  readonly children: (figures: LoadedFigures) => ReactNode
}

/** The entrance to every page of figures: nothing of a page is worked out before all it asks for has arrived. */
export function FiguresFrame({ page, asked, children }: FiguresFrameProps) {
  const { showsSamples } = page.navigation.address
  const figures = useFigures(page.index, asked, { showsSamples })
  return figures ? children(figures) : <LoadingPage />
}

interface StayingFrameProps extends Omit<FiguresFrameProps, 'children'> {
  /** Without figures while others are on their way. */
  readonly children: (figures: LoadedFigures | undefined) => ReactNode
}

/** The same of a page that stays while other figures are on their way, and the focus with it. */
export function StayingFiguresFrame({ page, asked, children }: StayingFrameProps) {
  const { showsSamples } = page.navigation.address
  const figures = useFigures(page.index, asked, { showsSamples })
  const [hasBeenReady, setHasBeenReady] = useState(false)
  if (figures && !hasBeenReady) setHasBeenReady(true)
  return figures || hasBeenReady ? children(figures) : <LoadingPage />
}

/** A page without figures yet, under a title that claims nothing of them. */
export function LoadingPage() {
  useDocumentTitle(useTexts().messages.page.loading)
  return <LoadingView />
}
