import { parseSync, Visitor } from 'vite'
import type { Mutant } from './mutants-of.ts'

/** More turns than any test of the domain takes; a mutant that takes more would never end. */
const mostTurns = 1_000_000

/**
 * The text with a mutant in it, and with a count in every loop that ends it by an error: a loop that no longer ends is
 * noticed without a clock.
 */
export function guardedLoops(file: string, text: string, mutant: Mutant | undefined): string {
  const count = `if ((globalThis.loopTurns = (globalThis.loopTurns ?? 0) + 1) > ${mostTurns}) throw new Error('endless');`
  const edits: Pick<Mutant, 'start' | 'end' | 'after'>[] = []
  const guard = ({
    body,
  }: {
    readonly body: { readonly type: string; readonly start: number; readonly end: number }
  }) => {
    if (body.type === 'BlockStatement') {
      edits.push({ start: body.start + 1, end: body.start + 1, after: count })
      return
    }
    edits.push(
      { start: body.start, end: body.start, after: `{${count}` },
      { start: body.end, end: body.end, after: '}' },
    )
  }
  new Visitor({
    ForStatement: guard,
    ForOfStatement: guard,
    ForInStatement: guard,
    WhileStatement: guard,
    DoWhileStatement: guard,
  }).visit(parseSync(file, text).program)
  const isOutside = ({ start, end }: { start: number; end: number }): boolean =>
    mutant === undefined || end <= mutant.start || start >= mutant.end
  return [...edits.filter(isOutside), ...(mutant ? [mutant] : [])]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((done, { start, end, after }) => done.slice(0, start) + after + done.slice(end), text)
}
