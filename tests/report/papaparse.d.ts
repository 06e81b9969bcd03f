declare module 'papaparse' {
  interface Parsed<Row> {
    readonly data: Row[]
    readonly errors: readonly unknown[]
  }
  const Papa: { parse<Row>(text: string, options: { header: boolean; skipEmptyLines: boolean }): Parsed<Row> }
  export default Papa
}
