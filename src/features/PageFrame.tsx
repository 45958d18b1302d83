import type { ReactNode, Ref } from 'react'
import type { LoadedFigures } from '../data/use-figures.ts'
import { useIsEmbedded } from '../navigation/embedded.ts'
import { PageHeader, type PageHeaderProps } from '../ui/PageHeader.tsx'
import { ProblemView } from '../ui/ProblemView.tsx'
import { SampleNotice } from '../ui/SampleNotice.tsx'
import { useTexts } from '../ui/texts-context.ts'
import { useDocumentTitle } from '../ui/use-document-title.ts'
import { withOwn } from '../ui/with-own.ts'
import { OutOfTimeNotice } from './OutOfTimeNotice.tsx'
import styles from './PageFrame.module.css'
import type { PageProps } from './page-props.ts'

interface PageFrameProps extends Omit<PageHeaderProps, 'className' | 'children'> {
  readonly page: PageProps
  readonly problems?: LoadedFigures['problems']
  /** What the window is called, where the headline alone would not tell it from another. */
  readonly documentTitle?: string
  /** How many illustrative figures the page shows; absent on a page that is not about figures of the chosen areas. */
  readonly sampleCount?: number
  /** Whether every figure of the page is illustrative. */
  readonly areSamples?: boolean
  /** The page's answer in sentences. */
  readonly answer?: ReactNode
  readonly className?: string | undefined
  readonly headerClassName?: string | undefined
  /** For a page that takes the focus when what had it is gone. */
  readonly articleRef?: Ref<HTMLElement>
  readonly children: ReactNode
}

/** What stands around the content of every page: headline, mark of samples, answer, and what did not arrive. */
export function PageFrame({
  page,
  problems = [],
  sampleCount,
  areSamples = false,
  answer,
  className,
  headerClassName,
  articleRef,
  ...rest
}: PageFrameProps) {
  const { navigation, onRetry } = page
  const { documentTitle = rest.title, notice, children, ...header } = rest
  const { messages } = useTexts()
  const isEmbedded = useIsEmbedded()
  useDocumentTitle(documentTitle)
  return (
    <article ref={articleRef} className={withOwn(styles.page, className)} tabIndex={articleRef ? -1 : undefined}>
      <PageHeader
        {...header}
        className={headerClassName}
        notice={
          <>
            {notice}
            {sampleCount === undefined ? null : (
              <SampleNotice
                count={sampleCount}
                areAll={areSamples}
                hasBar={!isEmbedded}
                isShown={navigation.address.showsSamples}
                onChange={(showsSamples) => navigation.change({ showsSamples })}
              />
            )}
          </>
        }
      >
        {answer}
      </PageHeader>
      {problems.length > 0 ? (
        <ProblemView title={messages.page.partialTitle} problems={problems} onRetry={onRetry} />
      ) : null}
      {sampleCount === undefined ? null : <OutOfTimeNotice {...page} />}
      {children}
    </article>
  )
}
