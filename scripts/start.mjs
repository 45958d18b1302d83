// Starts the site from a fresh clone. Only Node's own modules until the packages are installed, so its sentences stand here
// and not in src/i18n, which is TypeScript.
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { prepareCheckout } from './build/prepare-checkout.mjs'
import { runNpm } from './build/run-command.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const host = process.env.HOST || '127.0.0.1'
const port = process.env.PORT ? Number(process.env.PORT) : 4173
const base = process.env.BASE_PATH || '/'
const frameAncestors = process.env.FRAME_ANCESTORS || "'self'"
const allowedHosts = (process.env.ALLOWED_HOSTS || '').split(/[\s,]+/).filter((name) => name !== '')

/** Ends the program with a sentence. */
function stop(...sentences) {
  console.error(sentences.join('\n'))
  process.exit(1)
}

function stopForPort() {
  stop(
    `Cổng ${port} đang được chương trình khác dùng. Hãy tắt chương trình đó hoặc chọn cổng khác: PORT=${port + 1} npm start`,
    `Port ${port} is in use. Stop the other program or choose another port: PORT=${port + 1} npm start`,
  )
}

/** The system's reason why one address cannot be served (`EADDRINUSE`), or undefined when it can. */
function faultOfAddress(address) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => resolve(error.code))
    probe.listen(port, address, () => probe.close(() => resolve(undefined)))
  })
}

async function runStep(sentence, script, remedy, args = []) {
  console.log(`▸ ${sentence} (npm run ${script})`)
  const step = await runNpm(['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])])
  if (!step.ok) stop(step.output, '', ...remedy)
}

process.on('SIGINT', () => process.exit(130))
process.on('SIGTERM', () => process.exit(143))

if (!Number.isInteger(port) || port < 0 || port > 65535) {
  stop(
    `PORT phải là số từ 0 đến 65535, không phải "${process.env.PORT}".`,
    `PORT must be a number from 0 to 65535, not "${process.env.PORT}".`,
  )
}
// A semicolon would begin another rule of the policy; other letters cannot stand in a header.
if (!/^[\w'*:/.[\] -]+$/.test(frameAncestors)) {
  stop(
    `FRAME_ANCESTORS phải là 'self', 'none' hoặc các địa chỉ cách nhau bằng dấu cách, không phải "${frameAncestors}".`,
    `FRAME_ANCESTORS must be 'self', 'none' or addresses with blanks between them, not "${frameAncestors}".`,
  )
}
// "localhost" is either of two addresses: another program on the other one would be opened instead of this site.
const faults = await Promise.all((port === 0 ? [] : [host, '::1']).map(faultOfAddress))
if (faults.includes('EADDRINUSE')) stopForPort()

if (!(await prepareCheckout())) process.exit(1)
await runStep(
  'Xuất bản dữ liệu · Publishing the data',
  'data:build',
  [
    'Dữ liệu có lỗi (xem trên). Hãy sửa các tệp trong data/ rồi chạy lại.',
    'The data has faults (see above). Repair the files in data/ and run again.',
  ],
  process.argv.slice(2),
)
await runStep('Dựng trang web · Building the site', 'build', [
  'Không dựng được trang web (xem trên). Nếu mã nguồn chưa bị sửa, hãy xoá thư mục node_modules rồi chạy lại.',
  'The site could not be built (see above). With unchanged source, delete the folder node_modules and run again.',
])

const { tsImport } = await import('tsx/esm/api')
const { serveDirectory } = await tsImport('./build/serve-directory.ts', import.meta.url)
const { publishingApi } = await tsImport('./publishing/publishing-api.ts', import.meta.url)
try {
  const api = publishingApi({
    root: process.cwd(),
    buildArgs: process.argv.slice(2),
    out: 'dist/data',
    key: process.env.PUBLISH_KEY || '',
    allowedHosts: [host, ...allowedHosts],
  })
  const served = await serveDirectory({ directory: 'dist', port, host, base, frameAncestors, allowedHosts, api })
  const end = () => {
    console.log('\nĐã dừng. · Stopped.')
    served.close().then(() => process.exit(0))
  }
  process.removeAllListeners('SIGINT').once('SIGINT', end)
  process.removeAllListeners('SIGTERM').once('SIGTERM', end)
  console.log('▸ Trang web đang chạy, nhấn Ctrl-C để dừng · The site is running, press Ctrl-C to stop')
  console.log(`  http://localhost:${served.port}${base}`)
  if (process.env.HOST) console.log(`  http://${host.includes(':') ? `[${host}]` : host}:${served.port}${base}`)
} catch (error) {
  if (error.code === 'EADDRINUSE') stopForPort()
  stop(
    `Không mở được cổng ${port} trên ${host} (${error.code || error.message}). Hãy chọn PORT hoặc HOST khác.`,
    `Port ${port} on ${host} cannot be opened (${error.code || error.message}). Choose another PORT or HOST.`,
  )
}
