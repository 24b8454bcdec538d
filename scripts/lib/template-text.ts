/**
 * A text as a TypeScript template literal. JSON in it stays readable, a fact a line, and V8 reads it by JSON.parse in a third of
 * the time that the same objects take as a literal.
 */
export const templateText = (text: string): string => `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;
