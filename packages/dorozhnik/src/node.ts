export { findWorkspace, type FoundWorkspace, registryFile } from './node/find-workspace.js'
export { openFolder, type OpenedFolder, type OpenFolderOptions } from './node/open-folder.js'
export {
  defaultFolderLimits,
  type Folder,
  type FolderLimits,
  readFolder,
  type ReadFolderOptions,
} from './node/read-folder.js'
export { type Disk, nodeDisk } from './node/disk.js'
export { writeOutputs, type WriteRequest, type WriteResult } from './node/write-outputs.js'
