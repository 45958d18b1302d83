import { register } from 'tsx/esm/api'

// A thread does not have the loader of the one that made it.
register()
await import('./part-worker.ts')
