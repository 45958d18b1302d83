import { commandSentences } from '../../src/i18n/command-sentences.ts'
import { type Destination, callerFolder, destinationOf } from './destination.ts'
import { isTimeout } from './is-timeout.ts'
import { type Complaint, type ExitCode, Refusal } from './refusal.ts'

/** A command that makes one file in a browser. */
export interface FileCommand<Order extends { readonly out: string }> {
  /** How it is used, in both languages. */
  readonly usage: string
  readonly read: (args: readonly string[]) => Order | 'help' | { readonly complaints: readonly Complaint[] }
  readonly make: (order: Order) => Promise<Uint8Array>
}

/** Reads a command line, makes its file, and says on which path it lies. Returns the exit code. */
export async function runCommandLine<Order extends { readonly out: string }>(
  args: readonly string[],
  { usage, read, make }: FileCommand<Order>,
): Promise<0 | ExitCode> {
  const order = read(args)
  if (order === 'help') {
    console.log(usage)
    return 0
  }
  try {
    if ('complaints' in order) throw new Refusal(2, ...order.complaints)
    const destination = destinationOf(order.out, callerFolder())
    const bytes = await make(order)
    destination.write(bytes)
    sayDone(destination, bytes)
    return 0
  } catch (error) {
    const refusal = error instanceof Refusal ? error : unforeseen(error)
    for (const { vi, en } of refusal.complaints) console.error(`✘ ${vi}\n  ${en}`)
    return refusal.exitCode
  }
}

/** Ends work that takes too long. `address` is what was waited for. */
export async function within<Value>(timeoutMs: number, address: string, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timeoutRefusal(timeoutMs, address)), timeoutMs)
  })
  // What is still under way ends with the browser, and nobody waits for it any more.
  work.catch(() => undefined)
  try {
    return await Promise.race([work, tooLong])
  } catch (error) {
    throw isTimeout(error) ? timeoutRefusal(timeoutMs, address) : error
  } finally {
    clearTimeout(timer)
  }
}

function timeoutRefusal(timeoutMs: number, address: string): Refusal {
  return new Refusal(1, commandSentences.tooLong(timeoutMs / 1000, address))
}

function unforeseen(error: unknown): Refusal {
  const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
  return new Refusal(1, commandSentences.unforeseen(reason))
}

function sayDone({ path }: Destination, bytes: Uint8Array): void {
  console.log(`✔ ${path} (${bytes.length} byte)`)
}
