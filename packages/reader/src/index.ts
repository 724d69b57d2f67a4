export { type CodeDescription, readerCodes } from './codes.js'
export { registryName } from './read-registry.js'
export { type ReadOptions, type ReadWorkspace, readWorkspace, type SourceFile } from './read-workspace.js'
export { stringify, stringifyRegistry } from './write/stringify.js'
