import type { Texts } from '../../i18n/texts.ts'

/** What became of an export. */
export type ExportOutcome =
  | { readonly kind: 'done'; readonly blob: Blob; readonly file: string }
  | { readonly kind: 'no-font' | 'no-texts' | 'no-canvas' | 'no-template' | 'no-program' | 'failed' | 'cancelled' }

/** A template that was good when it was chosen and cannot be read now. */
export class TemplateRefusedError extends Error {}

/** How browsers say that a part of the program did not come: Chrome, Firefox, Safari. Some never ask for it again. */
const noProgram = /dynamically imported module|importing a module script failed/i

/** What is said of an outcome. */
export function exportOutcomeText({ messages }: Texts, outcome: ExportOutcome): string {
  const words = messages.exporting
  return outcome.kind === 'done' ? words.done({ file: outcome.file }) : words.outcome[outcome.kind]
}

/** What comes of making a file: a fault of font, texts or canvas and a stop are outcomes, never exceptions. */
export async function outcomeOf(make: () => Promise<{ blob: Blob; file: string }>): Promise<ExportOutcome> {
  try {
    return { kind: 'done', ...(await make()) }
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'FontNotReadyError') return { kind: 'no-font' }
    if (name === 'TextsNotDrawnError') return { kind: 'no-texts' }
    if (error instanceof TemplateRefusedError) return { kind: 'no-template' }
    if (name === 'CanvasRefusedError') return { kind: 'no-canvas' }
    return { kind: name === 'AbortError' ? 'cancelled' : failureOf(error) }
  }
}

function failureOf(error: unknown): 'no-program' | 'failed' {
  return error instanceof Error && noProgram.test(error.message) ? 'no-program' : 'failed'
}

/**
 * What comes of an export that may be stopped at any moment, even while a part of the program is on its way and nobody can
 * say whether it will come.
 */
export async function stoppableOutcome(
  make: (signal: AbortSignal) => Promise<ExportOutcome>,
  signal: AbortSignal,
): Promise<ExportOutcome> {
  const stopped = new Promise<ExportOutcome>((resolve) => {
    signal.addEventListener('abort', () => resolve({ kind: 'cancelled' }), { once: true })
  })
  try {
    return await Promise.race([stopped, make(signal)])
  } catch (error) {
    return { kind: failureOf(error) }
  }
}
