import { serveDirectory } from '../../scripts/build/serve-directory.ts'

/** A server of its own process: serves the folder it is called with and prints its port. */
const served = await serveDirectory({ directory: process.argv[2] ?? '.', port: 0 })
console.log(served.port)
