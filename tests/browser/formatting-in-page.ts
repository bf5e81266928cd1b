/** The product's own formatting, bundled for a page by georgian.test.ts. */
export * from '@/components/language/format'
export * from '@/components/language/format-week'
