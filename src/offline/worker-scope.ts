/** What a service worker has and a page has not; the types of the two cannot be mixed. */
export interface WorkerScope extends EventTarget {
  readonly caches: CacheStorage
  readonly clients: { readonly claim: () => Promise<void> }
  readonly registration: { readonly navigationPreload?: { readonly enable: () => Promise<void> } }
}

/** An event that lives until what it is given has ended. */
export interface LastingEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void
}

/** A request of a page. */
export interface AskedEvent extends LastingEvent {
  readonly request: Request
  /** The answer to a page that the browser asked for while the worker was starting. */
  readonly preloadResponse?: Promise<Response | undefined>
  readonly respondWith: (answer: Promise<Response>) => void
}
