// Fields of a row of data: "okafor,ifeoma|f|1988-07-02|529482217|3465550126". No words name them; their neighbors do.

const edge = /[|;,\t\n`"]/

/** Does a mark that parts fields stand right before and right after, without a space? */
export const isField = (text: string, start: number, end: number): boolean =>
  (start === 0 || edge.test(text[start - 1]!)) &&
  (end === text.length || edge.test(text[end]!)) &&
  (/[|;,\t]/.test(text[start - 1] ?? '') || /[|;,\t]\S/.test(text.slice(end, end + 2)))
