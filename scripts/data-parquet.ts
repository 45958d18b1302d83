import { join } from 'node:path'
import { parquetCommand } from './parquet/parquet-command.ts'

process.exitCode = await parquetCommand(process.argv.slice(2), {
  root: join(import.meta.dirname, '..'),
  print: (line) => console.log(line),
})
