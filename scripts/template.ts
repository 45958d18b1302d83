import { join } from 'node:path'
import { templateCommand } from './template/template-command.ts'

process.exitCode = await templateCommand(process.argv.slice(2), {
  root: join(import.meta.dirname, '..'),
  print: (line) => console.log(line),
})
