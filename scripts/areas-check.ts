import { join } from 'node:path'
import { areasCommand } from './package/areas-command.ts'

process.exitCode = await areasCommand(process.argv.slice(2), {
  root: join(import.meta.dirname, '..'),
  print: (line) => console.log(line),
})
