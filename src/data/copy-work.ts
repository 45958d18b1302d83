interface CopyWork {
  readonly controller: AbortController
  /** Never rejects. */
  readonly end: Promise<unknown>
}

let work: CopyWork | undefined

/** Resolves when what fills the copy at present has ended; undefined where nothing does. */
export function presentWork(): Promise<unknown> | undefined {
  return work?.end
}

/** Stops what fills the copy; resolves when nothing more comes of it. */
export async function stopWork(): Promise<void> {
  work?.controller.abort()
  await work?.end
}

/** Fills the copy after what filled it before, which is stopped: two at once would fetch the same and undo each other's. */
export async function fillAlone<End>(fill: (signal: AbortSignal) => Promise<End>): Promise<End> {
  const stopped = stopWork()
  const controller = new AbortController()
  const ending = stopped.then(() => fill(controller.signal))
  const own: CopyWork = { controller, end: ending.catch(() => undefined) }
  work = own
  try {
    return await ending
  } finally {
    if (work === own) work = undefined
  }
}
