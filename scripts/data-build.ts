import { join } from 'node:path'
import { buildCommand } from './package/build-command.ts'

process.exitCode = await buildCommand(process.argv.slice(2), {
  root: join(import.meta.dirname, '..'),
  print: (line) => console.log(line),
})
