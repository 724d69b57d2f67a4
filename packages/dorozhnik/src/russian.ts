/** Terms, cases and typography, as `dorozhnik/russian`. */
export * from '@dorozhnik/russian'
