import { type ExportOutcome, exportOutcomeText } from '../briefing/documents/export-outcome.ts'
import type { Texts } from '../i18n/texts.ts'
import { buildState } from '../ui/build-state.ts'

/**
 * What is said of an outcome. Of a failure the server knows more: whether it is there, and whether it has a new build;
 * `failed` is said of one that it does not explain.
 */
export async function saidOutcome(
  texts: Texts,
  outcome: ExportOutcome,
  failed = exportOutcomeText(texts, outcome),
): Promise<string> {
  const { exporting } = texts.messages
  if (['failed', 'no-font', 'no-program'].includes(outcome.kind)) {
    const state = await buildState()
    if (state === 'replaced') return exporting.newBuild
    if (state === 'unreachable') return exporting.noServer
  }
  return outcome.kind === 'failed' ? failed : exportOutcomeText(texts, outcome)
}
