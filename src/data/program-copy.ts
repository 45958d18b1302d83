/** The worker that keeps the program in this browser; see `src/offline`. */
const workerAddress = (): string => `${import.meta.env.BASE_URL}sw.js`

function workers(): ServiceWorkerContainer | undefined {
  return /^https?:$/.test(location.protocol) && 'serviceWorker' in navigator ? navigator.serviceWorker : undefined
}

/** Keeps the program in this browser, and looks for a newer one when it is kept already. Never rejects. */
export async function keepProgram(): Promise<void> {
  try {
    // The worker itself is always asked for: its file is the switch from one build to the next.
    await workers()?.register(workerAddress(), { scope: import.meta.env.BASE_URL, updateViaCache: 'none' })
  } catch {
    // Without it the page needs the network, as before.
  }
}
