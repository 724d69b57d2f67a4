export * from './profile.js'
export * from './tree.js'
