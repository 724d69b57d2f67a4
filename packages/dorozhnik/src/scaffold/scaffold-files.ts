import { type Ci, ciFiles } from './ci.js'
import { gitignoreText, preCommitText } from './git-files.js'
import { orderText } from './order.js'
import { planText } from './plan.js'
import { readmeText } from './readme.js'
import { registryText } from './registry.js'

/** The files of a new workspace: small, complete, without findings. */
export function scaffoldFiles(ci: Ci): readonly { name: string; text: string }[] {
  return [
    { name: 'dorozhnik.yaml', text: registryText },
    { name: 'plan.md', text: planText },
    { name: 'order.md', text: orderText },
    { name: 'README.md', text: readmeText },
    { name: '.gitignore', text: gitignoreText },
    { name: '.pre-commit-config.yaml', text: preCommitText },
    ...ciFiles(ci),
  ]
}
