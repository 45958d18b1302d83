import type { ReactNode } from 'react'
import { LoadFailed } from './LoadFailed.tsx'
import { useTexts } from './texts-context.ts'
import { useLoadedModule } from './use-loaded-module.ts'

interface ProgramPartProps<Module> {
  readonly load: () => Promise<Module>
  readonly children: (module: Module) => ReactNode
  readonly whileLoading: ReactNode
}

/** Shows a part of the program once it has arrived, and what to do when it does not. */
export function ProgramPart<Module>({ load, children, whileLoading }: ProgramPartProps<Module>) {
  const { messages } = useTexts()
  const part = useLoadedModule(load)
  if (part.status === 'ready') return children(part.module)
  if (part.status === 'loading') return whileLoading
  return <LoadFailed title={messages.page.partFailedTitle} onRetry={part.retry} isRepeated={part.failures > 1} />
}
