/** HTML and Markdown emphasis removed, white space collapsed: `Repository **Admin** is required` → plain words. */
export function plainText(prose: string | undefined): string {
  return (prose ?? '')
    .replace(/<[^>]*>/g, '')
    .replace(/[*`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
