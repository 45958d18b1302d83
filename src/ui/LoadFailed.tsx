import { useEffect, useState } from 'react'
import { type BuildState, buildState } from './build-state.ts'
import { Notice } from './Notice.tsx'
import { useTexts } from './texts-context.ts'

interface LoadFailedProps {
  readonly title: string
  readonly onRetry: () => void
  /** Whether it was tried again already: some browsers do not ask for a file a second time, but a new page does. */
  readonly isRepeated?: boolean
}

/** A part of the program that did not come: why, as far as the server tells, and the way to have it after all. */
export function LoadFailed({ title, onRetry, isRepeated = false }: LoadFailedProps) {
  const { page } = useTexts().messages
  const [state, setState] = useState<BuildState>()
  useEffect(() => {
    let isWanted = true
    void buildState().then((found) => isWanted && setState(found))
    return () => {
      isWanted = false
    }
  }, [])
  if (state === undefined) return <output className="visually-hidden">{page.loading}</output>
  const reload = (label: string) => ({ label, onAct: () => window.location.reload() })
  if (state === 'replaced') {
    return (
      <Notice urgency="alert" title={page.newBuildTitle} action={reload(page.openNewBuild)}>
        <p>{page.newBuild}</p>
      </Notice>
    )
  }
  const isStuck = state === 'present' && isRepeated
  const sentence = state === 'unreachable' ? page.partFailed : isStuck ? page.partStuck : page.partNotSent
  return (
    <Notice
      urgency="alert"
      title={title}
      action={isStuck ? reload(page.reload) : { label: page.retry, onAct: onRetry }}
    >
      <p>{import.meta.env.VITE_PACK === undefined ? sentence : page.notPacked({ part: page.programFile })}</p>
    </Notice>
  )
}
