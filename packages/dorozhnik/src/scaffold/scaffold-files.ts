import { orderText } from './order.js'
import { planText } from './plan.js'
import { readmeText } from './readme.js'
import { registryText } from './registry.js'

/** The files of a new workspace: small, complete, without findings. */
export const scaffoldFiles: readonly { name: string; text: string }[] = [
  { name: 'dorozhnik.yaml', text: registryText },
  { name: 'plan.md', text: planText },
  { name: 'order.md', text: orderText },
  { name: 'README.md', text: readmeText },
]
