// @ts-check

/**
 * What each package may import of the others: rows above, on its own side. `views` is the bridge,
 * rules never see a document, writers never see a plan.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const rows = {
  diagnostics: [],
  russian: [],
  model: ['diagnostics', 'russian'],
  blocks: ['diagnostics'],
  'office-package': ['diagnostics'],
  reader: ['diagnostics', 'model', 'russian'],
  rules: ['diagnostics', 'model', 'russian'],
  views: ['diagnostics', 'model', 'blocks', 'russian'],
  audit: ['diagnostics', 'russian', 'blocks', 'office-package'],
  'render-docx': ['diagnostics', 'blocks', 'office-package'],
  dorozhnik: [
    'diagnostics',
    'russian',
    'model',
    'blocks',
    'office-package',
    'reader',
    'rules',
    'views',
    'render-docx',
    'audit',
  ],
}

/**
 * What tests may import besides: examples of rules are texts, so their tests read them; the audit is tested on
 * finished files.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const testRows = { rules: ['reader'], views: ['reader'], audit: ['render-docx'] }

/** The only package with a disk, a clock, a console and an environment. */
export const frontDoor = 'dorozhnik'

/**
 * The folder under `packages/` that an import means, if it means one of ours.
 *
 * @param {string} specifier
 * @returns {string | undefined}
 */
export function packageOf(specifier) {
  const scoped = /^@dorozhnik\/([^/]+)/.exec(specifier)
  if (scoped) return scoped[1]
  return /^dorozhnik(?:\/|$)/.test(specifier) ? 'dorozhnik' : undefined
}
