/** Tables in Markdown. */

/** A bar in a cell would end it. */
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A section; empty ones say so. */
export function section(title: string, content: string): string {
  return `## ${title}\n\n${content === '' ? '无。' : content}`;
}
