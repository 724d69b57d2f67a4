// @ts-check
// The only entry of the scripts in package.json: `node packages/workbench/bin/run.mjs TASK [arguments]`.
// Everything it imports before the installation is Node's own.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Node ${process.versions.node} is too old for this repository: it needs 20.19 or newer.\n`)
  process.exit(2)
}

const { main } = await import('../tasks/main.mjs')
process.exitCode = await main(process.argv.slice(2))
