import { QueryClient } from '@tanstack/react-query'
import { keepAnchorsInPage } from './app/keep-anchors-in-page.ts'
import { takeOver } from './app/take-over.tsx'
import { tolerateTranslation } from './app/tolerate-translation.ts'
import './ui/base.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')

// A scenario of faults for development only; the condition is a constant, so that no mock gets into a production build.
if (import.meta.env.DEV && import.meta.env['VITE_MOCK_SCENARIO']) {
  const { startMockWorker } = await import('../mocks/start-mock-worker.ts')
  await startMockWorker(String(import.meta.env['VITE_MOCK_SCENARIO']))
}

tolerateTranslation()
if (import.meta.env.VITE_PACK !== undefined) keepAnchorsInPage()
void takeOver(root, new QueryClient())
// The last line: index.html looks for it, because a program that was cut in the middle need not be an error.
root.dataset['started'] = ''
