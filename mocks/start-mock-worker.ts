import { bypass } from 'msw'
import { setupWorker } from 'msw/browser'
import { dataHandlers } from './data-handlers.ts'
import { scenarioFromText, scenarios } from './scenario.ts'

/** Puts a scenario between the program and its data, in the browser of a developer. */
export async function startMockWorker(name: string): Promise<void> {
  const scenario = scenarioFromText(name)
  if (!scenario) throw new Error(`VITE_MOCK_SCENARIO=${name}: choose one of ${scenarios.join(', ')}`)
  const read = async (file: string): Promise<string | undefined> => {
    const response = await fetch(bypass(`/data/${file}`))
    return response.ok ? await response.text() : undefined
  }
  await setupWorker(...dataHandlers(scenario, read)).start({ onUnhandledRequest: 'bypass' })
}
